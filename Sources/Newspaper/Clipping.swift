/// 剪报: something cut out of an article and kept, with all that tells where it was printed.
///
/// It holds the words themselves, so that it can be read, cited and found again when its page is gone or was read
/// otherwise since.
public struct Clipping: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case article, paragraph, selection, figure
  }

  public var id: ClippingID
  public var kind: Kind
  public var kept: Moment
  public var source: PrintedSource
  /// In reading order; one at least, unless a person took it away.
  public var passages: [Passage]
  /// The figure that was stood on, as printed; its sentence is the passage.
  public var figure: String?
  /// One word each.
  public var tags: [String]
  /// What the person says of it; may have several lines.
  public var note: String

  public init(
    id: ClippingID, kind: Kind, kept: Moment, source: PrintedSource, passages: [Passage], figure: String? = nil,
    tags: [String] = [], note: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.kept = kept
    self.source = source
    self.passages = passages
    self.figure = figure
    self.tags = tags
    self.note = note
  }

  /// The words that were cut out, passages on lines of their own.
  public var quotation: String { passages.map(\.text).joined(separator: "\n") }
}

/// Names a clipping for good: sixteen lower-case hexadecimal digits, made by chance.
public struct ClippingID: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// Nil for anything but sixteen lower-case hexadecimal digits.
  public init?(_ text: String) {
    guard let digits = PageDigest(text) else { return nil }
    description = digits.description
  }

  /// The name whose digits stand for a number.
  public init(number: UInt64) { description = PageDigest(number: number).description }
}

/// A stretch of one field of an article, with its words.
public struct Passage: Hashable, Sendable {
  public var field: ArticleField
  /// Half-open, in Unicode scalars of the field's text.
  public var range: Range<Int>
  public var text: String
  /// Of the whole text of the field; nil where nobody told.
  public var digest: TextDigest?

  public init(field: ArticleField, range: Range<Int>, text: String, digest: TextDigest?) {
    self.field = field
    self.range = range
    self.text = text
    self.digest = digest
  }

  /// The stretch of an article's field; nil where it has no such field, or nothing stands there.
  public init?(_ range: Range<Int>, of field: ArticleField, in article: Article) {
    let whole = article.text(of: field)
    let scalars = Array(whole.unicodeScalars)
    let range = range.clamped(to: 0..<scalars.count)
    guard !range.isEmpty else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    self.init(field: field, range: range, text: String(text), digest: TextDigest(of: whole))
  }
}

/// Where words were printed: which article of which page, and which lines and bytes of which file.
public struct PrintedSource: Hashable, Sendable {
  public var article: ArticleID
  public var newspaper: String?
  public var date: IssueDate?
  public var page: PageNumber?
  public var section: String?
  /// The headline, or how the text begins.
  public var headline: String
  public var authors: [Author]
  /// Of the page's bytes.
  public var digest: PageDigest?
  public var path: SourcePath
  /// Lines of the file, counted from 1, ascending.
  public var lines: [Int]
  /// Bytes of the file, half-open, from the first of the lines to the last, its end excluded.
  public var bytes: Range<Int>?

  public init(
    article: ArticleID, newspaper: String? = nil, date: IssueDate? = nil, page: PageNumber? = nil,
    section: String? = nil, headline: String, authors: [Author] = [], digest: PageDigest? = nil, path: SourcePath,
    lines: [Int] = [], bytes: Range<Int>? = nil
  ) {
    self.article = article
    self.newspaper = newspaper
    self.date = date
    self.page = page
    self.section = section
    self.headline = headline
    self.authors = authors
    self.digest = digest
    self.path = path
    self.lines = lines
    self.bytes = bytes
  }
}
