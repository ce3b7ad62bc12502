import ArgumentParser
import Citation
import Newspaper

/// `kanbao cite`: where articles were printed, as footnotes and reference managers want it.
struct Cite: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.cite.abstract)

  @Argument(help: Help.archive.argument("archive"), completion: .directory) var archive: PathArgument
  @Argument(help: Help.identifiers.argument("id"), completion: Completions.identifiers) var identifiers: [String] = []
  @Option(help: Help.citedQuery.argument("query"), completion: Completions.query) var query: String?
  @Option(help: Help.citationStyle.argument()) var style = CitationStyle.gbt7714y2015
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if identifiers.isEmpty == (query == nil) { throw ValidationError(CiteWords.identifiersOrQuery.abstract) }
  }

  func answer(on console: Console) throws -> Status {
    var writer = CitationWriter(style, on: console)
    guard let query else { return try writeIdentified(with: &writer, on: console) }
    let archive = try OpenedArchive(archive, on: console, with: common)
    let filter = QueryFilter(query, on: console)
    for page in archive.pages {
      for article in page.articles where filter?.matches(article, of: page) ?? true {
        try writer.add(article, on: page, of: archive)
      }
    }
    try writer.finish()
    return try archive.conclude(answers: writer.count)
  }

  /// In the order the ids were given. One that names nothing is said, and the others are cited all the same.
  private func writeIdentified(with writer: inout CitationWriter, on console: Console) throws -> Status {
    let archive = try OpenedArchive(archive, on: console, with: common)
    var isComplete = true
    for identifier in identifiers {
      guard let found = archive.find(identifier) else {
        isComplete = false
        console.report(ProgramError.noSuchIdentifier(identifier))
        continue
      }
      for article in found.articles where found.article != nil || article.kind.isCited {
        try writer.add(article, on: found.page, of: archive)
      }
    }
    try writer.finish()
    _ = try archive.conclude(answers: writer.count)
    return isComplete ? .done : .nothingFound
  }
}

extension ArticleKind {
  /// Whether a page's list of citations has it: mastheads and folios were written by nobody.
  fileprivate var isCited: Bool { self != .masthead && self != .other }
}

/// Writes citations as articles come. Parts of one article on several pages are cited once.
struct CitationWriter {
  private let console: Console
  private var list: CitationList
  private var cited: Set<ArticleID> = []
  private var gaps: [CitationGap: Int] = [:]
  var count: Int { list.count }

  init(_ style: CitationStyle, on console: Console) {
    self.console = console
    list = CitationList(style)
  }

  mutating func add(_ article: Article, on page: Page, of archive: OpenedArchive) throws {
    let whole = archive.cited(article, on: page)
    guard cited.insert(whole.id).inserted else { return }
    for gap in whole.gaps { gaps[gap, default: 0] += 1 }
    try write(list.text(adding: whole))
  }

  /// Closes the list, and says what was unknown.
  mutating func finish() throws {
    try write(list.ending)
    try console.output.flush()
    if let wording = CiteWords.missing(gaps) { console.report(wording) }
  }

  /// A person at a terminal gets lines, a file the bytes that the format has.
  private func write(_ text: String) throws {
    guard console.output.isTerminal else { return try console.output.write(text) }
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.dropLast() { try console.output.write(console.shown(String(line)) + "\n") }
  }
}

extension OpenedArchive {
  /// An article with all parts that it has on other pages.
  func cited(_ article: Article, on page: Page) -> CitedArticle {
    let opened = CitedArticle(article, on: page)
    let before = parts(from: article, by: \.continuedFrom, without: [article.id])
    let after = parts(from: article, by: \.jumpTo, without: Set(before.map(\.id)).union([article.id]))
    return CitedArticle(parts: before.reversed() + [opened] + after) ?? opened
  }

  /// What links lead to, nearest first, until they lead nowhere or back.
  private func parts(
    from article: Article, by link: KeyPath<Article, Continuation?>, without known: Set<ArticleID>
  ) -> [CitedArticle] {
    var parts: [CitedArticle] = []
    var known = known
    var next = article[keyPath: link]?.article
    while let id = next, known.insert(id).inserted, let found = find(id.description), let part = found.article {
      parts.append(CitedArticle(part, on: found.page))
      next = part[keyPath: link]?.article
    }
    return parts
  }
}
