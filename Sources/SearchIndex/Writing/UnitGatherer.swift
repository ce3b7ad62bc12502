internal import ChineseText
internal import Newspaper

/// The text of articles as rows of units, as it is gathered for a segment.
///
/// A character is its own scalar, a word a number with the highest bit set. Positions count folded scalars, and one more at
/// every break that no phrase runs over, so that what stands beside it is not adjacent by position either.
struct UnitGatherer {
  static let wordFlag: UInt32 = 0x8000_0000
  /// Lies between fields that no phrase runs over; takes one position.
  static let breakUnit: UInt32 = 0x7FFF_FFFF
  /// White space: takes a position and is in no term.
  static let blankUnit: UInt32 = 0x20

  struct GatheredText {
    let units: Range<Int>
    /// Its words put together over paragraph ends, in `seamWords`.
    let seamWords: Range<Int>
    /// What its text is made of, in `stretches`.
    let stretches: Range<Int>
    /// Folded scalars.
    let length: Int
    let isIrregular: Bool
  }

  /// A run of letters or digits over a paragraph end: either side is a word, and both together are one too.
  struct SeamWord {
    /// The unit that is its first part; the second is the next.
    let place: Int
    let word: UInt32
  }

  private(set) var units: [UInt32] = []
  private(set) var seamWords: [SeamWord] = []
  private(set) var words = WordTable()
  private(set) var stretches: [Stretch] = []

  // What is being gathered
  private var word: [Unicode.Scalar] = []
  private var wordKind: WordKind?
  private var isIrregular = false
  private var seamStart = 0

  /// Adds an article: its fields in order, each with its own scalars.
  mutating func add(_ fields: [(field: ArticleField, source: [Unicode.Scalar])]) -> GatheredText {
    let start = units.count
    let stretchStart = stretches.count
    seamStart = seamWords.count
    isIrregular = false
    var length = 0
    for (field, source) in fields {
      let folded = FoldedText(source).scalars
      length += folded.count
      if folded.count != source.count { isIrregular = true }
      let kind = StretchKind(field)
      if kind == .body, stretches.count > stretchStart, stretches[stretches.count - 1].kind == .body {
        addScalars(folded, of: source, after: units.count)
        stretches[stretches.count - 1].length += folded.count
      } else {
        if stretches.count > stretchStart { units.append(Self.breakUnit) }
        addScalars(folded, of: source, after: nil)
        stretches.append(Stretch(kind: kind, length: folded.count))
      }
    }
    return GatheredText(
      units: start..<units.count, seamWords: seamStart..<seamWords.count, stretches: stretchStart..<stretches.count,
      length: length, isIrregular: isIrregular)
  }

  /// Adds the folded scalars of a field; `seam` is where they begin when they go on with a paragraph before.
  private mutating func addScalars(_ scalars: [Unicode.Scalar], of source: [Unicode.Scalar], after seam: Int?) {
    for (index, scalar) in scalars.enumerated() {
      let kind = WordKind(scalar)
      if kind != wordKind { endWord() }
      if let kind {
        // A sign that folds to a letter is none where folding is off.
        if scalar != source[index], WordKind(source[index]) == nil { isIrregular = true }
        wordKind = kind
        word.append(scalar)
      } else if !scalar.isBlank {
        units.append(scalar.value)
      } else {
        units.append(Self.blankUnit)
      }
    }
    endWord()
    if let seam { joinWords(at: seam) }
  }

  private mutating func endWord() {
    guard wordKind != nil else { return }
    if word.count > UnitKind.longestWord { isIrregular = true }
    units.append(words.number(of: word) | Self.wordFlag)
    word.removeAll(keepingCapacity: true)
    wordKind = nil
  }

  /// Puts words together that stand on either side of a paragraph end and are of one kind.
  private mutating func joinWords(at seam: Int) {
    guard seam > 0, seam < units.count, units[seam - 1] & units[seam] & Self.wordFlag != 0,
      units[seam - 1] != Self.breakUnit
    else { return }
    let first = words.word(units[seam - 1] & ~Self.wordFlag)
    let second = words.word(units[seam] & ~Self.wordFlag)
    guard let end = first.last, let start = second.first, WordKind(end) == WordKind(start) else { return }
    // Words of three parts, or beside each other, would need terms of their own for every way to read them.
    if seamWords.count > seamStart, let last = seamWords.last, seam - 1 <= last.place + 2 { isIrregular = true }
    if first.count + second.count > UnitKind.longestWord { isIrregular = true }
    seamWords.append(SeamWord(place: seam - 1, word: words.number(of: first + second) | Self.wordFlag))
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; the same as its property says, but at once for what is common.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x3001...0x10FFFF, 0x2010...0x2027, 0x21...0x7E: false
    default: properties.isWhitespace
    }
  }
}

/// A stretch of an article's text.
struct Stretch {
  let kind: StretchKind
  /// Folded scalars.
  var length: Int

  func write(to sink: inout ByteSink) { sink.append(length << 3 | Int(kind.rawValue)) }
}

/// What a stretch of text is that phrases do not run out of; the raw value is its code in a segment.
enum StretchKind: UInt8 {
  case kicker, headline, deck, byline, crosshead
  /// Paragraphs that follow each other directly.
  case body

  init(_ field: ArticleField) {
    switch field {
    case .kicker: self = .kicker
    case .headline: self = .headline
    case .deck: self = .deck
    case .byline: self = .byline
    case .crosshead: self = .crosshead
    case .paragraph: self = .body
    }
  }

  /// A field of the kind, for its weight and what scopes cover it.
  var field: ArticleField {
    switch self {
    case .kicker: .kicker
    case .headline: .headline
    case .deck: .deck
    case .byline: .byline
    case .crosshead: .crosshead(0)
    case .body: .paragraph(0)
    }
  }

  /// How much more it weighs than a paragraph.
  var extra: UInt32 { UInt32(field.weight - 1) }
}

/// Gives every distinct word a number.
struct WordTable {
  private var short: [UInt64: UInt32] = [:]
  private var long: [String: UInt32] = [:]
  private var ends: [Int] = [0]
  private var scalars: [Unicode.Scalar] = []

  var count: Int { ends.count - 1 }

  @inline(__always)
  func length(_ number: UInt32) -> Int { ends[Int(number) + 1] - ends[Int(number)] }

  func word(_ number: UInt32) -> ArraySlice<Unicode.Scalar> { scalars[ends[Int(number)]..<ends[Int(number) + 1]] }

  mutating func number(of word: some Collection<Unicode.Scalar>) -> UInt32 {
    let next = UInt32(truncatingIfNeeded: count)
    if let key = Self.shortKey(of: word) {
      if let number = short[key] { return number }
      short[key] = next
    } else {
      let key = String(String.UnicodeScalarView(word))
      if let number = long[key] { return number }
      long[key] = next
    }
    scalars += word
    ends.append(scalars.count)
    return next
  }

  /// Up to eight ASCII characters as one number.
  private static func shortKey(of word: some Collection<Unicode.Scalar>) -> UInt64? {
    guard word.count <= 8 else { return nil }
    var key: UInt64 = 0
    for scalar in word {
      guard scalar.value < 0x80 else { return nil }
      key = key << 8 | UInt64(scalar.value)
    }
    return key
  }
}
