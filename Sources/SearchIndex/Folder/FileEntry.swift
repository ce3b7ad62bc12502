public import Newspaper

/// What an index knows of a file of the archive: how it was when it was read, and where its pages are.
public struct FileEntry: Hashable, Sendable {
  public var path: SourcePath
  /// As the walk over the names saw it, before it was read.
  public var stamp: FileStamp
  /// Of what else its reading depended on; see ``IndexSource/surroundings(of:content:)``.
  public var surroundings: UInt64
  /// Of what people said of its pages.
  public var corrections: UInt64
  /// The segment its pages were written to; 0 where it has none.
  public var segment: Int
  public var flags: Flags
  /// The digests of its pages, in order.
  public var digests: [UInt64]

  public struct Flags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The file is gone.
    public static let isRemoved = Flags(rawValue: 1)
    /// It was written so shortly before it was looked at that its stamp proves nothing (see `FileStamp.isYoung`).
    public static let isYoung = Flags(rawValue: 2)
    /// One of its articles goes on or began elsewhere, so that its reading depends on its whole issue.
    public static let hasJumps = Flags(rawValue: 4)
    /// It could not be read.
    public static let isUnreadable = Flags(rawValue: 8)
  }

  public init(
    path: SourcePath, stamp: FileStamp, surroundings: UInt64 = 0, corrections: UInt64 = 0, segment: Int = 0,
    flags: Flags = [], digests: [UInt64] = []
  ) {
    self.path = path
    self.stamp = stamp
    self.surroundings = surroundings
    self.corrections = corrections
    self.segment = segment
    self.flags = flags
    self.digests = digests
  }
}

extension FileStamp {
  /// Two seconds, in nanoseconds: the coarsest clock of a file system (FAT's).
  public static let youth = 2_000_000_000

  /// Whether it says nothing of the content: the file was written so shortly before `time` that another write could have
  /// left the same stamp.
  func isYoung(at time: Int) -> Bool { modified >= time - Self.youth }

  /// Whether size, time and inode are the same; the content's hash is another question.
  func isSame(as other: FileStamp) -> Bool {
    byteCount == other.byteCount && modified == other.modified && inode == other.inode
  }
}
