public import Newspaper

/// A question for figures: of which articles, which of them, in what order, and which stretch of the answer.
public struct FigureRequest: Hashable, Sendable {
  /// Whose figures are asked for: the articles that match, letters of it taken as they stand.
  public var query: Query
  /// Nil for all holdings.
  public var pages: [PageReference]?
  /// Of these pages only some articles; nil for all of them.
  public var articles: Set<ArticlePlace>?
  public var filter: FigureFilter
  public var order: FigureOrder
  public var grouping: FigureGrouping
  /// Which rows to return, of figures or of groups; the counts are always of all.
  public var rows: Range<Int>
  /// Whether rows are counted from the last one back, so that the end of a long table costs no more than its beginning.
  public var isFromEnd: Bool

  public init(
    query: Query = .everything, pages: [PageReference]? = nil, articles: Set<ArticlePlace>? = nil,
    filter: FigureFilter = FigureFilter(), order: FigureOrder = .text, grouping: FigureGrouping = .none,
    rows: Range<Int>, isFromEnd: Bool = false
  ) {
    self.query = query
    self.pages = pages
    self.articles = articles
    self.filter = filter
    self.order = order
    self.grouping = grouping
    self.rows = rows
    self.isFromEnd = isFromEnd
  }

  /// Whether the answer depends on what the figures count, which is read from the text around them.
  public var needsNouns: Bool {
    order == .noun || grouping == .noun || filter.noun != nil || filter.group?.grouping == .noun
  }
}

/// The orders figures can come in; ties are broken by date, newspaper, page and place.
public enum FigureOrder: Int, CaseIterable, Hashable, Sendable {
  /// Oldest pages first, each from its beginning.
  case text
  /// Largest first.
  case value
  /// By name, figures without a unit last; largest first in each.
  case unit
  /// By name, figures that count nothing last; largest first in each.
  case noun
  /// Newest pages first.
  case newest
}

/// What figures are counted together by.
public enum FigureGrouping: Int, CaseIterable, Hashable, Sendable {
  case none, unit
  /// By what is counted and in which unit: sums of 斤 and 元 would mean nothing.
  case noun
}
