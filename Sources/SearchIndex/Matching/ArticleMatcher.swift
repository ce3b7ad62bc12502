public import ChineseText
public import Newspaper
public import Search

/// Tells whether an article matches a query, and where. Exact by construction: it reads the whole text.
public struct ArticleMatcher: Sendable {
  private let condition: Condition
  private let folds: FoldOptions

  /// - Parameters:
  ///   - query: What is asked.
  ///   - folds: Which differences of form do not count.
  public init(_ query: Query, folds: FoldOptions = .all) {
    self.init(Condition(query, folds: folds), folds: folds)
  }

  init(_ condition: Condition, folds: FoldOptions) {
    self.condition = condition
    self.folds = folds
  }

  /// The places that made the article match, in reading order, none within another; nil when it does not match.
  ///
  /// Empty when only what is known of the article was asked, or what must not stand in it. A phrase that runs over a
  /// paragraph end has a match in either paragraph. Cost: linear in the article's text, for every clause; of a
  /// task that is cancelled the answer means nothing.
  public func matches(in article: Article, of page: Page) -> [Match]? {
    let subject = Subject(article, of: page, folds: folds)
    return finding(in: subject).map { subject.matches(of: $0.places) }
  }

  /// An article under question.
  func subject(_ article: Article, of page: Page) -> Subject { Subject(article, of: page, folds: folds) }

  func finding(in subject: Subject) -> Finding? { condition.finding(in: subject) }
}

extension Subject {
  /// The places by the fields they stand in.
  func matches(of places: [Place]) -> [Match] {
    places.map { Match(field: text.parts[$0.part].field, range: $0.range) }
  }
}
