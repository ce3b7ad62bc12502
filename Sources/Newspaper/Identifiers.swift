/// Names a page for good: `晨报/2022-01-20/3` from what it is, or `~` and a digest of its bytes where that is unknown.
public struct PageID: Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// Names an article for good: its page's name and its place on the page, counted from 1: `晨报/2022-01-20/3/2`.
public struct ArticleID: Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
  public init(page: PageID, place: Int) { self.init("\(page)/\(place)") }

  /// The page it stands on; nil when the name has no place in it.
  public var page: PageID? {
    guard let slash = description.lastIndex(of: "/") else { return nil }
    return PageID(String(description[..<slash]))
  }
}
