internal import Newspaper
internal import Synchronization

// Many small segments make every search slower: they are merged into larger ones while nothing else waits.
extension IndexWriter {
  /// Text in a merged segment at most: larger ones make searches hardly faster, and every merge of them copies so much.
  static let mergedByteCount = 384 << 20

  /// When segments are merged.
  enum MergeHaste {
    /// While more are being made: late, so that each page is copied once, from the segment it was gathered in to a large one.
    case whileReading
    /// At the end: soon, for there may be many small ones and they stay.
    case atEnd

    /// So many segments of one size class are merged.
    fileprivate var width: Int { self == .whileReading ? 24 : 8 }
  }

  /// Merges some small segments into one, where there are enough; false when nothing was to be merged.
  ///
  /// Several threads may merge at once, each other segments.
  func mergeSome(_ haste: MergeHaste) throws(IndexFault) -> Bool {
    let chosen = state.withLock { state -> [Manifest.Segment] in
      let free = state.manifest.segments.filter { !state.merging.contains($0.name) }
      let chosen = Self.choice(among: free, width: haste.width)
      state.merging.formUnion(chosen.map(\.name))
      return chosen
    }
    guard !chosen.isEmpty else { return false }
    defer { state.withLock { $0.merging.subtract(chosen.map(\.name)) } }
    let opened = opened
    let members = opened.members(of: chosen)
    let merged = try writeSegment { path in
      try SegmentMerger(members).write(to: path, in: folder)
    }
    try publish { (next, readers, _) in Self.put(merged, inPlaceOf: chosen, opened.readers, in: &next, &readers) }
    return true
  }

  /// Segments of about the same size that are worth a merge, and those of which half is deleted.
  static func choice(among segments: [Manifest.Segment], width: Int) -> [Manifest.Segment] {
    if let worn = segments.first(where: { $0.deletedPages.count * 2 > $0.pageCount }) { return [worn] }
    let small = segments.filter { $0.liveTextByteCount < mergedByteCount / 2 }
    for (_, group) in Dictionary(grouping: small, by: \.sizeClass).sorted(by: { $0.key < $1.key }) {
      guard group.count >= width else { continue }
      var size = 0
      let fitting = group.sorted { $0.liveTextByteCount < $1.liveTextByteCount }.prefix { segment in
        size += segment.liveTextByteCount
        return size <= mergedByteCount
      }
      if fitting.count > 1 { return Array(fitting) }
    }
    return []
  }

  /// Pages deleted while the merge was made are deleted in what it made too; of a segment that is no longer part of the
  /// index, because nothing of it counts, that is all of them.
  private static func put(
    _ merged: WrittenSegment, inPlaceOf old: [Manifest.Segment], _ oldReaders: [String: SegmentReader],
    in next: inout Manifest, _ readers: inout [String: SegmentReader]
  ) {
    var gone: Set<SourcePath> = []
    for segment in old {
      guard let reader = oldReaders[segment.name] else { continue }
      let now = next.segments.first { $0.name == segment.name }?.deletedPages ?? NumberSet(0..<segment.pageCount)
      for page in now.numbers where !segment.deletedPages.contains(page) { gone.insert(reader.path(ofPage: page)) }
    }
    let names = Set(old.map(\.name))
    next.segments.removeAll { names.contains($0.name) }
    let numbers = NumberSet(old.flatMap(\.numbers.numbers) + [merged.number])
    next.segments.append(merged.listing(numbers: numbers))
    readers = readers.filter { !names.contains($0.key) }
    readers[merged.reader.path] = merged.reader
    next.deletePages(of: [merged.reader.path: gone], readers)
    next.dropDeadSegments()
    readers = readers.filter { entry in next.segments.contains { $0.name == entry.key } }
  }
}

extension Manifest.Segment {
  /// Eight times as much text is one class more.
  fileprivate var sizeClass: Int {
    (Int.bitWidth - max(1, liveTextByteCount >> 16).leadingZeroBitCount) / 3
  }
}
