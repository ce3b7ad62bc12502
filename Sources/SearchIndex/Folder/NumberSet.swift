/// Whole numbers from 0 as ranges: few bytes for many that lie together.
struct NumberSet: Hashable, Sendable {
  /// Ascending, apart from each other.
  private(set) var ranges: [ClosedRange<Int>] = []

  init(_ numbers: some Sequence<Int> = []) {
    for number in Set(numbers).sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
  }

  var numbers: [Int] { ranges.flatMap { Array($0) } }
  var count: Int { ranges.reduce(0) { $0 + $1.count } }

  func contains(_ number: Int) -> Bool { ranges.contains { $0.contains(number) } }

  func union(_ others: some Sequence<Int>) -> NumberSet { NumberSet(numbers + others) }
}

extension NumberSet: CustomStringConvertible {
  /// `1-4,7`; `-` for none.
  var description: String {
    if ranges.isEmpty { return "-" }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }

  /// Nil for anything that `description` would not give.
  init?(_ text: some StringProtocol, below limit: Int = 1 << 24) {
    if text == "-" { return }
    var lastBound = -2
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first >= 0, first <= last,
        last < limit, first > lastBound + 1
      else { return nil }
      ranges.append(first...last)
      lastBound = last
    }
  }
}
