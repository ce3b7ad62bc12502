internal import ChineseText
internal import Newspaper

/// The text of articles as rows of units, as it is gathered for a segment.
///
/// A unit is told by its slot, a number given when it is first met. Positions count folded scalars, and one more at every
/// break that no phrase runs over, so that what stands beside it is not adjacent by position either.
struct UnitGatherer {
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
    /// Its slot.
    let word: UInt32
  }

  private(set) var units: [UInt32] = []
  private(set) var seamWords: [SeamWord] = []
  private(set) var slots = UnitSlots()
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
      let scalars = joiningVoiceMarks(source)
      length += scalars.count
      let kind = StretchKind(field)
      if kind == .body, stretches.count > stretchStart, stretches[stretches.count - 1].kind == .body {
        addScalars(scalars, after: units.count)
        stretches[stretches.count - 1].length += scalars.count
      } else {
        if stretches.count > stretchStart { units.append(UnitSlots.gap) }
        addScalars(scalars, after: nil)
        stretches.append(Stretch(kind: kind, length: scalars.count))
      }
    }
    return GatheredText(
      units: start..<units.count, seamWords: seamStart..<seamWords.count, stretches: stretchStart..<stretches.count,
      length: length, isIrregular: isIrregular)
  }

  /// The scalars as they are, to be folded one by one; only half-width kana with voice marks fold two by two.
  private mutating func joiningVoiceMarks(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard source.contains(where: { $0.value == 0xFF9E || $0.value == 0xFF9F }) else { return source }
    let folded = FoldedText(source).scalars
    if folded.count != source.count { isIrregular = true }
    return folded
  }

  /// Adds the scalars of a field; `seam` is where they begin when they go on with a paragraph before.
  private mutating func addScalars(_ scalars: [Unicode.Scalar], after seam: Int?) {
    for scalar in scalars {
      let meaning = slots.meaning(of: scalar)
      guard let kind = meaning.wordKind else {
        if wordKind != nil { endWord() }
        units.append(meaning.slot)
        continue
      }
      if kind != wordKind { endWord() }
      // A sign that folds to a letter is none where folding is off.
      if meaning.isOnlyFoldedToWord { isIrregular = true }
      wordKind = kind
      word.append(meaning.folded)
    }
    endWord()
    if let seam { joinWords(at: seam) }
  }

  private mutating func endWord() {
    guard wordKind != nil else { return }
    if word.count > UnitKind.longestWord { isIrregular = true }
    units.append(slots.slot(ofWord: word))
    word.removeAll(keepingCapacity: true)
    wordKind = nil
  }

  /// Puts words together that stand on either side of a paragraph end and are of one kind.
  private mutating func joinWords(at seam: Int) {
    guard seam > 0, seam < units.count, let first = slots.word(units[seam - 1]), let second = slots.word(units[seam]),
      let end = first.last, let start = second.first, WordKind(end) == WordKind(start)
    else { return }
    // Words of three parts, or beside each other, would need terms of their own for every way to read them.
    if seamWords.count > seamStart, let last = seamWords.last, seam - 1 <= last.place + 2 { isIrregular = true }
    if first.count + second.count > UnitKind.longestWord { isIrregular = true }
    seamWords.append(SeamWord(place: seam - 1, word: slots.slot(ofWord: first + second)))
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
