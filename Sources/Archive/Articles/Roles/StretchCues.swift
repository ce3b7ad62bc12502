/// Where rows like titles stand between the openings and the paragraphs of their page.
///
/// A crosshead has the opening of its article some paragraphs above and paragraphs as many as its sisters' below it; a
/// headline follows what closed an article.
struct StretchCues {
  private struct Place {
    /// How the last article surely opened, and how many rows above.
    var opener = UInt8(ascii: "0")
    var since = 0
    /// How many rows of text there are up to the next row like a title.
    var above = 0
    var below = 0
    /// What stands below the run.
    var end = RowKind.bottom
    var size = 1
  }

  private var places: [Place]

  /// The places and sizes are those of the runs of rows like titles.
  init(kinds: [RowKind], places runPlaces: [Int], sizes: [Int]) {
    places = [Place](repeating: Place(), count: kinds.count)
    var state = Place()
    for index in kinds.indices {
      let isTitle = runPlaces[index] > 0
      places[index] = isTitle && runPlaces[index] > 1 ? places[index - 1] : state
      guard isTitle else {
        state.above += 1
        state.since += 1
        if let opener = Self.opener(kinds[index]) { (state.opener, state.since) = (opener, 0) }
        continue
      }
      guard runPlaces[index] == sizes[index] else { continue }
      state.above = 0
      let end = index + 1 < kinds.count ? kinds[index + 1] : .bottom
      let run = kinds[index - sizes[index] + 1...index]
      if let opener = Self.opener(run, end: end) { (state.opener, state.since) = (opener, 0) }
    }
    addBelow(kinds, runPlaces, sizes)
  }

  private mutating func addBelow(_ kinds: [RowKind], _ runPlaces: [Int], _ sizes: [Int]) {
    var (below, end) = (0, RowKind.bottom)
    for index in kinds.indices.reversed() {
      let isTitle = runPlaces[index] > 0
      (places[index].below, places[index].end, places[index].size) = (below, end, max(1, sizes[index]))
      if !isTitle {
        below = index + 1 < kinds.count && runPlaces[index + 1] > 0 ? 1 : below + 1
        end = kinds[index]
      }
    }
  }

  /// What sets apart what is above it from what is below.
  private static func opener(_ kind: RowKind) -> UInt8? {
    switch kind {
    case .furniture: UInt8(ascii: "f")
    case .credit: UInt8(ascii: "c")
    case .closed: UInt8(ascii: "s")
    default: nil
    }
  }

  /// How a run opens an article, where it surely does.
  private static func opener(_ run: ArraySlice<RowKind>, end: RowKind) -> UInt8? {
    switch end {
    case .lead: UInt8(ascii: "l")
    case .byline: UInt8(ascii: "b")
    case .names, .author: UInt8(ascii: "n")
    default: run.contains(.dash) ? UInt8(ascii: "d") : run.count > 1 ? UInt8(ascii: "r") : nil
    }
  }

  /// Adds what is seen of a row like a title; `habit` tells how many articles of the page open with leads or bylines.
  func add(to cues: inout RowCues, at index: Int, habit: UInt8) {
    let place = places[index]
    let size = Cue.amount(place.size, atMost: 2)
    cues.add(Cue(.since, place.opener, Cue.level(place.since, [0, 1, 2, 4, 7, 12, 20]), size, place.end.letter))
    cues.add(Cue(.opener, place.opener, place.end.letter, habit, size))
    let levels = [0, 1, 2, 3, 5, 8]
    cues.add(Cue(.stretch, Cue.level(place.above, levels), Cue.level(place.below, levels), size))
  }
}
