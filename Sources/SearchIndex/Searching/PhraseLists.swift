/// The lists of a row of units in a segment, and what they tell together.
struct PhraseLists {
  /// A list and how far behind the beginning of the row its pair stands.
  struct Part {
    let list: PostingList
    let offset: UInt32
  }

  /// Rarest first; together they hold every unit of the row.
  let parts: [Part]

  /// Whether a run of letters or digits is among the units.
  let hasWords: Bool

  /// An upper bound for the articles that hold the row.
  var articleCount: Int { parts.first?.list.articleCount ?? 0 }

  /// Nil when the segment has no article with the row.
  init?(_ units: [QueryUnit], in segment: SegmentReader) {
    hasWords = units.contains(where: \.isWord)
    var numbers: [UInt32] = []
    for unit in units {
      guard let number = segment.units.number(of: unit) else { return nil }
      numbers.append(number)
    }
    guard units.count > 1 else {
      guard let first = numbers.first,
        let list = segment.terms.list(of: TermKey(first), hasPositions: false)
      else { return nil }
      parts = [Part(list: list, offset: 0)]
      return
    }
    var pairs: [Part] = []
    var offset: UInt32 = 0
    for index in 0..<units.count - 1 {
      let hasPositions = !units[index].isMark && !units[index + 1].isMark
      let key = TermKey(numbers[index], numbers[index + 1])
      guard let list = segment.terms.list(of: key, hasPositions: hasPositions) else { return nil }
      pairs.append(Part(list: list, offset: offset))
      offset += units[index].length
    }
    parts = Self.cover(pairs).sorted { $0.list.articleCount < $1.list.articleCount }
  }

  /// Every second pair, and the last: the even ones or the odd ones, whichever are rarer.
  private static func cover(_ pairs: [Part]) -> [Part] {
    let ends: Set = [0, pairs.count - 1]
    let even = pairs.indices.filter { $0 % 2 == 0 || $0 == pairs.count - 1 }.map { pairs[$0] }
    let odd = pairs.indices.filter { $0 % 2 == 1 || ends.contains($0) }.map { pairs[$0] }
    let costs = [even, odd].map { $0.reduce(0) { $0 + $1.list.articleCount } }
    return costs[0] <= costs[1] ? even : odd
  }
}
