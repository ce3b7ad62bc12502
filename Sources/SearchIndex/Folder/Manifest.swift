/// 清单: which files make up an index, and what it is an index of; docs/formats/index.md has its layout.
///
/// Whatever it does not name is no part of the index. It is replaced as a whole, so an index is always one of those that
/// were published.
struct Manifest: Hashable, Sendable {
  /// Changed with every change of the layout of the folder; an index of another version is made anew.
  static let version = 1
  static let fileName = "manifest"
  /// More than any manifest has.
  static let byteLimit = 64 << 20

  /// A segment, and the pages of it that no longer count.
  struct Segment: Hashable, Sendable {
    let name: String
    let byteCount: Int
    /// Its own number, and those of the segments that were merged into it: entries of file tables name any of them.
    let numbers: NumberSet
    let pageCount: Int
    let articleCount: Int
    /// Of its articles' text, deleted ones included.
    let textByteCount: Int
    var deletedPages = NumberSet()

    /// About what is left of the text.
    var liveTextByteCount: Int {
      pageCount == 0 ? 0 : textByteCount / pageCount * (pageCount - deletedPages.count)
    }
  }

  /// A table of files or of folders.
  struct Table: Hashable, Sendable {
    let name: String
    let byteCount: Int
    let entryCount: Int
  }

  /// Which archive, and by what rules: an index of another one is not used.
  var subject: IndexSubject
  /// Counted up with every publication.
  var generation = 0
  /// The next number for a segment or a table.
  var nextNumber = 1
  /// Whether every file of the archive was looked at, so that `folders` tells whether it may have changed since.
  var isComplete = false
  var segments: [Segment] = []
  /// Oldest first; of a file that several name, the last one counts.
  var files: [Table] = []
  var folders: Table?

  /// The names of all files it needs.
  var names: Set<String> { Set(segments.map(\.name) + files.map(\.name) + [folders?.name].compactMap { $0 }) }
}

/// What an index is made from.
public struct IndexSubject: Hashable, Sendable {
  /// The archive's path, all links resolved.
  public var archive: [UInt8]
  /// The version of the rules by which pages are read.
  public var rules: Int
  /// Of what else counts for every page, such as `archive.conf`.
  public var settings: UInt64

  public init(archive: [UInt8], rules: Int, settings: UInt64 = 0) {
    self.archive = archive
    self.rules = rules
    self.settings = settings
  }
}
