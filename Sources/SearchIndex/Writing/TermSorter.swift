/// Every occurrence of a unit in the articles of a segment, sorted by the unit and then by the one that follows.
///
/// Occurrences are put in order of their first unit by counting, which keeps the order of places, and within one unit by the
/// digits of the second. Nothing is compared or hashed.
struct TermSorter {
  /// An occurrence: what follows, what it weighs, and where it stands among all positions of the segment.
  struct Occurrence {
    let value: UInt64

    private static let doubleFlag: UInt64 = 1 << 63
    static let secondMask: UInt64 = (1 << 24 - 1) << 32

    @inline(__always)
    init(second: UInt32, extra: UInt32, isDouble: Bool, place: UInt32) {
      value =
        UInt64(place) | UInt64(second) << 32 | UInt64(extra) << 56 | (isDouble ? Self.doubleFlag : 0)
    }

    @inline(__always)
    init(value: UInt64) { self.value = value }

    /// 0 where nothing follows that a term could hold.
    @inline(__always)
    var second: UInt32 { UInt32(truncatingIfNeeded: value >> 32) & 0xFF_FFFF }
    @inline(__always)
    var extra: UInt32 { UInt32(truncatingIfNeeded: value >> 56) & 0x7F }
    /// Whether the first unit stands there a second time, before a word put together over a paragraph end.
    @inline(__always)
    var isDouble: Bool { value & Self.doubleFlag != 0 }
    @inline(__always)
    var place: UInt32 { UInt32(truncatingIfNeeded: value) }
  }

  /// Where the occurrences of each unit begin, and where the next one of it is put.
  private let starts: [Int]
  private var cursors: [Int]
  private var occurrences: [UInt64]
  private var scratch: [UInt64]
  private var digitCounts: [Int]

  /// - Parameter counts: How many occurrences each unit has.
  init(counts: [Int]) {
    var starts: [Int] = []
    starts.reserveCapacity(counts.count + 1)
    var sum = 0
    var most = 0
    for count in counts {
      starts.append(sum)
      sum += count
      most = max(most, count)
    }
    self.starts = starts
    cursors = starts
    occurrences = Array(repeating: 0, count: sum)
    scratch = Array(repeating: 0, count: most)
    digitCounts = Array(repeating: 0, count: max(257, counts.count + 1))
  }

  @inline(__always)
  mutating func add(_ occurrence: Occurrence, of unit: UInt32) {
    let place = cursors[Int(unit)]
    occurrences[place] = occurrence.value
    cursors[Int(unit)] = place &+ 1
  }

  private func range(of unit: Int) -> Range<Int> { starts[unit]..<cursors[unit] }

  /// The occurrences of a unit in order of their places, as long as they were not sorted by what follows.
  @inline(__always)
  func withOccurrences<Result>(of unit: Int, _ body: (Span<UInt64>) -> Result) -> Result {
    body(occurrences.span.extracting(range(of: unit)))
  }

  // MARK: By the second unit

  /// Hands over the occurrences of a unit sorted by what follows, those alike by place.
  @inline(__always)
  mutating func withSorted<Result, Failure>(
    unit: Int, _ body: (Span<UInt64>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = range(of: unit)
    if range.count <= 48 {
      insertionSort(range)
    } else if range.count >= digitCounts.count / 2 {
      Self.sort(occurrences, range, by: 32, mask: 0xFF_FFFF, &digitCounts, into: &scratch)
      return try body(scratch.span.extracting(0..<range.count))
    } else {
      radixSort(range)
    }
    return try body(occurrences.span.extracting(range))
  }

  @inline(__always)
  private static func key(_ value: UInt64) -> UInt64 { value & Occurrence.secondMask }

  private mutating func insertionSort(_ range: Range<Int>) {
    var occurrences = occurrences.mutableSpan
    var sorted = range.lowerBound &+ 1
    while sorted < range.upperBound {
      let value = occurrences[sorted]
      let key = Self.key(value)
      var place = sorted
      while place > range.lowerBound, Self.key(occurrences[place &- 1]) > key {
        occurrences[place] = occurrences[place &- 1]
        place &-= 1
      }
      occurrences[place] = value
      sorted &+= 1
    }
  }

  /// Three digits of eight bits; one that all occurrences share is passed over.
  private mutating func radixSort(_ range: Range<Int>) {
    var shift: UInt64 = 32
    while shift < 56 {
      if Self.sort(occurrences, range, by: shift, mask: 0xFF, &digitCounts, into: &scratch) {
        Self.copy(scratch, to: &occurrences, range)
      }
      shift += 8
    }
  }

  private static func copy(_ source: [UInt64], to target: inout [UInt64], _ range: Range<Int>) {
    let source = source.span
    var target = target.mutableSpan
    for index in 0..<range.count { target[range.lowerBound &+ index] = source[index] }
  }

  /// Sorts by one digit, of as many values as there are counts; false, with nothing done, where all have the same.
  @discardableResult
  private static func sort(
    _ source: [UInt64], _ range: Range<Int>, by shift: UInt64, mask: UInt64, _ counts: inout [Int],
    into target: inout [UInt64]
  ) -> Bool {
    let source = source.span.extracting(range)
    let digitCount = mask == 0xFF ? 257 : counts.count
    var counts = counts.mutableSpan
    for digit in 0..<digitCount { counts[digit] = 0 }
    for index in source.indices { counts[Int(truncatingIfNeeded: source[index] &>> shift & mask) &+ 1] &+= 1 }
    if mask == 0xFF, counts[Int(truncatingIfNeeded: source[0] &>> shift & mask) &+ 1] == source.count { return false }
    for digit in 1..<digitCount { counts[digit] &+= counts[digit &- 1] }
    var target = target.mutableSpan
    for index in source.indices {
      let digit = Int(truncatingIfNeeded: source[index] &>> shift & mask)
      target[counts[digit]] = source[index]
      counts[digit] &+= 1
    }
    return true
  }
}
