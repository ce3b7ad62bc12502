/// Why a path cannot be used as an archive at all.
///
/// Everything smaller, one file or one folder in it, is a `Problem` beside the pages.
public enum ArchiveError: Error, Hashable, Sendable {
  /// Nothing is there; `path` as it was given.
  case notFound(path: [UInt8])
  /// A pipe, a device or a socket: neither a folder nor a page file.
  case notADirectory(path: [UInt8])
  /// The system refused to open or list it; `errno` says why.
  case unreadable(path: [UInt8], errno: Int32)
}
