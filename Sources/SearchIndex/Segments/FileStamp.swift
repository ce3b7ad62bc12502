/// How a file was when it was indexed: what tells without reading it that it has not changed since.
public struct FileStamp: Hashable, Sendable {
  public var byteCount: Int
  /// Nanoseconds since 1970.
  public var modified: Int
  public var inode: UInt64
  /// Of all its bytes; 0 where it was not made.
  public var contentHash: UInt64

  public init(byteCount: Int, modified: Int, inode: UInt64, contentHash: UInt64 = 0) {
    self.byteCount = byteCount
    self.modified = modified
    self.inode = inode
    self.contentHash = contentHash
  }
}
