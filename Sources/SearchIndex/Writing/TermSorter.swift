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

    init(second: UInt32, extra: UInt32, isDouble: Bool, place: UInt32) {
      value =
        UInt64(place) | UInt64(second) << 32 | UInt64(extra) << 56 | (isDouble ? Self.doubleFlag : 0)
    }

    init(value: UInt64) { self.value = value }

    /// 0 where nothing follows that a term could hold.
    var second: UInt32 { UInt32(truncatingIfNeeded: value >> 32) & 0xFF_FFFF }
    var extra: UInt32 { UInt32(truncatingIfNeeded: value >> 56) & 0x7F }
    /// Whether the first unit stands there a second time, before a word put together over a paragraph end.
    var isDouble: Bool { value & Self.doubleFlag != 0 }
    var place: UInt32 { UInt32(truncatingIfNeeded: value) }
  }

  /// Where the occurrences of each unit begin.
  private let starts: [Int]
  private var cursors: [Int]
  private(set) var occurrences: [UInt64]
  private var scratch: [UInt64] = []

  /// - Parameter counts: How many occurrences each unit has.
  init(counts: [Int]) {
    var starts: [Int] = []
    starts.reserveCapacity(counts.count + 1)
    var sum = 0
    for count in counts {
      starts.append(sum)
      sum += count
    }
    starts.append(sum)
    self.starts = starts
    cursors = starts
    occurrences = Array(repeating: 0, count: sum)
  }

  /// Puts an occurrence under its unit; those of a unit come in order of their places.
  @inline(__always)
  mutating func add(_ occurrence: Occurrence, of unit: UInt32) {
    let cursor = cursors[Int(unit)]
    occurrences[cursor] = occurrence.value
    cursors[Int(unit)] = cursor &+ 1
  }

  /// The places of a unit among `occurrences`.
  func range(of unit: Int) -> Range<Int> { starts[unit]..<cursors[unit] }

  // MARK: By the second unit

  /// Sorts the occurrences of a unit by what follows, those alike by place.
  mutating func sortBySecond(unit: Int) {
    let range = range(of: unit)
    guard range.count > 1 else { return }
    if range.count <= 48 { insertionSort(range) } else { radixSort(range) }
  }

  @inline(__always)
  private static func key(_ value: UInt64) -> UInt64 { value & Occurrence.secondMask }

  private mutating func insertionSort(_ range: Range<Int>) {
    var sorted = range.lowerBound + 1
    while sorted < range.upperBound {
      let value = occurrences[sorted]
      let key = Self.key(value)
      var place = sorted
      while place > range.lowerBound, Self.key(occurrences[place - 1]) > key {
        occurrences[place] = occurrences[place - 1]
        place -= 1
      }
      occurrences[place] = value
      sorted += 1
    }
  }

  /// Three digits of eight bits; one that all occurrences share is passed over.
  private mutating func radixSort(_ range: Range<Int>) {
    var target: [UInt64] = []
    swap(&target, &scratch)
    if target.count < range.count { target = Array(repeating: 0, count: max(range.count, 2 * target.count)) }
    var shift: UInt64 = 32
    while shift < 56 {
      if Self.sort(occurrences.span.extracting(range), by: shift, into: &target) {
        var sorted = occurrences.mutableSpan
        for index in 0..<range.count { sorted[range.lowerBound &+ index] = target[index] }
      }
      shift += 8
    }
    swap(&target, &scratch)
  }

  /// Sorts by one digit; false, with nothing done, where all have the same.
  private static func sort(_ source: Span<UInt64>, by shift: UInt64, into target: inout [UInt64]) -> Bool {
    var counts = InlineArray<257, Int>(repeating: 0)
    for index in source.indices { counts[Int(truncatingIfNeeded: source[index] &>> shift & 0xFF) &+ 1] &+= 1 }
    if counts[Int(truncatingIfNeeded: source[0] &>> shift & 0xFF) &+ 1] == source.count { return false }
    for digit in 1..<257 { counts[digit] &+= counts[digit &- 1] }
    var target = target.mutableSpan
    for index in source.indices {
      let digit = Int(truncatingIfNeeded: source[index] &>> shift & 0xFF)
      target[counts[digit]] = source[index]
      counts[digit] &+= 1
    }
    return true
  }
}
