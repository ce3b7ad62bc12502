/// What an article is for: the genres that a reader tells apart at a glance.
public enum ArticleKind: String, CaseIterable, Hashable, Sendable {
  case article, photo, notice, advertisement, masthead, other
}

/// One piece of a page with its own headline, caption or notice, repaired for reading.
///
/// Every non-blank line of the page belongs to exactly one article of it, so nothing printed is lost or doubled.
public struct Article: Hashable, Sendable {
  public var id: ArticleID
  public var kind: ArticleKind
  public var headlineGroup: HeadlineGroup
  public var byline: Byline?
  /// 电头: `本报讯`, `新华社北京1月20日电`.
  public var dateline: String?
  public var paragraphs: [Paragraph]
  /// In reading order.
  public var crossheads: [Crosshead]
  /// The source lines it was made of, ascending, counted from 1.
  public var lines: [Int]
  /// What each of its lines was taken for, beside `lines`; empty where nobody told.
  public var readings: [LineReading]
  /// Where the rest stands, when it says so: 下转第三版.
  public var jumpTo: Continuation?
  /// Where the beginning stands, when it says so: 上接第一版.
  public var continuedFrom: Continuation?
  /// How sure the segmenter is that this is one whole article, 0…1.
  public var confidence: Double

  public init(
    id: ArticleID, kind: ArticleKind, headlineGroup: HeadlineGroup = HeadlineGroup(), byline: Byline? = nil,
    dateline: String? = nil, paragraphs: [Paragraph] = [], crossheads: [Crosshead] = [], lines: [Int] = [],
    readings: [LineReading] = [], confidence: Double = 1
  ) {
    self.id = id
    self.kind = kind
    self.headlineGroup = headlineGroup
    self.byline = byline
    self.dateline = dateline
    self.paragraphs = paragraphs
    self.crossheads = crossheads
    self.lines = lines
    self.readings = readings
    self.confidence = confidence
  }

  /// Whether lists mark it as a guess that wants looking at. The others, taken together, are meant to be right in 98 of 100.
  public var isDoubtful: Bool { confidence < 0.9 }

  public var authors: [Author] { byline?.authors ?? [] }

  /// Unicode scalars in headlines, crossheads of their own line and paragraphs.
  public var characterCount: Int {
    fields.reduce(0) { $0 + text(of: $1).unicodeScalars.count }
  }
}
