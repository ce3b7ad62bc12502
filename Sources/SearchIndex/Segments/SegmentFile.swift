internal import Storage
internal import Synchronization

/// The file of a segment: where its parts lie, and whether its bytes are still those that were written.
///
/// Opening reads the end of the file: the directory and a checksum for every 64 KiB. A chunk is held against its checksum
/// when it is first looked at; damage is remembered, and whoever used the segment asks for it before answering.
final class SegmentFile: Sendable {
  let path: String
  let bytes: FileBytes
  private let parts: [Range<Int>]
  private let contentLength: Int
  private let checked: CheckedChunks
  private let firstDamage = Mutex<SegmentError?>(nil)

  init(_ path: String, in files: any FileSystem) throws(SegmentError) {
    do throws(StorageError) {
      bytes = try files.map(path)
    } catch {
      throw .storage(error)
    }
    self.path = path
    let footer = SegmentFooter(bytes)
    try footer.check(against: bytes, path: path)
    contentLength = footer.contentLength
    checked = CheckedChunks(count: footer.chunkCount)
    parts = footer.directory(in: bytes)
  }

  func view(_ part: SegmentPart) -> ByteView {
    let range = parts[Int(part.rawValue)]
    return ByteView(file: self, start: range.lowerBound, count: range.count)
  }

  /// How long a part is, in bytes.
  func byteCount(of part: SegmentPart) -> Int { parts[Int(part.rawValue)].count }

  // MARK: Damage

  /// The first damage that was met; answers drawn from the segment mean nothing then.
  var damage: SegmentError? { bytes.isTorn ? .notWhole(path: path) : firstDamage.withLock { $0 } }

  /// Holds the chunks that bytes lie in against their checksums, unless that was done already.
  @inline(__always)
  func check(_ offset: Int, _ count: Int) {
    guard count > 0 else { return }
    let first = offset / SegmentFormat.chunkLength
    let last = (offset &+ count &- 1) / SegmentFormat.chunkLength
    if first == last, checked.contains(first) { return }
    checkChunks(first...last)
  }

  /// Reads the whole file.
  func checkAll() { checkChunks(0...max(0, checked.count - 1)) }

  private func checkChunks(_ chunks: ClosedRange<Int>) {
    for chunk in chunks where !checked.contains(chunk) && chunk < checked.count {
      let range = chunk * SegmentFormat.chunkLength..<min((chunk + 1) * SegmentFormat.chunkLength, contentLength)
      let expected = bytes.number(UInt64.self, at: contentLength + chunk * 8)
      if bytes.withBytes(range, Checksum.of) != expected { note(damageIn: range) }
      checked.insert(chunk)
    }
  }

  private func note(damageIn range: Range<Int>) {
    let part = SegmentPart.allCases.first { parts[Int($0.rawValue)].overlaps(range) }
    let error = SegmentError.damaged(path: path, part: part.map { "\($0)" } ?? "header", bytes: range)
    firstDamage.withLock { $0 = $0 ?? error }
  }
}

/// Which chunks were held against their checksums; any thread may ask and tell.
final class CheckedChunks: Sendable {
  let count: Int
  private nonisolated(unsafe) let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let wordCount: Int

  init(count: Int) {
    self.count = count
    wordCount = count / 64 + 1
    words = .allocate(capacity: wordCount)
    for index in 0..<wordCount { (words + index).initialize(to: Atomic(0)) }
  }

  deinit {
    words.deinitialize(count: wordCount)
    words.deallocate()
  }

  @inline(__always)
  func contains(_ chunk: Int) -> Bool {
    guard chunk >= 0, chunk < count else { return false }
    return words[chunk &>> 6].load(ordering: .relaxed) &>> UInt64(truncatingIfNeeded: chunk & 63) & 1 == 1
  }

  func insert(_ chunk: Int) {
    guard chunk >= 0, chunk < count else { return }
    words[chunk &>> 6].bitwiseOr(1 &<< UInt64(truncatingIfNeeded: chunk & 63), ordering: .relaxed)
  }
}
