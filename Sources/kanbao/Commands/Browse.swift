import ArgumentParser
import Archive
import Browser
import Glibc
import Terminal

/// `kanbao browse`: the browser in the terminal.
struct Browse: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.browse.abstract)

  @Argument(help: Help.archiveOrLast.argument("archive")) var archive: PathArgument?
  @Option(help: Help.script.argument("file")) var script: PathArgument?
  @Option(help: Help.size.argument("colsxrows")) var size: TerminalSize?
  @OptionGroup var common: CommonOptions

  func answer(on console: Console) throws -> Status {
    let script = try script.map { try Script(file: $0) }

    let path = try archive?.bytes ?? LastArchive(forWriting: false)?.path() ?? ResourceLocator().sampleArchive()
    try Archive.check(path: path)
    // A size without a terminal draws on a grid in memory; scripts and documents are made so.
    let exit =
      try size.map { run(path, script, on: TestScreen(size: $0.size), theme: .colour, console) }
      ?? runInTerminal(path, script, console)

    return try finish(exit)
  }

  private func runInTerminal(_ path: [UInt8], _ script: Script?, _ console: Console) throws -> EventLoop.Exit {
    let usesColours = common.color.applies(toTerminal: true, environment: Environment.variables)
    let screen = try NcursesScreen.open(ScreenOptions(usesColours: usesColours))
    defer { screen.close() }
    let exit = run(path, script, on: screen, theme: .forTerminal(colourCount: screen.colourCount), console)
    // At the end, for the first screen should not wait for the disk. Who cannot be remembered for could still read.
    if archive != nil { try? LastArchive(forWriting: true)?.remember(path) }
    return exit
  }

  private func run(
    _ path: [UInt8], _ script: Script?, on screen: any Screen, theme: Theme, _ console: Console
  ) -> EventLoop.Exit {
    let browser = Browser(
      archiveName: ArchiveName.shown(path), language: console.language, theme: theme, size: screen.size)
    let loop = EventLoop(
      browser: browser, screen: screen, library: .archive(at: path), script: script, endsWithScript: size != nil)
    return loop.run()
  }

  /// Leaves by the signal that asked for it, so that whoever sent it sees that it worked.
  private func finish(_ exit: EventLoop.Exit) throws -> Status {
    switch exit {
    case .quit: return .done
    case .hangUp: return .interrupted
    case .terminate:
      signal(SIGTERM, SIG_DFL)
      raise(SIGTERM)
      return .interrupted
    }
  }
}

/// What an archive is called in headers: the last part of its path, revealed.
enum ArchiveName {
  static func shown(_ path: [UInt8]) -> String {
    let parts = path.split(separator: UInt8(ascii: "/"))
    let name = parts.last { $0 != [UInt8(ascii: ".")] } ?? path[...]
    return TextFilter(.revealing).shown(bytes: name)
  }
}
