internal import ChineseText
public import Newspaper
public import Search

/// Takes letters of a query for words of a few articles, as an engine does for those of an archive.
public struct ArticlePinyin: Sendable {
  private let query: Query

  public init(_ query: Query) { self.query = query }

  /// What the letters are taken for in some articles, each with its page; empty where one of them matches the query as it
  /// stands, or no word fits.
  public func terms(in articles: [(article: Article, page: Page)]) -> [PinyinTerm] {
    let clauses = query.pinyinClauses
    guard !clauses.isEmpty, !Self.isMatched(query, in: articles) else { return [] }
    return clauses.filter { !Self.isMatched(.text($0.clause), in: articles) }.compactMap { clause in
      let words = Self.words(for: clause, in: articles).best
      return words.isEmpty ? nil : PinyinTerm(clause, words: words)
    }
  }

  private static func isMatched(_ query: Query, in articles: [(article: Article, page: Page)]) -> Bool {
    let matcher = ArticleMatcher(query)
    return articles.contains { matcher.matches(in: $0.article, of: $0.page) != nil }
  }

  private static func words(for clause: PinyinClause, in articles: [(article: Article, page: Page)]) -> PinyinWords {
    let scan = PinyinScan(
      matcher: PinyinMatcher(clause.spelling, folds: .all), scope: clause.clause.scope, folds: .all)
    var words = PinyinWords()
    for (article, page) in articles {
      var page = page
      page.articles = [article]
      scan.add(page, to: &words)
    }
    return words
  }
}
