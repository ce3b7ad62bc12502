public import ChineseText
public import Newspaper

/// Figures of an article that contradict each other, with where they stand.
public struct FoundConflict: Hashable, Sendable {
  public let article: ArticleID
  public let path: SourcePath
  public let cause: FigureConflict.Cause
  /// The figures as printed, in order.
  public let printed: [String]
  /// What the last one would have to be, where that is known.
  public let expected: DecimalNumber?
  /// The sentence of the last one.
  public let sentence: String

  /// All of a page's articles, bylines left out.
  static func all(on page: Page) -> [FoundConflict] { page.articles.flatMap { all(in: $0, on: page) } }

  private static func all(in article: Article, on page: Page) -> [FoundConflict] {
    let texts = article.fields.filter { $0 != .byline }.map { Array(article.text(of: $0).unicodeScalars) }
    return FigureCheck(texts).conflicts.compactMap { conflict in
      guard let last = conflict.places.last else { return nil }
      let context = FigureContextReader(texts[last.text], figures: [last.figure]).context(at: 0)
      return FoundConflict(
        article: article.id, path: page.path, cause: conflict.cause,
        printed: conflict.places.map { String(texts[$0.text][$0.figure.range]) }, expected: conflict.expected,
        sentence: String(texts[last.text][context.sentence]))
    }
  }
}
