import Archive
import ArgumentParser
import Newspaper

/// `kanbao list`: an archive's newspapers, issues, pages or articles, a row each.
struct List: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.list.abstract)

  enum Kind: String, ExpressibleByArgument, CaseIterable { case newspapers, issues, pages, articles }

  @Argument(help: Help.archive.argument("archive"), completion: .directory) var archive: PathArgument
  @Argument(help: Help.listed.argument()) var kind: Kind
  @Argument(help: Help.onlyMatching.argument("query"), completion: Completions.query) var query: String?
  @Flag(help: Help.json.argument()) var json = false
  @OptionGroup var common: CommonOptions

  func answer(on console: Console) throws -> Status {
    // Names alone need no index.
    let isIndexed = kind == .articles || kind == .pages || query != nil
    let archive =
      try isIndexed
      ? OpenedArchive(archive, on: console, with: common)
      : OpenedArchive(archive, on: console, corrections: common.corrections)
    let filter = QueryFilter(query, on: console)
    switch kind {
    case .newspapers: return try answer(from: archive) { add in try addNewspapers(of: archive, filter, add) }
    case .issues: return try answer(from: archive) { add in try addIssues(of: archive, filter, add) }
    case .pages: return try answer(from: archive) { add in try addPages(of: archive, filter, add) }
    case .articles: return try answer(from: archive) { add in try addArticles(of: archive, filter, add) }
    }
  }

  /// Writes the rows that `body` adds.
  private func answer<Content: Row>(
    from archive: OpenedArchive, rows body: ((Content) throws -> Void) throws -> Void
  ) throws -> Status {
    var writer = RowWriter<Content>(on: archive.console, isJSON: json)
    try body { try writer.add($0) }
    try writer.finish()
    return try archive.conclude(answers: writer.count)
  }

  /// Issues of one newspaper stand together, so a newspaper is done when the next one begins.
  private func addNewspapers(of archive: OpenedArchive, _ filter: QueryFilter?, _ add: (NewspaperRow) throws -> Void)
    throws
  {
    var issues: [Issue] = []
    func addNewspaper() throws {
      if !issues.isEmpty { try add(NewspaperRow(issues: issues)) }
      issues = []
    }
    for issue in archive.holdings.issues where archive.has(filter, in: issue) {
      if issue.newspaper != issues.last?.newspaper { try addNewspaper() }
      issues.append(issue)
    }
    try addNewspaper()
  }

  private func addIssues(of archive: OpenedArchive, _ filter: QueryFilter?, _ add: (IssueRow) throws -> Void) throws {
    for issue in archive.holdings.issues where archive.has(filter, in: issue) { try add(IssueRow(issue: issue)) }
  }

  private func addPages(of archive: OpenedArchive, _ filter: QueryFilter?, _ add: (PageRow) throws -> Void) throws {
    for page in archive.pagesWithProblems where filter?.matchesAny(of: page) ?? true { try add(PageRow(page: page)) }
  }

  private func addArticles(
    of archive: OpenedArchive, _ filter: QueryFilter?, _ add: (ArticleRow) throws -> Void
  ) throws {
    for page in archive.pages {
      for article in page.articles where filter?.matches(article, of: page) ?? true {
        try add(ArticleRow(article: article, page: page))
      }
    }
  }
}
