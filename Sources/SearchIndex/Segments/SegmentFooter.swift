internal import Storage

/// The last bytes of a segment's file, which tell where everything else is.
struct SegmentFooter {
  let magic: UInt64
  let version: UInt32
  let partCount: Int
  /// Up to the checksums of the chunks.
  let contentLength: Int
  let fileLength: Int
  /// Of the chunks' checksums and the directory.
  let tableChecksum: UInt64
  /// Of the footer before it.
  let checksum: UInt64
  private let start: Int

  init(_ bytes: FileBytes) {
    start = bytes.count - SegmentFormat.footerLength
    magic = bytes.number(UInt64.self, at: start)
    version = bytes.number(UInt32.self, at: start + 8)
    partCount = Int(bytes.number(UInt32.self, at: start + 12))
    contentLength = Int(truncatingIfNeeded: bytes.number(UInt64.self, at: start + 16))
    fileLength = Int(truncatingIfNeeded: bytes.number(UInt64.self, at: start + 24))
    tableChecksum = bytes.number(UInt64.self, at: start + 32)
    checksum = bytes.number(UInt64.self, at: start + 40)
  }

  var chunkCount: Int { (contentLength + SegmentFormat.chunkLength - 1) / SegmentFormat.chunkLength }

  private var directoryStart: Int { contentLength + chunkCount * 8 }

  /// Whether the file is whole, of this version, and its tables are those that were written.
  ///
  /// The version is looked at first, in the header too: an older file may end otherwise.
  func check(against bytes: FileBytes, path: String) throws(SegmentError) {
    let headerVersion = bytes.number(UInt32.self, at: 8)
    guard bytes.number(UInt64.self, at: 0) == SegmentFormat.magic else { throw .notWhole(path: path) }
    guard headerVersion == SegmentFormat.version else { throw .otherVersion(path: path, found: headerVersion) }
    guard magic == SegmentFormat.magic, version == SegmentFormat.version, fileLength == bytes.count,
      bytes.withBytes(start..<start + 40, Checksum.of) == checksum, partCount <= 256,
      contentLength >= SegmentFormat.headerLength, contentLength <= start,
      directoryStart + partCount * 16 == start
    else { throw .notWhole(path: path) }
    guard bytes.withBytes(contentLength..<start, Checksum.of) == tableChecksum else {
      throw .damaged(path: path, part: "directory", bytes: contentLength..<start)
    }
  }

  /// The parts by their codes; those that are not there are empty.
  func directory(in bytes: FileBytes) -> [Range<Int>] {
    (0..<256).map { code in
      guard code < partCount else { return 0..<0 }
      let start = Int(truncatingIfNeeded: bytes.number(UInt64.self, at: directoryStart + code * 16))
      let length = Int(truncatingIfNeeded: bytes.number(UInt64.self, at: directoryStart + code * 16 + 8))
      guard start >= 0, length >= 0, start <= contentLength, length <= contentLength - start else { return 0..<0 }
      return start..<start + length
    }
  }
}
