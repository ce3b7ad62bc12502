/// A page read whole: its articles, its lines as they stand in the file, and what went wrong on the way.
public struct Page: Hashable, Sendable {
  public var id: PageID
  public var path: SourcePath
  /// The name of the format it was read by: `text`.
  public var format: String
  /// The encoding the bytes were read in: `UTF-8`, `GB18030`.
  public var encoding: String
  public var newspaper: String?
  public var date: IssueDate?
  /// 早版, 海外版, 号外; nil where nothing sets it apart.
  public var edition: String?
  public var number: PageNumber?
  /// 版名
  public var section: String?
  public var articles: [Article]
  /// In order, blank ones included; their numbers are those of the file and leave none out.
  public var sourceLines: [SourceLine]
  public var problems: [Problem]
  /// How newspaper, date and the rest were recognised.
  public var evidence: Evidence
  /// Its place among the pages of its file, counted from 1.
  public var part: Int
  /// All pages of its file in order, itself among them; empty where the file is this page alone.
  public var parts: [PageReference]
  /// Names it by its bytes; nil where no bytes were read.
  public var digest: PageDigest?
  /// What a person said of its lines, as it was when the page was read; the articles follow it.
  public var correction: Correction?

  public init(
    id: PageID, path: SourcePath, format: String = "text", encoding: String = "UTF-8", newspaper: String? = nil,
    date: IssueDate? = nil, edition: String? = nil, number: PageNumber? = nil, section: String? = nil,
    articles: [Article] = [], sourceLines: [SourceLine] = [], problems: [Problem] = [],
    evidence: Evidence = Evidence(), part: Int = 1, parts: [PageReference] = [],
    digest: PageDigest? = nil, correction: Correction? = nil
  ) {
    self.id = id
    self.path = path
    self.format = format
    self.encoding = encoding
    self.newspaper = newspaper
    self.date = date
    self.edition = edition
    self.number = number
    self.section = section
    self.articles = articles
    self.sourceLines = sourceLines
    self.problems = problems
    self.evidence = evidence
    self.part = part
    self.parts = parts
    self.digest = digest
    self.correction = correction
  }
}

extension Page {
  /// The source line with a number of the file's own count; nil where it stands on no line of this page.
  public func sourceLine(_ number: Int) -> SourceLine? {
    guard let first = sourceLines.first, sourceLines.indices.contains(number - first.number) else { return nil }
    return sourceLines[number - first.number]
  }

  /// Whether anything that a person said of its lines may have changed its articles.
  public var isCorrected: Bool { correction?.statements.isEmpty == false }

  /// The bytes of its file from its first line to its last, the last line's end excluded.
  public var byteRange: Range<Int> {
    guard let first = sourceLines.first, let last = sourceLines.last else { return 0..<0 }
    return first.byteRange.lowerBound..<last.byteRange.upperBound
  }
}
