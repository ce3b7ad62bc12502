/// In what rows are like their neighbours and like others of their page.
struct LikenessCues {
  private let rows: [Row]
  private let traits: [RowTraits]
  private let kinds: [RowKind]
  /// How each row is built; see `shape(of:)`.
  private let shapes: [UInt8]
  /// How many rows of the page say the same before their colon; 0 where there is none.
  private let speakers: [Int]
  /// The last row of surely furniture among the page's first, the first among its last; -1 where there is none.
  private let headEnd: Int
  private let footStart: Int
  /// How many rows above the last notice's headline stands.
  private let notices: [Int]

  init(rows: [Row], traits: [RowTraits], kinds: [RowKind]) {
    (self.rows, self.traits, self.kinds) = (rows, traits, kinds)
    shapes = traits.map(Self.shape)
    speakers = Self.speakers(rows)
    headEnd = kinds.prefix(Self.headRows).lastIndex(of: .furniture) ?? -1
    footStart = kinds.suffix(Self.footRows).firstIndex(of: .furniture) ?? -1
    var since = Int.max / 2
    notices = traits.map { row in
      since = row.isNoticeHead ? 0 : since + 1
      return since
    }
  }

  /// Adds what is seen of a row.
  func add(to cues: inout RowCues, at index: Int) {
    addEnds(of: index, &cues)
    addShape(of: index, &cues)
    if speakers[index] > 0 { cues.add(Cue(.speaker, Cue.amount(speakers[index], atMost: 4))) }
    let own = kinds[index].letter
    if kinds[index] == .ended || kinds[index] == .shortEnded { addPicture(at: index, &cues) }
    if index < Self.headRows, headEnd >= 0 {
      cues.add(Cue(.head, UInt8(ascii: index < headEnd ? "a" : index == headEnd ? "b" : "c"), own))
    }
    if index >= rows.count - Self.footRows, footStart >= 0 {
      cues.add(Cue(.foot, UInt8(ascii: index < footStart ? "a" : index == footStart ? "b" : "c"), own))
    }
    if (1...5).contains(notices[index]) { cues.add(Cue(.notice, Cue.amount(notices[index], atMost: 5), own)) }
  }

  // MARK: - Neighbours

  private func addEnds(of index: Int, _ cues: inout RowCues) {
    let scalars = rows[index].scalars
    guard let first = scalars.first, let last = scalars.last else { return }
    if index > 0 {
      let above = traits[index - 1]
      cues.add(
        Cue(
          .joint, above.ending.letter, UInt8(ascii: above.endsSentence ? "1" : "0"),
          Cue.level(above.count, [12, 25, 45, 80]), RowCues.sort(of: first)))
    }
    let above = index > 0 ? rows[index - 1].scalars : []
    let below = index + 1 < rows.count ? rows[index + 1].scalars : []
    var letter: UInt8 = 0
    if first.isHan { letter |= (first == above.first ? 1 : 0) | (first == below.first ? 2 : 0) }
    if last.isHan { letter |= (last == above.last ? 4 : 0) | (last == below.last ? 8 : 0) }
    if letter > 0 { cues.add(Cue(.parallel, UInt8(ascii: "a") + letter, shapes[index])) }
  }

  /// A caption without a credit is one sentence, set between an article's text and the next headline: 工人在分拣桑叶。
  private func addPicture(at index: Int, _ cues: inout RowCues) {
    guard traits[index].count <= 60, traits[index].stopCount == 0 else { return }
    let scalars = rows[index].scalars
    let showsScene = scalars.prefix(24).contains("在")
    let tellsDay = scalars.prefix(8).contains("日")
    let letter = UInt8(ascii: "a") + (showsScene ? 1 : 0) + (tellsDay ? 2 : 0)
    let above = index > 0 ? kinds[index - 1] : .top
    let below = index + 1 < kinds.count ? kinds[index + 1] : .bottom
    cues.add(Cue(.picture, letter, above.letter, below.letter))
    cues.add(Cue(.picture, letter))
  }

  private func addShape(of index: Int, _ cues: inout RowCues) {
    let own = shapes[index]
    guard own != Self.long else { return }
    let (above, below, second) = (shape(at: index - 1), shape(at: index + 1), shape(at: index + 2))
    cues.add(Cue(.list, above, own, below))
    cues.add(Cue(.list, above, own, below, second))
  }

  private func shape(at index: Int) -> UInt8 { shapes.indices.contains(index) ? shapes[index] : UInt8(ascii: "x") }

  private static let long = UInt8(ascii: "L")

  /// Long; with a word and a colon; of one part, two, more, without digits and with.
  private static func shape(of row: RowTraits) -> UInt8 {
    guard row.count <= 45 else { return long }
    if row.opening == .term { return UInt8(ascii: "i") }
    let hasMark = row.endsSentence || row.commaCount > 0
    let letter: UInt8 = UInt8(min(max(row.parts.count, 1), 3) - 1) * 2 + (row.digitCount > 0 ? 1 : 0)
    return UInt8(ascii: hasMark ? "m" : "a") + letter
  }

  // MARK: - The page

  private static func speakers(_ rows: [Row]) -> [Int] {
    let heads = rows.map { row -> [Unicode.Scalar]? in
      row.scalars.prefix(colonReach).firstIndex { $0.folded == ":" }.map { Array(row.scalars[..<$0]) }
    }
    var counts: [[Unicode.Scalar]: Int] = [:]
    for case let head? in heads { counts[head, default: 0] += 1 }
    return heads.map { $0.flatMap { counts[$0] } ?? 0 }
  }

  private static let colonReach = 9
  private static let headRows = 9
  private static let footRows = 5
}
