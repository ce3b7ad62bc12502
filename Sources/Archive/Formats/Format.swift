public import Newspaper

/// A way of writing pages down: turns the bytes of one file into the lines of a page.
///
/// A format is a value without state; it never touches the file system, never fails and never drops bytes in silence:
/// whatever cannot be read becomes U+FFFD and a problem.
public protocol Format: Sendable {
  /// A short name that stays the same for good: `text`.
  var name: String { get }

  /// Whether a file whose name ends so (lower-case, without the dot, empty for none) is to be read in this format.
  func reads(ending: String) -> Bool

  /// Reads a whole file, in the encoding given or, without one, in the one its bytes speak for.
  ///
  /// Cost grows with the number of bytes and with nothing else.
  func read(_ bytes: [UInt8], path: SourcePath, encoding: TextEncoding?) -> PageText
}

/// What a format makes of a file: its lines as they stand there, and what went wrong.
public struct PageText: Hashable, Sendable {
  /// The encoding's usual name: `UTF-8`, `GB18030`.
  public var encoding: String
  /// What spoke for it; nil where nothing was read.
  public var encodingEvidence: EncodingEvidence?
  public var lines: [SourceLine]
  /// Where the file itself begins a new page: indices into `lines`, ascending.
  public var pageBreaks: [Int]
  public var problems: [Problem]

  public init(
    encoding: String, encodingEvidence: EncodingEvidence? = nil, lines: [SourceLine] = [], pageBreaks: [Int] = [],
    problems: [Problem] = []
  ) {
    self.encoding = encoding
    self.encodingEvidence = encodingEvidence
    self.lines = lines
    self.pageBreaks = pageBreaks
    self.problems = problems
  }
}

/// The formats an archive is read with, tried in order.
public struct Formats: Sendable {
  public var list: [any Format]

  public init(_ list: [any Format]) { self.list = list }

  public static let all = Formats([PlainText()])

  /// The format for a file by its name's ending alone; nil where none reads it.
  public func format(of path: [UInt8]) -> (any Format)? {
    let ending = FileName(path).ending
    return list.first { $0.reads(ending: ending) }
  }
}
