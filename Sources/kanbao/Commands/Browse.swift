import ArgumentParser
import ChineseText
import Terminal

/// `kanbao browse`: the browser in the terminal.
struct Browse: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.browse.abstract)

  @Argument(help: Help.archiveOrLast.argument("archive"), completion: .directory) var archive: PathArgument?
  @Option(help: Help.script.argument("file"), completion: .file()) var script: PathArgument?
  @Option(help: Help.size.argument("colsxrows")) var size: TerminalSize?
  @Option(help: Help.terminalAmbiguous.argument()) var ambiguous: AmbiguousWidth?
  @Flag(help: Help.plain.argument()) var plain = false
  @OptionGroup var common: CommonOptions

  func answer(on console: Console) throws -> Status {
    try BrowserSession(
      archive: archive, isPlain: plain, script: script, size: size?.size, colour: common.color,
      leavesOutCorrections: common.leavesOutCorrections, ambiguous: ambiguous, index: common.indexDirectory
    ).run(on: console)
  }
}
