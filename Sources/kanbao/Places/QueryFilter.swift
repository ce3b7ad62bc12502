import Newspaper
import Search
import SearchIndex

/// A query that the articles of an answer must match.
struct QueryFilter {
  private let matcher: ArticleMatcher

  /// Nil where nothing was asked. What could not be read of the query is said, and the rest of it is asked.
  init?(_ text: String?, on console: Console) {
    guard let text else { return nil }
    matcher = ArticleMatcher(Self.query(text, on: console))
  }

  func matches(_ article: Article, of page: Page) -> Bool { matcher.matches(in: article, of: page) != nil }

  func matchesAny(of page: Page) -> Bool { page.articles.contains { matches($0, of: page) } }

  /// The best query there is in a text; its errors are said with their places.
  static func query(_ text: String, on console: Console) -> Query {
    let parsed = QueryParser().parse(text)
    for error in parsed.errors { console.report(QueryWords.wording(for: error)) }
    return parsed.query
  }
}
