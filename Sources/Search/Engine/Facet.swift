public import Newspaper

/// 分面: what the articles of an answer are counted by.
public enum Facet: String, CaseIterable, Hashable, Sendable {
  case newspaper, year, section, author, kind
}

/// How many articles of an answer share a value; the name is nil where the fact is not known.
public struct FacetCount: Hashable, Sendable {
  public var name: String?
  public var count: Int

  public init(name: String?, count: Int) {
    self.name = name
    self.count = count
  }
}

/// How many articles of an answer were printed on a date; nil for those of unknown date.
public struct DateCount: Hashable, Sendable {
  public var date: IssueDate?
  public var count: Int

  public init(date: IssueDate?, count: Int) {
    self.date = date
    self.count = count
  }
}
