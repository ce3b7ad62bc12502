import Archive
import Newspaper
import Search

/// An archive named on the command line, open for reading page by page.
struct OpenedArchive {
  let holdings: any Holdings
  let console: Console
  private let path: [UInt8]

  /// - Throws: `ArchiveError` when the path cannot be used at all.
  init(_ argument: PathArgument, on console: Console) throws {
    self.path = argument.bytes
    self.holdings = try Archive.open(path: argument.bytes)
    self.console = console
  }

  /// Reads every page in order; one that cannot be read is passed over, and told of at the end.
  func forEachPage(_ body: (Issue, Page) throws -> Void) throws {
    for issue in holdings.issues {
      for reference in issue.pages {
        do {
          try body(issue, holdings.page(reference))
        } catch HoldingsError.unavailable {
          continue
        }
      }
    }
  }

  /// Says what was not read, and how the program ends when so many answers were given.
  func conclude(answers count: Int) throws -> Status {
    try console.output.flush()
    ProblemReport(holdings.problems).write(on: console)
    if holdings.issues.isEmpty { throw ProgramError.noPages(path: path) }
    return count == 0 ? .nothingFound : .done
  }
}
