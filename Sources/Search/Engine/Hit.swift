public import Newspaper

/// 命中: an article that matches, where, and how well.
public struct Hit: Hashable, Sendable {
  public var article: ArticleID
  public var page: PageReference
  /// The article's place on its page, counted from 0.
  public var place: Int
  public var newspaper: String?
  public var date: IssueDate?
  public var pageNumber: PageNumber?
  public var section: String?
  public var headline: String?
  public var kind: ArticleKind
  public var score: Double
  public var snippet: Snippet
  /// In reading order, none within another.
  public var matches: [Match]
  /// The words around each of the first matches, beside `matches`, as many as were asked for; each has one match.
  public var contexts: [Snippet]

  public init(
    article: ArticleID, page: PageReference, place: Int, newspaper: String? = nil, date: IssueDate? = nil,
    pageNumber: PageNumber? = nil, section: String? = nil, headline: String? = nil, kind: ArticleKind, score: Double,
    snippet: Snippet, matches: [Match], contexts: [Snippet] = []
  ) {
    self.article = article
    self.page = page
    self.place = place
    self.newspaper = newspaper
    self.date = date
    self.pageNumber = pageNumber
    self.section = section
    self.headline = headline
    self.kind = kind
    self.score = score
    self.snippet = snippet
    self.matches = matches
    self.contexts = contexts
  }
}

/// A place that made an article match.
public struct Match: Hashable, Sendable {
  public var field: ArticleField
  /// Half-open, in Unicode scalars of the field's text.
  public var range: Range<Int>

  public init(field: ArticleField, range: Range<Int>) {
    self.field = field
    self.range = range
  }
}

/// 摘录: the words around the first match in the body, or in the headlines where only they match.
public struct Snippet: Hashable, Sendable {
  public var text: String
  /// The matches within it, half-open, in Unicode scalars of the snippet.
  public var matches: [Range<Int>]

  public init(text: String, matches: [Range<Int>]) {
    self.text = text
    self.matches = matches
  }
}
