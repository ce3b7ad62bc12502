/// The articles that hold a term, still packed.
struct PostingList: Sendable {
  let bytes: ByteView
  let articleCount: Int
  let hasPositions: Bool

  /// Bytes of a skip entry: last article, end of the block, impact.
  private static let skipLength = 9

  init(_ bytes: ByteView, articleCount: Int, hasPositions: Bool) {
    self.bytes = bytes
    // An article takes a bit at least, so a damaged count cannot ask for more memory than the list is long.
    self.articleCount = min(articleCount, 64 * bytes.count)
    self.hasPositions = hasPositions
  }

  var isShort: Bool { articleCount < PostingWriter.shortLength }

  var blockCount: Int {
    isShort ? 1 : (articleCount + SegmentFormat.blockLength - 1) / SegmentFormat.blockLength
  }

  func articleCount(ofBlock block: Int) -> Int {
    min(SegmentFormat.blockLength, articleCount - block * SegmentFormat.blockLength)
  }

  /// The last article of a block; the last of all where there is one block only.
  @inline(__always)
  func lastArticle(ofBlock block: Int) -> UInt32 {
    blockCount > 1 ? bytes.number(UInt32.self, at: block &* Self.skipLength) : .max
  }

  /// What an article of the block weighs at most, in parts of 255, of one clause.
  func impact(ofBlock block: Int) -> UInt8 {
    blockCount > 1 ? bytes.number(UInt8.self, at: block &* Self.skipLength &+ 8) : 255
  }

  func byteRange(ofBlock block: Int) -> Range<Int> {
    guard blockCount > 1 else { return 0..<bytes.count }
    let base = blockCount * Self.skipLength
    let start = block == 0 ? 0 : Int(bytes.number(UInt32.self, at: (block - 1) * Self.skipLength + 4))
    let end = Int(bytes.number(UInt32.self, at: block * Self.skipLength + 4))
    let upper = min(base + max(start, end), bytes.count)
    return min(base + start, upper)..<upper
  }

  /// The first block from one on that may hold an article; the count of blocks where none does.
  func block(of article: UInt32, from start: Int) -> Int {
    var step = 1
    var low = start
    let count = blockCount
    guard low < count, lastArticle(ofBlock: low) < article else { return low }
    while low + step < count, lastArticle(ofBlock: low + step) < article {
      low += step
      step *= 2
    }
    // Now the block at `low` is too early, and the one at `low + step` is not, or beyond the end.
    var high = min(low + step, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lastArticle(ofBlock: middle) < article { low = middle } else { high = middle }
    }
    return high
  }

  /// All blocks, that first which may hold the article of most weight.
  var blocksByImpact: [Int] {
    let count = blockCount
    var starts = Array(repeating: 0, count: 257)
    for block in 0..<count { starts[256 - Int(impact(ofBlock: block))] += 1 }
    for index in 1..<257 { starts[index] += starts[index - 1] }
    var order = Array(repeating: 0, count: count)
    for block in 0..<count {
      let place = 255 - Int(impact(ofBlock: block))
      order[starts[place]] = block
      starts[place] += 1
    }
    return order
  }

  /// An article behind so many of the list.
  func article(at place: Int) -> UInt32 {
    let block = place / SegmentFormat.blockLength
    return block < blockCount ? lastArticle(ofBlock: block) : .max
  }
}
