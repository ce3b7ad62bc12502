internal import Storage

/// Writes the file of a segment, part after part, with a checksum for every chunk.
///
/// When `finish` returns, the bytes will outlast a power cut; the name in its folder will once that is synced.
struct SegmentFileWriter {
  private static let bufferLength = 16 * SegmentFormat.chunkLength

  private let file: any NewFile
  private var buffer: [UInt8] = []
  /// Bytes handed to the file, or waiting in the buffer.
  private(set) var length = 0
  private var checksums = ByteSink()
  private var parts: [Range<Int>] = Array(repeating: 0..<0, count: SegmentPart.allCases.count + 1)
  private var open: (part: SegmentPart, start: Int)?

  init(_ path: String, in files: any FileSystem) throws(StorageError) {
    file = try files.create(path)
    var header = ByteSink()
    header.append(fixed: SegmentFormat.magic)
    header.append(fixed: SegmentFormat.version)
    header.append(fixed: UInt32(0))
    try add(header.bytes)
  }

  /// Begins a part at a multiple of eight bytes; the one before ends here.
  mutating func begin(_ part: SegmentPart) throws(StorageError) {
    endPart()
    try add(Array(repeating: 0, count: (8 - length % 8) % 8))
    open = (part, length)
  }

  /// Where the open part stands, in bytes from its start.
  var offset: Int { length - (open?.start ?? 0) }

  mutating func write(_ bytes: [UInt8]) throws(StorageError) { try add(bytes) }

  /// A part that is made already.
  mutating func write(_ part: SegmentPart, _ bytes: [UInt8]) throws(StorageError) {
    try begin(part)
    try add(bytes)
  }

  /// A part of numbers.
  mutating func write<Number: FixedWidthInteger>(_ part: SegmentPart, _ numbers: [Number]) throws(StorageError) {
    try begin(part)
    var sink = ByteSink()
    for number in numbers {
      sink.append(fixed: number)
      guard sink.count >= Self.bufferLength else { continue }
      try add(sink.bytes)
      sink.removeAll()
    }
    try add(sink.bytes)
  }

  private mutating func endPart() {
    if let open { parts[Int(open.part.rawValue)] = open.start..<length }
    open = nil
  }

  private mutating func add(_ bytes: [UInt8]) throws(StorageError) {
    buffer += bytes
    length += bytes.count
    if buffer.count >= Self.bufferLength { try flush(upTo: buffer.count - buffer.count % SegmentFormat.chunkLength) }
  }

  /// Writes the first bytes of the buffer, whole chunks but at the end.
  private mutating func flush(upTo count: Int) throws(StorageError) {
    var start = 0
    while start < count {
      let end = min(start + SegmentFormat.chunkLength, count)
      checksums.append(fixed: Checksum.of(buffer.span.extracting(start..<end).bytes))
      start = end
    }
    let rest = Array(buffer[count...])
    buffer.removeLast(rest.count)
    try file.write(buffer)
    buffer = rest
  }

  /// Writes what is left, the tables and the footer, and returns when all of it is safe.
  ///
  /// - Returns: The length of the file in bytes.
  mutating func finish() throws(StorageError) -> Int {
    endPart()
    try flush(upTo: buffer.count)
    var tables = checksums
    for part in parts {
      tables.append(fixed: UInt64(part.lowerBound))
      tables.append(fixed: UInt64(part.count))
    }
    let fileLength = length + tables.count + SegmentFormat.footerLength
    try file.write(tables.bytes + footer(tables: tables.bytes, fileLength: fileLength))
    try file.sync()
    try file.close()
    return fileLength
  }

  private func footer(tables: [UInt8], fileLength: Int) -> [UInt8] {
    var footer = ByteSink()
    footer.append(fixed: SegmentFormat.magic)
    footer.append(fixed: SegmentFormat.version)
    footer.append(fixed: UInt32(parts.count))
    footer.append(fixed: UInt64(length))
    footer.append(fixed: UInt64(fileLength))
    footer.append(fixed: Checksum.of(tables))
    footer.append(fixed: Checksum.of(footer.bytes))
    footer.append(Array(repeating: 0, count: SegmentFormat.footerLength - footer.count))
    return footer.bytes
  }
}
