/// Something about a file that a reader should know: what was found, where, never in prose.
public struct Problem: Hashable, Sendable {
  public var path: SourcePath
  public var cause: Cause
  /// Counted from 1, where the cause has a line.
  public var line: Int?
  /// From the file's start, where the cause has a place.
  public var byteOffset: Int?

  public init(path: SourcePath, cause: Cause, line: Int? = nil, byteOffset: Int? = nil) {
    self.path = path
    self.cause = cause
    self.line = line
    self.byteOffset = byteOffset
  }

  public enum Cause: Hashable, Sendable {
    /// The system refused to open or read it; `errno` says why.
    case unreadable(errno: Int32)
    /// A pipe, a device, a socket or a link: never opened for reading.
    case notARegularFile
    /// Its name's ending belongs to no format that is read.
    case unknownFormat
    /// NUL bytes and no encoding that fits: not a text.
    case binary
    /// No printed character in it.
    case empty
    /// A directory with no page in it or below it.
    case noPages
    /// Longer than `Limits` allow; only the first bytes were read.
    case cutShort(byteCount: Int, limit: Int)
    /// A line longer than `Limits` allow was read as several paragraphs.
    case longLine(scalarCount: Int, limit: Int)
    /// Bytes that mean nothing in the encoding, shown as U+FFFD.
    case undecodable(byteCount: Int)
    /// Control characters, shown as U+FFFD.
    case controlCharacters(count: Int)
    /// Characters that show nothing: direction marks, zero-width ones.
    case hiddenCharacters(count: Int)
    /// Characters of no agreed meaning, shown as 〓: a page set with a font of its own.
    case privateUse(count: Int)
    /// The file changed while it was read, twice.
    case changedWhileRead
    /// Folders nested deeper than `Limits` allow were not entered.
    case tooDeep(limit: Int)
    /// Another page has the same newspaper, date and number; this one is named by its content.
    case duplicatePage
    /// The path tells one date and the page's own head another; the page keeps the one it is listed by.
    case contradictedDate(path: IssueDate, text: IssueDate)
    /// The path tells one page number and the page's own head another; the page keeps the one it is listed by.
    case contradictedNumber(path: PageNumber, text: PageNumber)
    /// What the page prints of its date does not agree, or does not settle it.
    case doubtfulDate(DateDoubt)
    /// More pages in one file than `Limits` allow; the rest stands on the last one.
    case tooManyPages(limit: Int)
    /// A line of `archive.conf` that cannot be followed; the others are.
    case configuration(ConfigurationFault)
    /// A line of a correction that is not followed.
    case correction(CorrectionFault)
  }
}
