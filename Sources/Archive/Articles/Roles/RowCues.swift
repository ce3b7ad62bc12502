/// What is seen of a row by itself.
struct RowCues {
  private(set) var seen: [Cue] = [Cue(.all, "1")]

  init(_ row: RowTraits, _ scalars: [Unicode.Scalar]) {
    seen.reserveCapacity(72)
    addLength(row)
    addForms(row)
    addMarks(row)
    addWords(row, scalars)
    seen.append(Cue(.speech, Cue.level(Self.speechShare(scalars), [0, 4, 10, 16])))
  }

  mutating func add(_ cue: Cue) { seen.append(cue) }

  private mutating func addLength(_ row: RowTraits) {
    let isTitleLong = row.count <= Marks.titleLimit
    let length = isTitleLong ? Cue.level(row.hanLength, Self.lengths) : UInt8(ascii: row.count <= 100 ? "p" : "q")
    add(Cue(.length, length))
    add(Cue(.clause, Cue.level(row.firstClauseCount, [1, 3, 6, 10, 16, 24])))
    guard isTitleLong else { return }
    add(
      Cue(
        .blanks, Cue.level(row.hanBlankCount, [0, 1, 2]), UInt8(ascii: row.digitCount > 0 ? "1" : "0")))
    if RoleScores.isBalanced(row) { add(Cue(.is, "w")) }
    if row.hanCount == 0 { add(Cue(.is, "x")) }
  }

  private mutating func addForms(_ row: RowTraits) {
    add(Cue(.opening, row.opening.letter))
    if let furniture = row.furniture { add(Cue(.furniture, furniture.letter)) }
    if let byline = row.byline { add(Cue(.byline, byline.hasRole ? "r" : byline.isNames ? "n" : "o")) }
    if let credit = row.credit { add(Cue(.credit, credit.range.lowerBound == 0 ? "1" : "0")) }
    let facts: [(Bool, Unicode.Scalar)] = [
      (row.opensWithMark, "a"), (row.isUnclosed, "b"), (row.isUnopened, "c"), (row.isDate, "d"), (row.isOffice, "e"),
      (row.isNoticeHead, "f"), (row.opensWithVerb, "g"), (row.opensArticle, "h"), (row.jumps, "i"),
      (row.lead != nil, "j"), (row.signed != nil, "k"),
    ]
    for (holds, letter) in facts where holds { add(Cue(.is, letter)) }
  }

  private mutating func addMarks(_ row: RowTraits) {
    add(Cue(.end, row.ending.letter, UInt8(ascii: row.endsSentence ? "1" : "0")))
    add(Cue(.commas, Cue.level(row.commaCount, [0, 1, 2, 4])))
    add(Cue(.stops, Cue.level(row.stopCount, [0, 1, 3])))
  }

  private mutating func addWords(_ row: RowTraits, _ scalars: [Unicode.Scalar]) {
    guard let first = scalars.first, let last = scalars.last else { return }
    let isLong: UInt8 = UInt8(ascii: row.count >= 25 ? "1" : "0")
    add(Cue(.opens, Self.sort(of: first), row.ending.letter, isLong))
    if let colon = scalars.prefix(9).firstIndex(where: { $0.folded == ":" }) {
      add(Cue(.colon, Cue.level(colon, [1, 2, 4, 6]), isLong))
    }
    guard row.count <= Self.wordLimit else { return }
    add(Cue(.first, of: first))
    add(Cue(.last, of: last))
    if row.parts.count >= 2 { addParts(row, scalars) }
  }

  private mutating func addParts(_ row: RowTraits, _ scalars: [Unicode.Scalar]) {
    let (first, last) = (row.parts[0], row.parts[row.parts.count - 1])
    let (count, digits) = (Cue.amount(row.parts.count, atMost: 4), UInt8(ascii: row.digitCount > 0 ? "1" : "0"))
    add(Cue(.parts, count, Cue.level(first, [2, 4, 6, 9]), Cue.level(last, [1, 2, 3, 4, 6]), digits))
    guard row.parts.count <= 3, (2...4).contains(last) else { return }
    if PersonName.isPlausible(Array(scalars.suffix(last)), afterRole: false) {
      let isPair = PersonName.isPlausible(Array(scalars.prefix(first)), afterRole: false)
      add(Cue(.person, isPair ? "p" : "s"))
    }
  }

  /// What sort of character a row opens with.
  static func sort(of scalar: Unicode.Scalar) -> UInt8 {
    if scalar.isHan { return UInt8(ascii: "h") }
    if scalar.folded.isDigit { return UInt8(ascii: "d") }
    if openQuotes.contains(scalar) { return UInt8(ascii: "q") }
    if Marks.openers.contains(scalar) { return UInt8(ascii: "b") }
    return UInt8(ascii: scalar.properties.isAlphabetic ? "l" : Marks.never.contains(scalar) ? "n" : "o")
  }

  /// In hundredths of the row's first characters.
  private static func speechShare(_ scalars: [Unicode.Scalar]) -> Int {
    let head = scalars.prefix(Marks.titleLimit)
    return 100 * head.count { speech.contains($0) } / max(1, head.count)
  }

  private static let wordLimit = 30
  private static let openQuotes: ScalarSet = ["“", "‘", "「", "『"]
  private static let lengths = [2, 3, 4, 6, 8, 10, 13, 16, 19, 22, 26, 30, 36, 45]
  private static let speech = ScalarSet("的了是在我他她你们們着著就也都还還很这這那又才吗嗎呢吧说說道它没沒把被让讓给給么麼".unicodeScalars)
}

extension RowTraits.Opening {
  fileprivate var letter: Unicode.Scalar {
    switch self {
    case .plain: "p"
    case .dash: "-"
    case .bullet: "b"
    case .ordinal: "o"
    case .address: "a"
    case .editorsNote: "n"
    case .label: "l"
    case .continued: "c"
    case .picture: "i"
    case .term: "t"
    }
  }
}

extension FurnitureForm {
  fileprivate var letter: Unicode.Scalar {
    switch self {
    case .masthead: "m"
    case .folio: "f"
    case .issueNumber: "i"
    case .staff: "s"
    case .teaserHead: "h"
    case .teaser: "t"
    case .standingHead: "c"
    case .weather: "w"
    case .contact: "o"
    }
  }
}
