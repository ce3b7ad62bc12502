import Newspaper

/// What an id names: a page, or an article on it.
struct FoundText {
  let reference: PageReference
  let page: Page
  /// Nil when the id names the page.
  let article: Article?

  init?(_ identifier: String, on page: Page, at reference: PageReference) {
    self.reference = reference
    self.page = page
    self.article = page.articles.first { $0.id.description == identifier }
    guard article != nil || page.id.description == identifier else { return nil }
  }

  var articles: [Article] { article.map { [$0] } ?? page.articles }

  /// Its bytes in the file, the last line's end excluded.
  var byteRange: Range<Int> {
    let lines = (article?.lines ?? []).compactMap(page.sourceLine)
    guard let first = lines.first, let last = lines.last else { return page.byteRange }
    return first.byteRange.lowerBound..<last.byteRange.upperBound
  }

  /// A page as `parse` gives it, an article as an item of it; both with their id.
  var json: JSON {
    guard let article, let item = page.articles.firstIndex(of: article) else {
      return .object([("id", .text(page.id.description))] + PageRecord.members(of: page))
    }
    return Self.json(of: article, item: item, on: page)
  }

  /// An article of a page as an item of it, with its id, its place and its figures.
  static func json(of article: Article, on page: Page) -> JSON {
    json(of: article, item: page.articles.firstIndex { $0.id == article.id } ?? 0, on: page)
  }

  private static func json(of article: Article, item: Int, on page: Page) -> JSON {
    let place = [(name: "item", value: JSON.integer(item))]
    let figures = ArticleFigures.found(in: article, place: place).map { JSON.object($0.members) }
    return .object(
      ArticleRecord.place(of: article, on: page) + PageRecord.file(page.path)
        + ArticleRecord.members(of: article, item: item) + [("figures", .array(figures))])
  }
}
