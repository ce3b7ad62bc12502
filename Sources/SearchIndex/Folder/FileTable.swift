internal import Newspaper
internal import Storage

/// 文件表: entries of files or folders in order of their paths, looked up where they lie in the index folder's file.
struct FileTable: Sendable {
  /// `KANBAOFT`
  private static let magic: UInt64 = 0x5446_4F41_424E_414B
  private static let version: UInt32 = 1
  private static let headerLength = 24
  private static let recordLength = 64

  let name: String
  let count: Int
  private let bytes: FileBytes

  /// - Throws: ``IndexFault`` when the file is not there, or not as it was written.
  init(_ table: Manifest.Table, in files: any FileSystem) throws(IndexFault) {
    name = table.name
    do throws(StorageError) {
      bytes = try files.map(table.name)
    } catch {
      throw .storage(error)
    }
    count = Int(bytes.number(UInt32.self, at: 12))
    let content = bytes.withBytes(Self.headerLength..<bytes.count) { Checksum.of($0) }
    guard bytes.count == table.byteCount, count == table.entryCount, bytes.number(UInt64.self, at: 0) == Self.magic,
      bytes.number(UInt32.self, at: 8) == Self.version, bytes.number(UInt64.self, at: 16) == content,
      Self.headerLength + count * Self.recordLength <= bytes.count
    else { throw .tableDamaged(name: table.name) }
  }

  /// The bytes of a table with these entries, which must be in order of their paths, each path once.
  static func encoded(_ entries: [FileEntry]) -> [UInt8] {
    var records = ByteSink()
    var blob = ByteSink()
    for entry in entries {
      records.append(fixed: UInt32(truncatingIfNeeded: blob.count))
      records.append(fixed: UInt16(truncatingIfNeeded: entry.path.bytes.count))
      records.append(fixed: UInt16(truncatingIfNeeded: entry.digests.count))
      for number in [entry.stamp.byteCount, entry.stamp.modified] { records.append(fixed: Int64(number)) }
      for number in [entry.stamp.inode, entry.stamp.contentHash, entry.surroundings, entry.corrections] {
        records.append(fixed: number)
      }
      records.append(fixed: UInt32(truncatingIfNeeded: entry.segment))
      records.append(fixed: entry.flags.rawValue)
      blob.append(entry.path.bytes)
      for digest in entry.digests { blob.append(fixed: digest) }
    }
    let content = records.bytes + blob.bytes
    var header = ByteSink()
    header.append(fixed: magic)
    header.append(fixed: version)
    header.append(fixed: UInt32(truncatingIfNeeded: entries.count))
    header.append(fixed: Checksum.of(content))
    return header.bytes + content
  }

  /// The entry at a place in the order of paths.
  func entry(_ index: Int) -> FileEntry {
    let start = Self.headerLength + index * Self.recordLength
    func number(_ place: Int) -> UInt64 { bytes.number(UInt64.self, at: start + 8 + 8 * place) }
    let digestCount = Int(bytes.number(UInt16.self, at: start + 6))
    let pathRange = pathRange(index)
    return FileEntry(
      path: SourcePath(bytes: path(index)),
      stamp: FileStamp(
        byteCount: Int(truncatingIfNeeded: number(0)), modified: Int(truncatingIfNeeded: number(1)), inode: number(2),
        contentHash: number(3)),
      surroundings: number(4), corrections: number(5), segment: Int(bytes.number(UInt32.self, at: start + 56)),
      flags: FileEntry.Flags(rawValue: bytes.number(UInt32.self, at: start + 60)),
      digests: (0..<digestCount).map { bytes.number(UInt64.self, at: pathRange.upperBound + 8 * $0) })
  }

  /// The path at a place in the order of paths.
  func path(_ index: Int) -> [UInt8] { bytes.withBytes(pathRange(index)) { $0.withUnsafeBytes { Array($0) } } }

  /// When the file or folder at a place changed last, in nanoseconds since 1970.
  func modified(_ index: Int) -> Int {
    Int(truncatingIfNeeded: bytes.number(UInt64.self, at: Self.headerLength + index * Self.recordLength + 16))
  }

  /// The entry of a path; nil where there is none. Cost grows with the logarithm of the count.
  func entry(of path: SourcePath) -> FileEntry? { place(of: path.bytes).map(entry) }

  /// The place of a path in the order of paths; nil where there is none.
  func place(of path: [UInt8]) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      switch order(of: middle, to: path) {
      case 0: return middle
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  private func pathRange(_ index: Int) -> Range<Int> {
    let start = Self.headerLength + index * Self.recordLength
    let offset = Self.headerLength + count * Self.recordLength + Int(bytes.number(UInt32.self, at: start))
    return offset..<offset + Int(bytes.number(UInt16.self, at: start + 4))
  }

  /// Below 0 where the path at a place comes before another, 0 where it is the same.
  private func order(of index: Int, to other: [UInt8]) -> Int {
    bytes.withBytes(pathRange(index)) { span in
      let common = min(span.byteCount, other.count)
      for offset in 0..<common {
        let byte = span.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
        if byte != other[offset] { return Int(byte) - Int(other[offset]) }
      }
      return span.byteCount - other.count
    }
  }
}

extension [FileEntry] {
  /// In order of their paths, the last of several with the same path.
  var inTableOrder: [FileEntry] {
    var last: [SourcePath: FileEntry] = [:]
    for entry in self { last[entry.path] = entry }
    return last.values.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
  }
}
