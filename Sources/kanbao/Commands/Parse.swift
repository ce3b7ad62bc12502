import Archive
import ArgumentParser
import Newspaper
import Search

/// `kanbao parse`: page files in, articles out, without an archive or an index.
struct Parse: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.parse.abstract)

  @Argument(help: Help.pageFiles.argument("file"), completion: .file()) var files: [PathArgument]
  @Flag(help: Help.json.argument()) var json = false
  @OptionGroup var common: CommonOptions

  func answer(on console: Console) throws -> Status {
    let reader = PageReader(corrections: common.corrections)
    let nearby = NearbyFiles()
    var status = Status.done
    var issue: [Page] = []
    for file in files {
      do {
        let pages = try reader.pages(at: file.bytes, in: nearby)
        if let last = issue.last, !last.isOfIssue(of: pages[0]) { try writeOut(&issue, on: console) }
        issue += pages
      } catch HoldingsError.unavailable(let problem) {
        console.report(ProblemWords.wording(for: problem))
        status = .unusable
      }
    }
    try writeOut(&issue, on: console)
    return status
  }

  /// Writes pages that may go on in each other; files of one issue named one after another are held back until its last.
  private func writeOut(_ issue: inout [Page], on console: Console) throws {
    JumpLinker.link(&issue)
    for page in issue { try write(page, on: console) }
    issue = []
  }

  private func write(_ page: Page, on console: Console) throws {
    if json {
      try console.output.writeLine(PageRecord.json(of: page))
    } else {
      try PageOutline(page: page, console: console).write()
    }
  }
}

extension Page {
  /// Whether both are known to be pages of one issue.
  fileprivate func isOfIssue(of other: Page) -> Bool {
    date != nil && newspaper == other.newspaper && date == other.date && edition == other.edition
  }
}
