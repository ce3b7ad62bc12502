internal import Storage

/// The name of a term in a segment: a unit, or a unit and the one that follows it directly.
///
/// Keys order terms by their first unit, a unit alone before its pairs.
struct TermKey: Comparable, Hashable {
  let value: UInt64

  /// The second is 0 for a unit alone.
  init(_ first: UInt32, _ second: UInt32 = 0) { value = UInt64(first) << 32 | UInt64(second) }
  init(value: UInt64) { self.value = value }

  var first: UInt32 { UInt32(truncatingIfNeeded: value >> 32) }
  var second: UInt32 { UInt32(truncatingIfNeeded: value) }

  static func < (a: Self, b: Self) -> Bool { a.value < b.value }

  /// The list of articles whose text does not fit the scheme of units, so that only the text itself can answer for them.
  static let irregular = TermKey(0)
}

/// Writes postings as terms come, and the dictionary of them afterwards.
struct TermWriter {
  /// Terms in a block of the dictionary.
  static let blockLength = 32

  private var sink = ByteSink()
  private var blocks = ByteSink()
  private var blockKeys: [UInt64] = []
  private var blockPlaces: [UInt64] = []
  private var termCount = 0
  private var previous = TermKey(0)
  private var postingLength = 0

  mutating func begin(in file: inout SegmentFileWriter) throws(StorageError) { try file.begin(.postings) }

  /// Adds a term; keys ascend.
  mutating func add(
    _ key: TermKey, _ postings: inout PostingWriter, lengths: [UInt32], to file: inout SegmentFileWriter
  ) throws(StorageError) {
    let start = sink.count
    postings.append(to: &sink, lengths: lengths)
    addEntry(key, articleCount: postings.articleCount, length: sink.count - start)
    guard sink.count >= 1 << 20 else { return }
    try file.write(sink.bytes)
    sink.removeAll()
  }

  private mutating func addEntry(_ key: TermKey, articleCount: Int, length: Int) {
    if termCount % Self.blockLength == 0 {
      blockKeys.append(key.value)
      blockPlaces.append(UInt64(blocks.count))
      blockPlaces.append(UInt64(postingLength))
      previous = key
    }
    if key.first == previous.first {
      blocks.append(Int(key.second &- previous.second) << 1)
    } else {
      blocks.append(Int(key.first &- previous.first) << 1 | 1)
      blocks.append(Int(key.second))
    }
    blocks.append(articleCount)
    blocks.append(length)
    previous = key
    postingLength += length
    termCount += 1
  }

  mutating func finish(_ file: inout SegmentFileWriter) throws(StorageError) {
    try file.write(sink.bytes)
    try file.write(.terms, blocks.bytes)
    try file.write(.termKeys, blockKeys)
    try file.write(.termPlaces, blockPlaces)
  }
}
