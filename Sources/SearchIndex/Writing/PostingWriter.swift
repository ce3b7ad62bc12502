/// Turns the articles that hold a term into bytes: docs/formats/index.md, "Postings".
///
/// Its arrays are used again for every term, so that a term of one article costs no allocation; they only grow, and the
/// counts tell what of them is in use.
struct PostingWriter {
  /// Fewer articles than this are written one by one.
  static let shortLength = 8

  /// In how many articles the term stands.
  var articleCount = 0
  var positionCount = 0
  var articles: [UInt32] = []
  /// Of each article how often it holds the term, less one.
  var others: [UInt32] = []
  var extras: [UInt32] = []
  /// As differences.
  var positions: [UInt32] = []
  /// Whether the articles are in order; those gathered from several lists may not be.
  var isAscending = true
  private var gaps = Array(repeating: UInt32(0), count: SegmentFormat.blockLength)
  private var skips = ByteSink()
  private var blocks = ByteSink()

  mutating func removeAll() {
    articleCount = 0
    positionCount = 0
    isAscending = true
  }

  /// Makes room for so many articles and positions more.
  mutating func makeRoom(_ count: Int, positions more: Int) {
    Self.grow(&articles, to: articleCount + count)
    Self.grow(&others, to: articleCount + count)
    Self.grow(&extras, to: articleCount + count)
    Self.grow(&positions, to: positionCount + more)
  }

  @inline(__always)
  private static func grow(_ row: inout [UInt32], to count: Int) {
    if row.count < count { row += Array(repeating: 0, count: max(count, 2 * row.count) - row.count) }
  }

  // MARK: Gathering

  /// Articles each of which holds it once.
  mutating func gather(_ numbers: [UInt32]) {
    makeRoom(numbers.count, positions: 0)
    for number in numbers {
      (articles[articleCount], others[articleCount], extras[articleCount]) = (number, 0, 0)
      articleCount += 1
    }
  }

  /// The occurrences of a unit, in order of their places, without positions.
  mutating func gatherAlone(_ occurrences: Span<UInt64>, in places: ArticlePlaces) {
    makeRoom(occurrences.count, positions: 0)
    articleCount = Self.fill(&articles, &others, &extras, with: occurrences, in: places, isAlone: true)
  }

  /// The occurrences of a pair, in order of their places. The extra is the weight of the field above that of a paragraph.
  mutating func gather(_ occurrences: Span<UInt64>, in places: ArticlePlaces, keepsPositions: Bool) {
    makeRoom(occurrences.count, positions: keepsPositions ? occurrences.count : 0)
    articleCount = Self.fill(&articles, &others, &extras, with: occurrences, in: places, isAlone: false)
    guard keepsPositions else { return }
    Self.fillPositions(&positions, with: occurrences, of: articles, others, places)
    positionCount = occurrences.count
  }

  /// Fills the rows of articles; returns how many there are.
  private static func fill(
    _ articles: inout [UInt32], _ others: inout [UInt32], _ extras: inout [UInt32], with occurrences: Span<UInt64>,
    in places: ArticlePlaces, isAlone: Bool
  ) -> Int {
    var filled = 0
    var articles = articles.mutableSpan
    var others = others.mutableSpan
    var extras = extras.mutableSpan
    var finder = ArticleFinder()
    for index in occurrences.indices {
      let occurrence = TermSorter.Occurrence(value: occurrences[index])
      // It stands there once, however many units it is followed by.
      if isAlone, occurrence.isDouble { continue }
      if finder.goesOn(to: occurrence.place, in: places) {
        articles[filled] = UInt32(truncatingIfNeeded: finder.article)
        others[filled] = 0
        extras[filled] = occurrence.extra
        filled &+= 1
      } else {
        others[filled &- 1] &+= 1
        extras[filled &- 1] &+= occurrence.extra
      }
    }
    return filled
  }

  /// Fills in the positions of the articles that were filled in before, as differences.
  private static func fillPositions(
    _ positions: inout [UInt32], with occurrences: Span<UInt64>, of articles: [UInt32], _ others: [UInt32],
    _ places: ArticlePlaces
  ) {
    var positions = positions.mutableSpan
    let (articles, others, starts) = (articles.span, others.span, places.starts.span)
    var (article, left, previous) = (0, 0 as UInt32, 0 as UInt32)
    for index in occurrences.indices {
      if left == 0 {
        previous = starts[Int(truncatingIfNeeded: articles[article])]
        left = others[article] &+ 1
        article &+= 1
      }
      let place = TermSorter.Occurrence(value: occurrences[index]).place
      positions[index] = place &- previous
      previous = place
      left &-= 1
    }
  }

  // MARK: Bytes

  /// Appends the list. An article's length tells how much its occurrences can weigh.
  mutating func append(to sink: inout ByteSink, lengths: [UInt32]) {
    if articleCount < Self.shortLength { return appendShort(to: &sink) }
    let blockLength = SegmentFormat.blockLength
    guard articleCount > blockLength else {
      var start = 0
      return appendBlock(0..<articleCount, positionStart: &start, to: &sink)
    }
    skips.removeAll()
    blocks.removeAll()
    var positionStart = 0
    var start = 0
    while start < articleCount {
      let range = start..<min(start + blockLength, articleCount)
      // A sink cannot be lent out of the writer while the writer fills it.
      var sink = ByteSink()
      swap(&sink, &blocks)
      appendBlock(range, positionStart: &positionStart, to: &sink)
      swap(&sink, &blocks)
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
    for index in 0..<articleCount {
      let isPlain = others[index] == 0 && extras[index] == 0
      sink.append(Int(articles[index] &- previous) << 1 | (isPlain ? 0 : 1))
      previous = articles[index]
      if !isPlain {
        sink.append(Int(others[index] &+ 1))
        sink.append(Int(extras[index]))
      }
      guard positionCount > 0 else { continue }
      let end = positionStart + Int(others[index] &+ 1)
      for place in positionStart..<end { sink.append(Int(positions[place])) }
      positionStart = end
    }
  }

  private mutating func appendBlock(_ range: Range<Int>, positionStart: inout Int, to sink: inout ByteSink) {
    let occurrenceCount = Self.fill(&gaps, from: articles, others, range)
    PackedBlock.append(gaps.span.extracting(0..<range.count), to: &sink)
    PackedBlock.append(others.span.extracting(range), to: &sink)
    PackedBlock.append(extras.span.extracting(range), to: &sink)
    guard positionCount > 0 else { return }
    let end = positionStart + occurrenceCount
    while positionStart < end {
      let next = min(positionStart + SegmentFormat.blockLength, end)
      PackedBlock.append(positions.span.extracting(positionStart..<next), to: &sink)
      positionStart = next
    }
  }

  /// Puts the differences between the articles of a block into `gaps`; returns how many occurrences they have.
  private static func fill(
    _ gaps: inout [UInt32], from articles: [UInt32], _ others: [UInt32], _ range: Range<Int>
  ) -> Int {
    var previous: UInt32 = range.lowerBound == 0 ? 0 : articles[range.lowerBound - 1]
    var occurrenceCount = range.count
    let (articles, others) = (articles.span, others.span)
    var gaps = gaps.mutableSpan
    for index in range {
      gaps[index &- range.lowerBound] = articles[index] &- previous
      previous = articles[index]
      occurrenceCount &+= Int(truncatingIfNeeded: others[index])
    }
    return occurrenceCount
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

/// Goes from article to article with the places of occurrences, which ascend.
private struct ArticleFinder {
  /// -1 before the first.
  private(set) var article = -1
  /// Where its positions begin, and where those of the next do.
  private(set) var start: UInt32 = 0
  private var end: UInt32 = 0

  /// Whether a place lies in another article than the one before.
  @inline(__always)
  mutating func goesOn(to place: UInt32, in places: ArticlePlaces) -> Bool {
    if place < end { return false }
    let starts = places.starts.span
    var next = max(article &+ 1, Int(truncatingIfNeeded: places.coarse[Int(truncatingIfNeeded: place) / 1024]))
    while place >= starts[next &+ 1] { next &+= 1 }
    article = next
    start = starts[next]
    end = starts[next &+ 1]
    return true
  }
}
