internal import ChineseText

/// The pairs of characters in a segment that can stand in a word some letters spell.
struct PinyinPairs {
  /// A character of the segment, by its number there.
  typealias Unit = UInt32

  /// What follows a character in a pair.
  struct Follower {
    let unit: Unit
    let scalar: Unicode.Scalar
    let articleCount: Int
  }

  /// The characters that can stand in a word, wherever in it.
  let characters: [(unit: Unit, scalar: Unicode.Scalar)]
  private var followers: [Unit: [Follower]] = [:]

  /// Cost: one pass over the dictionary, not over postings.
  init(_ matcher: PinyinMatcher, in segment: SegmentReader) {
    var states: [PinyinMatcher.State?] = Array(repeating: nil, count: segment.units.characterCount + 1)
    var scalars: [Unicode.Scalar] = Array(repeating: "\0", count: segment.units.characterCount + 1)
    var characters: [(Unit, Unicode.Scalar)] = []
    for index in 0..<segment.units.characterCount {
      guard case .character(let scalar)? = segment.units.unit(Unit(index + 1)), !UnitKind.isMark(scalar)
      else { continue }
      let state = matcher.state(after: matcher.anywhere, scalar)
      guard !state.isEmpty else { continue }
      states[index + 1] = state
      scalars[index + 1] = scalar
      characters.append((Unit(index + 1), scalar))
    }
    self.characters = characters
    var entries = segment.terms.entries
    while let entry = entries.next() {
      let (first, second) = (Int(entry.key.first), Int(entry.key.second))
      guard states.indices.contains(first), states.indices.contains(second), let state = states[first],
        states[second] != nil, !matcher.state(after: state, scalars[second]).isEmpty
      else { continue }
      followers[Unit(first), default: []].append(
        Follower(unit: Unit(second), scalar: scalars[second], articleCount: entry.articleCount))
    }
  }

  func followers(of unit: Unit) -> [Follower] { followers[unit] ?? [] }
}
