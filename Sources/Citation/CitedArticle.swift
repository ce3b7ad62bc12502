public import Newspaper

/// What a citation tells of an article: who wrote it, what it is called, and where it was printed.
public struct CitedArticle: Hashable, Sendable {
  public var id: ArticleID
  public var kind: ArticleKind
  public var headlineGroup: HeadlineGroup
  public var byline: Byline?
  /// How its text begins, for an article that has no headline.
  public var opening: String
  public var newspaper: String?
  public var date: IssueDate?
  /// 海外版, 号外; nil where nothing sets the issue apart.
  public var edition: String?
  /// All pages it was printed on, in reading order; empty where none is known.
  public var pages: [PageNumber]
  /// 版名 of its first page.
  public var section: String?

  /// Everything but the id may be unknown.
  public init(
    id: ArticleID, kind: ArticleKind = .article, headlineGroup: HeadlineGroup = HeadlineGroup(), byline: Byline? = nil,
    opening: String = "", newspaper: String? = nil, date: IssueDate? = nil, edition: String? = nil,
    pages: [PageNumber] = [], section: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.headlineGroup = headlineGroup
    self.byline = byline
    self.opening = opening
    self.newspaper = newspaper
    self.date = date
    self.edition = edition
    self.pages = pages
    self.section = section
  }

  /// An article as it stands on its page. Where it says that it goes on, or began, elsewhere, that page is told too.
  public init(_ article: Article, on page: Page) {
    self.init(
      id: article.id, kind: article.kind, headlineGroup: article.headlineGroup, byline: article.byline,
      opening: article.paragraphs.first?.text ?? "", newspaper: page.newspaper, date: page.date, edition: page.edition,
      pages: Self.distinct([article.continuedFrom?.page, page.number, article.jumpTo?.page].compactMap { $0 }),
      section: page.section)
  }

  /// An article whose parts stand on several pages, in reading order: named as its first part is, written by all who signed.
  ///
  /// Nil for no parts.
  public init?(parts: [CitedArticle]) {
    guard var whole = parts.first else { return nil }
    for part in parts.dropFirst() {
      whole.pages = Self.distinct(whole.pages + part.pages)
      if whole.headlineGroup.isEmpty { whole.headlineGroup = part.headlineGroup }
      whole.add(part.byline)
    }
    self = whole
  }

  private mutating func add(_ other: Byline?) {
    guard let other else { return }
    guard let byline else { return self.byline = other }
    let new = other.authors.filter { !byline.authors.contains($0) }
    self.byline?.authors += new
    if !new.isEmpty { self.byline?.text += " " + other.text }
  }

  private static func distinct(_ pages: [PageNumber]) -> [PageNumber] {
    pages.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension CitedArticle {
  /// What a citation should tell and nothing tells.
  public var gaps: [CitationGap] {
    var gaps: [CitationGap] = []
    if newspaper?.onOneLine.isEmpty ?? true { gaps.append(.newspaper) }
    if date == nil { gaps.append(.date) }
    if pages.isEmpty { gaps.append(.page) }
    if title.isSupplied { gaps.append(.title) }
    return gaps
  }
}

/// Something a citation should tell and cannot.
public enum CitationGap: String, CaseIterable, Hashable, Sendable {
  case newspaper, date, page
  /// The article has no headline; its first words stand for one.
  case title
}
