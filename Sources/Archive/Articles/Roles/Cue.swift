/// One thing that was seen of a row: what was looked at, and what it was, in up to four letters: `before.tEL`.
///
/// Letters stand for kinds of rows, for levels (a, b, c … from little to much) or for numbers; each family says which.
struct Cue: Hashable {
  /// The family's number, then the letters; never 0.
  let key: UInt64

  enum Family: UInt64, CaseIterable {
    /// Of every row.
    case all = 1
    /// Level of its length.
    case length
    /// Its last mark, and whether a sentence ends.
    case end
    case opening, furniture, byline
    /// The simple yes and no.
    case `is`
    case credit
    /// Levels of the numbers of commas, stops, blanks (with whether there are digits), of its first clause's length and of
    /// the share of words that speech has and titles lack.
    case commas, stops, blanks, clause, speech
    case kind
    /// Kinds of rows, in the order they stand: above and the row; the row and below; the second below; …
    case above, below, second, between, before, shape
    /// In a run of rows like titles: which it is of how many; with the kind of row the run ends at; between which it stands.
    case run, runTo, runFrom
    /// How many articles of the page open with leads or bylines, how many names and dashes there are, and what stands here.
    case habit, habitAfter, names, dashes
    /// How much is said again after it and before it.
    case ahead, behind, pull
    /// Longer or shorter than its neighbour in the run.
    case longer
    /// Quotes and colons inside.
    case inside
    /// Alone between paragraphs: how many others as long there are nearby, and how many others at all.
    case alone
    /// Its share of the length of the page's paragraphs.
    case share
    case short, context, gap, gapBelow
    /// Among the first two or the last three rows of the page.
    case place
    /// The first and the last character of a short row, themselves.
    case first, last
    /// What sort of character it opens with, with its last mark.
    case opens
    /// The lengths of its parts between blanks; whether the last one may be a name.
    case parts, person
    /// How far in its colon stands; how many rows of the page say the same before theirs.
    case colon, speaker
    /// How the row above ends, and how it opens itself; which of their ends are the same.
    case joint, parallel
    /// How it and its neighbours are built: parts, digits.
    case list
    /// Among the first or last rows of the page: before or after what is surely furniture.
    case head, foot
    /// How far below a notice's headline it stands.
    case notice
    /// How the last article surely opened and how far above, with what comes next.
    case since, opener
    /// How many rows of text stand above it and below it, up to the next row like a title.
    case stretch

    /// In a run of rows like titles: the character the row above ends with, and the one the row below opens with.
    case lastAbove, firstBelow
    /// A short sentence that stands alone: between which kinds of rows, and whether it tells of a day or of what is seen.
    case picture

    /// Whether a character stands for itself.
    var isLexical: Bool {
      switch self {
      case .first, .last, .lastAbove, .firstBelow: true
      default: false
      }
    }
  }

  init(_ family: Family, _ a: UInt8, _ b: UInt8 = 0, _ c: UInt8 = 0, _ d: UInt8 = 0) {
    key = family.rawValue << 32 | UInt64(a) << 24 | UInt64(b) << 16 | UInt64(c) << 8 | UInt64(d)
  }

  init(_ family: Family, _ letter: Unicode.Scalar) { self.init(family, UInt8(ascii: letter)) }

  /// A character that stands for itself.
  init(_ family: Family, of scalar: Unicode.Scalar) { key = family.rawValue << 32 | UInt64(scalar.value) }

  /// Reads a name as the table of weights has it; nil where there is no such family.
  init?(name: Substring) {
    let parts = name.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let family = Family.named[parts[0]] else { return nil }
    if family.isLexical, let scalar = parts[1].unicodeScalars.first {
      self.init(family, of: scalar)
      return
    }
    let letters = Array(parts[1].utf8)
    guard (1...4).contains(letters.count) else { return nil }
    let all = letters + [0, 0, 0]
    self.init(family, all[0], all[1], all[2], all[3])
  }

  /// As the table of weights has it.
  var name: String {
    guard let family = Family(rawValue: key >> 32) else { return "" }
    if family.isLexical, let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: key)) { return "\(family).\(scalar)" }
    let letters = [24, 16, 8, 0].map { UInt8(key >> $0 & 0xFF) }.filter { $0 != 0 }
    return "\(family).\(String(decoding: letters, as: UTF8.self))"
  }

  /// The letter of the first level that a value does not exceed.
  static func level(_ value: Int, _ levels: [Int]) -> UInt8 {
    UInt8(ascii: "a") + UInt8(levels.firstIndex { value <= $0 } ?? levels.count)
  }

  /// A number as a digit, not above a most.
  static func amount(_ number: Int, atMost most: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(min(number, most)) }
}

extension Cue.Family {
  fileprivate static let named: [Substring: Self] = Dictionary(
    uniqueKeysWithValues: allCases.map { (Substring(String(describing: $0)), $0) })
}
