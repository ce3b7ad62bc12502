import Archive
import Newspaper
import Search
import SearchIndex

/// An archive named on the command line, open for reading page by page.
struct OpenedArchive {
  let holdings: Archive
  let console: Console
  private let path: [UInt8]
  /// What of its pages need not be read from their files; nil where there is no index.
  private let indexed: IndexedPages?

  /// - Throws: `ArchiveError` when the path cannot be used at all.
  init(_ argument: PathArgument, on console: Console, corrections: CorrectionFolder?) throws {
    self.path = argument.bytes
    self.holdings = try Archive.open(path: argument.bytes, corrections: corrections)
    self.console = console
    indexed = nil
  }

  /// Opens an archive with its index, for those who ask for nothing of a page but its articles.
  init(_ argument: PathArgument, on console: Console, with common: CommonOptions) throws {
    let corrections = common.corrections
    let holdings = try Archive.open(path: argument.bytes, corrections: corrections)
    self.path = argument.bytes
    self.holdings = holdings
    self.console = console
    guard let index = try ArchiveSearch.index(of: argument, in: common.indexDirectory, on: console) else {
      indexed = nil
      return
    }
    do throws(IndexFault) {
      let survey = try IndexSurvey(ArchiveSource(holdings, corrections: corrections), against: index)
      indexed = IndexedPages(index, survey: survey)
    } catch {
      console.report(IndexWords.unusable(error))
      indexed = nil
    }
  }

  /// Every page in order, read when it is asked for; one that cannot be read is passed over and told of at the end.
  var pages: some Sequence<Page> { holdings.issues.lazy.flatMap(\.pages).flatMap(pages(at:)) }

  /// What can be read of a file.
  private func pages(at reference: PageReference) -> [Page] {
    indexed?.pages(at: reference.path) ?? (try? holdings.pages(at: reference)) ?? []
  }

  /// Whether an issue holds an article that matches; every issue does where nothing is asked.
  func has(_ filter: QueryFilter?, in issue: Issue) -> Bool {
    guard let filter else { return true }
    return issue.pages.lazy.flatMap(pages(at:)).contains { filter.matchesAny(of: $0) }
  }

  /// Every page in order, with the problems it was read with.
  var pagesWithProblems: some Sequence<Page> {
    holdings.issues.lazy.flatMap(\.pages).flatMap { reference in
      indexed?.pages(at: reference.path, flawless: true) ?? (try? holdings.pages(at: reference)) ?? []
    }
  }

  /// What an id names, read from its file. Issues of the id's own date are looked at first, so that usually only a few pages are read.
  func find(_ identifier: String) -> FoundText? {
    let likely = holdings.issues.filter { issue in issue.date.map { identifier.contains($0.description) } ?? false }
    guard let found = find(identifier, in: likely) ?? find(identifier, in: holdings.issues) else { return nil }
    // What the index keeps of a page is enough to find it, but bears no lines and no problems.
    return (try? holdings.pages(at: found.reference))?.lazy.compactMap {
      FoundText(identifier, on: $0, at: found.reference)
    }.first ?? found
  }

  private func find(_ identifier: String, in issues: [Issue]) -> FoundText? {
    issues.lazy.flatMap(\.pages).flatMap { reference in
      pages(at: reference).lazy.compactMap { FoundText(identifier, on: $0, at: reference) }
    }.first
  }

  /// Says what was not read, and how the program ends when so many answers were given.
  func conclude(answers count: Int) throws -> Status {
    try console.output.flush()
    ProblemReport(holdings.problems).write(on: console)
    if holdings.issues.isEmpty { throw ProgramError.noPages(path: path) }
    return count == 0 ? .nothingFound : .done
  }
}
