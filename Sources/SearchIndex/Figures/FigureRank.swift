internal import ChineseText
internal import Newspaper
internal import Search

/// A figure's place in an order. No two figures of one archive have the same rank, so an answer has one order only.
struct FigureRank: Comparable {
  private let unit: String?
  private let noun: String?
  private let value: DecimalNumber
  private let article: HitRank
  /// Which figure of its article.
  private let number: Int

  init(_ figure: Figure, noun: String?, number: Int, ofArticle article: HitRank, in order: FigureOrder) {
    self.init(
      unit: figure.unit, noun: noun, value: figure.values.max() ?? .zero, number: number, ofArticle: article, in: order)
  }

  /// The value is the largest of the figure's; the number tells the figures of one article apart, in their order.
  init(
    unit: String?, noun: String? = nil, value: DecimalNumber, number: Int, ofArticle article: HitRank,
    in order: FigureOrder
  ) {
    self.unit = order == .unit ? unit : nil
    self.noun = order == .noun ? noun : nil
    self.value = order == .text || order == .newest ? .zero : value
    self.article = article
    self.number = number
  }

  init(_ entry: FigureEntry, in order: FigureOrder) {
    self.init(
      entry.figure, noun: entry.noun, number: entry.number, ofArticle: HitRank(ofArticleOf: entry, in: order), in: order
    )
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.unit != b.unit { return named(a.unit, before: b.unit) }
    if a.noun != b.noun { return named(a.noun, before: b.noun) }
    if a.value != b.value { return a.value > b.value }
    return a.article == b.article ? a.number < b.number : a.article < b.article
  }

  /// Nothing comes after everything.
  private static func named(_ a: String?, before b: String?) -> Bool {
    guard let a, let b else { return a != nil }
    return a < b
  }
}

extension FigureOrder {
  /// What articles are ordered by where figures are alike.
  var articleKey: HitRank.Key { self == .newest ? .newest : .oldest }

  /// The order articles are found in when figures come in their order.
  var articleOrder: SearchOrder { self == .newest ? .newestFirst : .date }
}

extension HitRank {
  /// Of an article of a page, among figures in an order.
  init(ofArticle place: Int, on page: Page, at reference: PageReference, in order: FigureOrder) {
    self.init(
      key: order.articleKey, date: page.date, newspaper: page.newspaper, page: page.number, path: reference.path,
      part: page.part, place: place)
  }

  fileprivate init(ofArticleOf entry: FigureEntry, in order: FigureOrder) {
    self.init(
      key: order.articleKey, date: entry.date, newspaper: entry.newspaper, page: entry.pageNumber,
      path: entry.page.path, part: entry.page.part ?? 1, place: entry.place)
  }
}
