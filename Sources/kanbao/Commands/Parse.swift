import Archive
import ArgumentParser
import Newspaper
import Search

/// `kanbao parse`: page files in, articles out, without an archive or an index.
struct Parse: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.parse.abstract)

  @Argument(help: Help.pageFiles.argument("file")) var files: [PathArgument]
  @Flag(help: Help.json.argument()) var json = false
  @OptionGroup var common: CommonOptions

  func answer(on console: Console) throws -> Status {
    let reader = PageReader(corrections: common.corrections)
    var status = Status.done
    for file in files {
      do {
        for page in try reader.pages(at: file.bytes) { try write(page, on: console) }
      } catch HoldingsError.unavailable(let problem) {
        console.report(ProblemWords.wording(for: problem))
        status = .unusable
      }
    }
    return status
  }

  private func write(_ page: Page, on console: Console) throws {
    if json {
      try console.output.writeLine(PageRecord.json(of: page))
    } else {
      try PageOutline(page: page, console: console).write()
    }
  }
}
