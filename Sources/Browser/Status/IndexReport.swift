/// How the index of an archive stands, and what is in it.
public struct IndexReport: Hashable, Sendable {
  /// What searches can count on.
  public enum State: Hashable, Sendable {
    /// It is being brought up to date.
    case making
    case complete
    /// Another program is bringing it up to date.
    case madeElsewhere
    /// It cannot be used, and why.
    case unusable(chinese: String, english: String)
  }

  public let state: State
  public let pageCount: Int
  public let articleCount: Int
  public let segmentCount: Int
  /// The folder it is kept in.
  public let path: String

  public init(state: State, pageCount: Int, articleCount: Int, segmentCount: Int, path: String) {
    self.state = state
    self.pageCount = pageCount
    self.articleCount = articleCount
    self.segmentCount = segmentCount
    self.path = path
  }
}
