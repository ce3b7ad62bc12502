/// Walks through a list of postings, one block unpacked at a time.
struct PostingCursor {
  let list: PostingList
  /// The block that is unpacked; -1 before the first.
  private(set) var block = -1
  private(set) var count = 0
  // Of the block, in its first `count` places
  private(set) var articles: [UInt32]
  private(set) var counts: [UInt32]
  private(set) var extras: [UInt32]
  /// The last article that may be in the block, and where seeking is in it.
  private var lastOfBlock: UInt32 = 0
  private var place = 0
  private var hasCounts = false
  /// Where counts begin in the block's bytes, and behind extras positions.
  private var countPlace = 0
  private var positionPlace = 0
  /// Positions of the block, those of an article ascending, and where those of each article begin.
  private(set) var positions: [UInt32] = []
  private var positionStarts: [Int] = []
  private var hasPositions = false

  init(_ list: PostingList) {
    self.list = list
    let length = SegmentFormat.blockLength
    articles = Array(repeating: 0, count: length)
    counts = Array(repeating: 0, count: length)
    extras = Array(repeating: 0, count: length)
  }

  // MARK: Blocks

  /// Unpacks the articles of a block.
  mutating func open(_ block: Int) {
    guard block != self.block else { return }
    self.block = block
    hasCounts = false
    hasPositions = false
    count = list.articleCount(ofBlock: block)
    lastOfBlock = list.lastArticle(ofBlock: block)
    place = 0
    if list.isShort { return openShort() }
    let base = block == 0 ? 0 : list.lastArticle(ofBlock: block - 1)
    let count = count
    countPlace = list.bytes.withBytes(list.byteRange(ofBlock: block)) { bytes in
      PackedBlock.read(bytes, at: 0, count: count, into: &articles)
    }
    var sum = base
    var gaps = articles.mutableSpan
    for index in 0..<count {
      sum &+= gaps[index]
      gaps[index] = sum
    }
  }

  /// A short list is unpacked wholly.
  private mutating func openShort() {
    hasCounts = true
    hasPositions = true
    positions.removeAll(keepingCapacity: true)
    positionStarts = [0]
    let list = list
    list.bytes.withBytes(0..<list.bytes.count) { bytes in
      var offset = 0
      var article: UInt32 = 0
      for index in 0..<count {
        let head = PackedBlock.number(bytes, at: &offset)
        article &+= UInt32(truncatingIfNeeded: head >> 1)
        articles[index] = article
        let isPlain = head & 1 == 0
        counts[index] = isPlain ? 1 : UInt32(truncatingIfNeeded: PackedBlock.number(bytes, at: &offset))
        extras[index] = isPlain ? 0 : UInt32(truncatingIfNeeded: PackedBlock.number(bytes, at: &offset))
        guard list.hasPositions else { continue }
        // Each takes a byte at least.
        var position: UInt32 = 0
        for _ in 0..<min(Int(counts[index]), bytes.byteCount - offset) {
          position &+= UInt32(truncatingIfNeeded: PackedBlock.number(bytes, at: &offset))
          positions.append(position)
        }
        positionStarts.append(positions.count)
      }
    }
  }

  /// Unpacks how often the term stands in the articles of the block, and what that weighs.
  mutating func openCounts() {
    guard !hasCounts else { return }
    hasCounts = true
    let count = count
    positionPlace = list.bytes.withBytes(list.byteRange(ofBlock: block)) { bytes in
      let extraPlace = PackedBlock.read(bytes, at: countPlace, count: count, into: &counts)
      return PackedBlock.read(bytes, at: extraPlace, count: count, into: &extras)
    }
    var span = counts.mutableSpan
    for index in 0..<count { span[index] &+= 1 }
  }

  /// What the term weighs in an article of the block.
  @inline(__always)
  mutating func weight(at index: Int) -> UInt32 {
    openCounts()
    return counts[index] &+ extras[index]
  }

  // MARK: Positions

  /// Where the term stands in an article of the block, ascending: a stretch of `positions`.
  @inline(__always)
  mutating func positionRange(at index: Int) -> Range<Int> {
    openPositions()
    guard index &+ 1 < positionStarts.count else { return 0..<0 }
    return positionStarts[index]..<positionStarts[index &+ 1]
  }

  /// Appends where the term stands in an article of the block as differences, as they are written.
  mutating func appendDifferences(at index: Int, to result: inout [UInt32]) {
    var previous: UInt32 = 0
    for place in positionRange(at: index) {
      result.append(positions[place] &- previous)
      previous = positions[place]
    }
  }

  private mutating func openPositions() {
    guard !hasPositions else { return }
    hasPositions = true
    openCounts()
    positions.removeAll(keepingCapacity: true)
    positionStarts.removeAll(keepingCapacity: true)
    positionStarts.append(0)
    let bytes = list.bytes.part(list.byteRange(ofBlock: block))
    // Each occurrence takes a bit at least, but for those at the beginnings of articles.
    let most = 8 * bytes.count + SegmentFormat.blockLength * 129
    var sum = 0
    for index in 0..<count {
      sum = min(most, sum + Int(counts[index]))
      positionStarts.append(sum)
    }
    bytes.withBytes(0..<bytes.count) { bytes in
      var chunk = Array(repeating: UInt32(0), count: SegmentFormat.blockLength)
      var place = positionPlace
      while positions.count < sum {
        let length = min(SegmentFormat.blockLength, sum - positions.count)
        place = PackedBlock.read(bytes, at: place, count: length, into: &chunk)
        positions += chunk[..<length]
      }
    }
    let starts = positionStarts
    var span = positions.mutableSpan
    for index in 0..<starts.count - 1 {
      var position: UInt32 = 0
      for place in starts[index]..<starts[index + 1] {
        position &+= span[place]
        span[place] = position
      }
    }
  }

  // MARK: Seeking

  /// Goes on to an article; calls must ascend.
  ///
  /// - Returns: Its place in the block that is then open; nil where it does not hold the term.
  mutating func seek(_ article: UInt32) -> Int? {
    if block < 0 || lastOfBlock < article {
      let next = list.block(of: article, from: max(0, block))
      guard next < list.blockCount else { return nil }
      open(next)
      place = 0
    }
    place = Self.place(of: article, in: articles.span, from: place, count: count)
    return place < count && articles[place] == article ? place : nil
  }

  /// The first place from one on that does not lie before an article.
  @inline(__always)
  private static func place(of article: UInt32, in articles: Span<UInt32>, from start: Int, count: Int) -> Int {
    var place = start
    while place &+ 8 < count, articles[place &+ 8] < article { place &+= 8 }
    while place < count, articles[place] < article { place &+= 1 }
    return place
  }
}
