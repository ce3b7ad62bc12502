/// How it is known where a page comes from: the rule that told each fact, and what spoke for its encoding.
public struct Evidence: Hashable, Sendable {
  /// Facts that are unknown have none.
  public var rules: [OriginFact: OriginRule]
  /// Nil where no bytes were read.
  public var encoding: EncodingEvidence?

  public init(rules: [OriginFact: OriginRule] = [:], encoding: EncodingEvidence? = nil) {
    self.rules = rules
    self.encoding = encoding
  }
}

/// What is asked about a page's origin; the raw value is its name in JSON.
public enum OriginFact: String, CaseIterable, Hashable, Sendable {
  case newspaper, date, edition, pageNumber, section
}

/// A rule by which a fact about a page's origin was recognised; the raw value is its name in JSON and in documents.
///
/// The table of what each recognises is docs/formats/names.md.
public enum OriginRule: String, CaseIterable, Hashable, Sendable {
  /// A line of `archive.conf`.
  case configured = "archive-conf"

  // Dates in paths
  case separatedDate = "path-separated-date"
  case eightDigits = "path-eight-digits"
  case dateWithEdition = "path-date-edition"
  case chineseDate = "path-chinese-date"
  case republicanDate = "path-republican-date"
  case foldedFolders = "path-folders"
  case yearAndMonth = "path-year-month"
  case yearAlone = "path-year"

  // Newspapers in paths
  case folderAboveDate = "path-folder-above"
  case nameBeforeDate = "path-name-before"
  case paperName = "path-paper-name"

  // Editions in paths
  case editionWord = "path-edition-word"
  case editionLetter = "path-edition-letter"

  // Page numbers in paths
  case printedNumber = "path-printed-number"
  case letteredNumber = "path-lettered-number"
  case namedNumber = "path-named-number"
  case plainNumber = "path-plain-number"
  case pageAndArticle = "path-page-article"

  // Sections in paths
  case nameAfterNumber = "path-after-number"
  case sectionFolder = "path-section-folder"

  // What the page itself says
  case pageHead = "text-page-head"
  case folio = "text-folio"
  case masthead = "text-masthead"
  /// A lunar date, or a year's name in the sixty-year cycle, which something beside it settles.
  case lunarDate = "text-lunar"
  /// What the pages before and after it in its folder say.
  case neighbours = "text-neighbours"

  /// Whether the page had to be opened for it.
  public var isInText: Bool { rawValue.hasPrefix("text-") }
}

/// Why bytes were read in an encoding, and how sure that is.
public struct EncodingEvidence: Hashable, Sendable {
  /// The raw value is its name in JSON.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// A line of `archive.conf` says so.
    case configured = "archive-conf"
    /// The mark that opens the file.
    case byteOrderMark = "byte-order-mark"
    /// Nothing but ASCII: every encoding reads it alike.
    case ascii = "ascii"
    /// Multi-byte sequences that are well-formed, all or nearly all.
    case wellFormed = "well-formed"
    /// Zero bytes where UTF-16 has them.
    case zeroBytes = "zero-bytes"
    /// Of the encodings that read it, the one that gives the most everyday characters.
    case everydayText = "everyday-text"
  }

  public var reason: Reason
  /// 0…1
  public var confidence: Double

  public init(reason: Reason, confidence: Double) {
    self.reason = reason
    self.confidence = confidence
  }
}
