import Glibc
public import Newspaper

/// How a file or folder looks from outside: what changes whenever it is written.
public struct FileTrace: Hashable, Sendable {
  /// Below the archive's root; empty for the root itself.
  public var path: SourcePath
  public var byteCount: Int
  /// When its content or its status changed last, in nanoseconds since 1970. The status counts too, because whoever sets a
  /// file's time back (`cp -p`, `touch -r`) changes it.
  public var modified: Int
  public var inode: UInt64

  /// The folder it lies in; empty for the root.
  public var folder: SourcePath {
    SourcePath(bytes: Array(path.bytes[..<(path.bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)]))
  }

  init(path: SourcePath, byteCount: Int, _ time: FileTime) {
    self.path = path
    self.byteCount = byteCount
    modified = time.nanoseconds
    inode = time.inode
  }
}

/// What an archive's names and sizes were when they were walked.
public struct Inventory: Sendable {
  /// Page files, in no order.
  public let files: [FileTrace]
  /// Every folder whose names were read, its own time taken before.
  public let folders: [FileTrace]
  /// When the walk began, in nanoseconds since 1970.
  public let walkTime: Int
  /// Of what `archive.conf` says; 0 where there is none.
  public let settings: UInt64

  init(_ scan: ArchiveScan, walkTime: Int, settings: UInt64) {
    files = scan.pages.map { FileTrace(path: SourcePath(bytes: $0.path), byteCount: $0.byteCount, $0.changed) }
    folders = scan.listed
    self.walkTime = walkTime
    self.settings = settings
  }
}

/// When a file changed last, and which it is.
struct FileTime: Hashable {
  let nanoseconds: Int
  let inode: UInt64

  init() { (nanoseconds, inode) = (0, 0) }

  init(_ status: stat) {
    nanoseconds = max(Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
    inode = UInt64(status.st_ino)
  }

  /// The clock that file systems stamp by: it is not ahead of the exact one.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
}
