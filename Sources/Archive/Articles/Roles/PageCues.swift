/// What is seen of a page's rows, each by itself and among its neighbours.
struct PageCues {
  private let rows: [Row]
  private let traits: [RowTraits]
  private let contexts: [RowContext]
  private let kinds: [RowKind]
  /// For a row of a run of rows like titles: which of the run it is, from 1; 0 outside.
  private var places: [Int]
  /// How many rows the run has.
  private var sizes: [Int]
  /// Rows like titles that stand alone between paragraphs.
  private let lone: [Int]
  private let habits: PageHabits
  private let stretches: StretchCues
  private let likeness: LikenessCues

  init(rows: [Row], traits: [RowTraits], contexts: [RowContext]) {
    (self.rows, self.traits, self.contexts) = (rows, traits, contexts)
    let kinds = traits.map(RowKind.init)
    self.kinds = kinds
    (places, sizes) = Self.runs(of: kinds)
    lone = kinds.indices.filter { Self.isAlone($0, kinds) }
    habits = PageHabits(rows: rows, traits: traits, kinds: kinds)
    stretches = StretchCues(kinds: kinds, places: places, sizes: sizes)
    likeness = LikenessCues(rows: rows, traits: traits, kinds: kinds)
  }

  /// What is seen of a row; `pull` is that of its words.
  func cues(at index: Int, pull: TopicPull) -> [Cue] {
    var cues = RowCues(traits[index], rows[index].scalars)
    addNeighbours(of: index, &cues)
    if places[index] > 0 {
      addRun(of: index, &cues)
      stretches.add(to: &cues, at: index, habit: habits.openings)
      addTopic(pull, &cues)
    }
    addQuotes(of: index, &cues)
    addLoneliness(of: index, &cues)
    addPlace(of: index, &cues)
    likeness.add(to: &cues, at: index)
    return cues.seen
  }

  // MARK: - Neighbours

  private func kind(at index: Int) -> RowKind {
    index < 0 ? .top : index < kinds.count ? kinds[index] : .bottom
  }

  private func addNeighbours(of index: Int, _ cues: inout RowCues) {
    let above = kind(at: index - 1).letter
    let own = kinds[index].letter
    let below = kind(at: index + 1).letter
    let second = kind(at: index + 2).letter
    cues.add(Cue(.kind, own))
    cues.add(Cue(.above, above, own))
    cues.add(Cue(.below, own, below))
    cues.add(Cue(.second, second))
    guard kinds[index].isShort else { return }
    cues.add(Cue(.between, above, own, below))
    cues.add(Cue(.before, own, below, second))
    cues.add(Cue(.shape, above, own, below, second))
  }

  // MARK: - Runs of rows like titles

  private static func runs(of kinds: [RowKind]) -> (places: [Int], sizes: [Int]) {
    var places = [Int](repeating: 0, count: kinds.count)
    for index in kinds.indices where kinds[index].isTitle { places[index] = (index > 0 ? places[index - 1] : 0) + 1 }
    var sizes = places
    for index in kinds.indices.reversed() where places[index] > 0 {
      if index + 1 < kinds.count, places[index + 1] > 0 { sizes[index] = sizes[index + 1] }
    }
    return (places, sizes)
  }

  private func addRun(of index: Int, _ cues: inout RowCues) {
    let (place, size) = (places[index], sizes[index])
    let letters = (Cue.amount(place, atMost: 3), Cue.amount(size, atMost: 3))
    let end = kind(at: index + size - place + 1).letter
    cues.add(Cue(.run, letters.0, letters.1))
    cues.add(Cue(.runTo, letters.0, letters.1, end))
    cues.add(Cue(.runFrom, kind(at: index - place).letter, end))
    cues.add(Cue(.habit, habits.openings, end))
    cues.add(Cue(.habitAfter, kind(at: index - 1).letter, habits.openings))
    cues.add(Cue(.names, habits.names, end))
    cues.add(Cue(.dashes, kinds[index].letter, habits.dashes))
    if place > 1, let last = rows[index - 1].scalars.last { cues.add(Cue(.lastAbove, of: last)) }
    if place < size, let first = rows[index + 1].scalars.first { cues.add(Cue(.firstBelow, of: first)) }
    if size > 1 {
      let other = traits[place < size ? index + 1 : index - 1].hanLength
      let difference = traits[index].hanLength - other
      let word: Unicode.Scalar = difference > 2 ? "l" : difference < -2 ? "s" : "e"
      cues.add(Cue(.longer, UInt8(ascii: word), letters.0, letters.1))
    }
  }

  private func addTopic(_ pull: TopicPull, _ cues: inout RowCues) {
    cues.add(Cue(.ahead, Self.topicLevel(pull.ahead)))
    cues.add(Cue(.behind, Self.topicLevel(pull.behind)))
    cues.add(Cue(.pull, pull.ahead > pull.behind ? "a" : pull.behind > pull.ahead ? "b" : "n"))
  }

  private static func topicLevel(_ share: Double) -> Unicode.Scalar {
    share <= 0 ? "a" : share <= 0.15 ? "b" : share <= 0.35 ? "c" : "d"
  }

  private func addQuotes(of index: Int, _ cues: inout RowCues) {
    let scalars = rows[index].scalars
    if places[index] > 0 {
      if scalars.contains(where: { Self.quotes.contains($0) }) { cues.add(Cue(.inside, "q")) }
      if scalars.contains(where: { $0.folded == ":" }) { cues.add(Cue(.inside, "c")) }
    }
    if let first = scalars.first, let last = scalars.last, Self.closingQuotes[first] == last {
      cues.add(Cue(.inside, "w"))
    }
  }

  // MARK: - Rows alone between paragraphs

  private static func isAlone(_ index: Int, _ kinds: [RowKind]) -> Bool {
    guard kinds[index] == .title, index > 0, index + 1 < kinds.count else { return false }
    let (above, below) = (kinds[index - 1], kinds[index + 1])
    return (above.isText || above == .closed || above == .bullet) && (below.isText || below == .term)
  }

  private func addLoneliness(of index: Int, _ cues: inout RowCues) {
    guard Self.isAlone(index, kinds) else { return }
    let place = lone.partitioningIndex(of: index)
    let near = lone[max(0, place - Self.reach)...min(lone.count - 1, place + Self.reach)]
      .filter { $0 != index && abs($0 - index) <= Self.reach }
    let alike = near.count { abs(traits[$0].hanLength - traits[index].hanLength) <= 1 }
    cues.add(Cue(.alone, Cue.amount(alike, atMost: 3), Cue.amount(near.count, atMost: 4)))
  }

  // MARK: - The page

  private func addPlace(of index: Int, _ cues: inout RowCues) {
    let context = contexts[index]
    if habits.measure > 0 {
      let share = 100 * traits[index].count / habits.measure
      cues.add(Cue(.share, Cue.level(share, [10, 20, 35, 60, 100, 160])))
    }
    cues.add(Cue(.short, Cue.level(context.shortRun, [0, 1, 2, 3, 5])))
    let facts: [(Bool, Unicode.Scalar)] = [
      (context.isAlike, "a"), (context.standsOut, "o"), (context.followsStop, "s"), (context.isAmongBriefs, "b"),
      (context.isPageName, "n"), (context.isIndented == true, "i"), (context.isIndented == false, "j"),
    ]
    for (holds, letter) in facts where holds { cues.add(Cue(.context, letter)) }
    if index > 0 { cues.add(Cue(.gap, habits.gapLevel(rows[index]))) }
    if index + 1 < rows.count { cues.add(Cue(.gapBelow, habits.gapLevel(rows[index + 1]))) }
    if index < 2 { cues.add(Cue(.place, index == 0 ? "a" : "b")) }
    let rest = rows.count - 1 - index
    if rest < 3 { cues.add(Cue(.place, rest == 0 ? "x" : rest == 1 ? "y" : "z")) }
  }

  /// How far away another row may be and still be of the same article.
  private static let reach = 25
  private static let quotes: ScalarSet = ["“", "「", "《"]
  private static let closingQuotes: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "「": "」", "『": "』", "《": "》", "〈": "〉",
  ]
}

/// What a page does again and again.
private struct PageHabits {
  /// The length of a usual paragraph's row; 0 where there is none.
  let measure: Int
  /// Digits: how many rows open articles or are bylines, are names alone, begin with a dash.
  let openings: UInt8
  let names: UInt8
  let dashes: UInt8
  private let usualGap: Int

  init(rows: [Row], traits: [RowTraits], kinds: [RowKind]) {
    let long = zip(traits, kinds).filter { $1 == .ended || $1 == .open }.map(\.0.count).sorted()
    measure = long.isEmpty ? 0 : long[long.count / 2]
    let count = kinds.count { $0 == .lead || $0 == .byline }
    openings = UInt8(ascii: count == 0 ? "0" : count <= 2 ? "1" : count <= 5 ? "2" : "3")
    names = Cue.amount(kinds.count { $0 == .names }, atMost: 2)
    dashes = Cue.amount(kinds.count { $0 == .dash }, atMost: 2)
    let gaps = rows.dropFirst().map(\.blankLinesBefore).sorted()
    usualGap = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
  }

  /// How many more blank lines are above a row than usual.
  func gapLevel(_ row: Row) -> UInt8 { Cue.level(row.blankLinesBefore - usualGap, [-1, 0, 1]) }
}

extension [Int] {
  /// Where a number stands in a sorted list, or would.
  fileprivate func partitioningIndex(of number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
