/// What has become of the place that a clipping or a mark was taken from.
public enum ClippingState: String, CaseIterable, Hashable, Sendable {
  /// The same bytes, read alike, the words at the same place.
  case asItWas = "as-it-was"
  /// The words stand elsewhere: the file was moved, or the page is read otherwise.
  case moved
  /// The page's bytes are others than they were; the words may stand there still.
  case sourceChanged = "source-changed"
  /// Neither article, page nor words are found.
  case gone
}

/// Where something kept was found again.
public struct FoundPlace: Hashable, Sendable {
  public var state: ClippingState
  /// Nil when it is gone.
  public var page: PageReference?
  /// The article's place on its page, counted from 0.
  public var article: Int
  /// Where its first passage stands now, or stood last; nil when nothing tells.
  public var passage: Passage?
  /// Whether its words stand there as they were kept.
  public var standsAsKept: Bool

  public init(
    state: ClippingState, page: PageReference? = nil, article: Int = 0, passage: Passage? = nil,
    standsAsKept: Bool = false
  ) {
    self.state = state
    self.page = page
    self.article = article
    self.passage = passage
    self.standsAsKept = standsAsKept
  }

  /// Nothing was found.
  public static let gone = FoundPlace(state: .gone)
}
