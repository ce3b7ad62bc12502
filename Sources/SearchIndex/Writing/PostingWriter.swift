/// Turns the articles that hold a term into bytes: docs/formats/index.md, "Postings".
///
/// Its arrays are used again for every term, so that a term of one article costs no allocation.
struct PostingWriter {
  /// Fewer articles than this are written one by one.
  static let shortLength = 8

  private var articles: [UInt32] = []
  /// Of each article how often it holds the term, less one.
  private var others: [UInt32] = []
  private var extras: [UInt32] = []
  private var positions: [UInt32] = []
  private var gaps: [UInt32] = []
  private var last: UInt32 = 0
  private var lastPosition: UInt32 = 0

  /// In how many articles the term stands.
  var articleCount: Int { articles.count }

  mutating func removeAll() {
    articles.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    extras.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  /// Adds an occurrence; articles and positions in them ascend. The extra is the weight of its field above that of a
  /// paragraph; either all occurrences of a term keep their positions or none.
  @inline(__always)
  mutating func add(article: UInt32, position: UInt32, extra: UInt32, keepsPosition: Bool) {
    if articles.isEmpty || last != article {
      articles.append(article)
      others.append(0)
      extras.append(extra)
      last = article
      lastPosition = 0
    } else {
      others[others.count - 1] &+= 1
      extras[extras.count - 1] &+= extra
    }
    if keepsPosition {
      positions.append(position &- lastPosition)
      lastPosition = position
    }
  }

  /// Adds an article with what it holds of the term, its positions as differences.
  mutating func add(article: UInt32, count: UInt32, extra: UInt32, differences: ArraySlice<UInt32>) {
    articles.append(article)
    others.append(count &- 1)
    extras.append(extra)
    positions += differences
    last = article
  }

  // MARK: Bytes

  /// Appends the list. An article's length tells how much its occurrences can weigh.
  mutating func append(to sink: inout ByteSink, lengths: [UInt32]) {
    if articles.count < Self.shortLength { return appendShort(to: &sink) }
    let blockLength = SegmentFormat.blockLength
    guard articles.count > blockLength else {
      var start = 0
      return appendBlock(0..<articles.count, positionStart: &start, after: 0, to: &sink)
    }
    var skips = ByteSink()
    var blocks = ByteSink()
    var positionStart = 0
    var start = 0
    while start < articles.count {
      let range = start..<min(start + blockLength, articles.count)
      appendBlock(range, positionStart: &positionStart, after: start == 0 ? 0 : articles[start - 1], to: &blocks)
      skips.append(fixed: articles[range.upperBound - 1])
      skips.append(fixed: UInt32(truncatingIfNeeded: blocks.count))
      skips.append(byte: impact(of: range, lengths: lengths))
      start = range.upperBound
    }
    sink.append(skips.bytes)
    sink.append(blocks.bytes)
  }

  private func appendShort(to sink: inout ByteSink) {
    var previous: UInt32 = 0
    var positionStart = 0
    for index in articles.indices {
      let isPlain = others[index] == 0 && extras[index] == 0
      sink.append(Int(articles[index] &- previous) << 1 | (isPlain ? 0 : 1))
      previous = articles[index]
      if !isPlain {
        sink.append(Int(others[index] &+ 1))
        sink.append(Int(extras[index]))
      }
      guard !positions.isEmpty else { continue }
      let end = positionStart + Int(others[index] &+ 1)
      for position in positions[positionStart..<end] { sink.append(Int(position)) }
      positionStart = end
    }
  }

  private mutating func appendBlock(
    _ range: Range<Int>, positionStart: inout Int, after previous: UInt32, to sink: inout ByteSink
  ) {
    gaps.removeAll(keepingCapacity: true)
    var previous = previous
    var occurrenceCount = 0
    for index in range {
      gaps.append(articles[index] &- previous)
      previous = articles[index]
      occurrenceCount += Int(others[index] &+ 1)
    }
    PackedBlock.append(gaps[...], to: &sink)
    PackedBlock.append(others[range], to: &sink)
    PackedBlock.append(extras[range], to: &sink)
    guard !positions.isEmpty else { return }
    let end = positionStart + occurrenceCount
    while positionStart < end {
      let next = min(positionStart + SegmentFormat.blockLength, end)
      PackedBlock.append(positions[positionStart..<next], to: &sink)
      positionStart = next
    }
  }

  /// What any article of a block can weigh at most, rounded up to parts of 255.
  private func impact(of range: Range<Int>, lengths: [UInt32]) -> UInt8 {
    var most = 0.0
    for index in range {
      let weight = Double(others[index] &+ 1 &+ extras[index])
      most = max(most, weight / (weight + Relevance.bound(length: Int(lengths[Int(articles[index])]))))
    }
    return UInt8(min(255, (most * 255).rounded(.up)))
  }
}
