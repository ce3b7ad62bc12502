internal import ChineseText
internal import Newspaper
internal import Search

/// A hit's place in an order. No two hits of one archive have the same rank, so an answer has one order only.
struct HitRank: Comparable {
  /// What the order asks for first.
  enum Key: Equatable {
    case score(Double)
    case oldest
    case newest
    /// Nil where the article has no figure.
    case figure(DecimalNumber?)
  }

  let key: Key
  let date: IssueDate?
  let newspaper: String?
  let page: PageNumber?
  let path: SourcePath
  /// Which page of its file.
  let part: Int
  /// On the page.
  let place: Int

  static func < (a: Self, b: Self) -> Bool {
    byKey(a, b) ?? ascending(a.date, b.date) ?? ascending(a.newspaper, b.newspaper) ?? ascending(a.page, b.page)
      ?? lexicographic(a.path.bytes, b.path.bytes) ?? ((a.part, a.place) < (b.part, b.place))
  }

  /// Nil when the key does not tell them apart.
  private static func byKey(_ a: Self, _ b: Self) -> Bool? {
    switch (a.key, b.key) {
    case (.score(let one), .score(let other)): one == other ? nil : one > other
    case (.newest, .newest): descending(a.date, b.date)
    case (.figure(let one), .figure(let other)): descending(one, other)
    default: nil
    }
  }

  /// Nothing comes after everything.
  private static func ascending<Value: Comparable>(_ a: Value?, _ b: Value?) -> Bool? {
    guard let a, let b else { return (a == nil) == (b == nil) ? nil : a != nil }
    return a == b ? nil : a < b
  }

  private static func descending<Value: Comparable>(_ a: Value?, _ b: Value?) -> Bool? {
    guard let a, let b else { return (a == nil) == (b == nil) ? nil : a != nil }
    return a == b ? nil : a > b
  }

  private static func lexicographic(_ a: [UInt8], _ b: [UInt8]) -> Bool? {
    a == b ? nil : a.lexicographicallyPrecedes(b)
  }
}
