internal import ChineseText

/// Gives every unit of a segment a number as it is first met, so that whatever is counted of units fits in small tables.
///
/// What a scalar means for the index (what it folds to, whether words are made of it) is found out once for each.
struct UnitSlots {
  /// White space: takes a position and is in no term.
  static let blank: UInt32 = 0
  /// Lies between fields that no phrase runs over; takes a position.
  static let gap: UInt32 = 1

  /// What a slot stands for.
  enum Content {
    /// In no term.
    case nothing
    case character(UInt32)
    /// Its number in `words`.
    case word(UInt32)
  }

  private(set) var contents: [Content] = [.nothing, .nothing]
  private(set) var words = WordTable()
  private var characterSlots: [UInt32: UInt32] = [:]
  private var wordSlots: [UInt32] = []
  /// Of every scalar of the first plane its meaning; 0 where it was not met yet.
  private var common = Array(repeating: UInt32(0), count: 0x10000)
  private var others: [UInt32: UInt32] = [:]

  var count: Int { contents.count }

  // MARK: Characters

  /// What a scalar is to the index, packed: two bits of kind, and above them its slot, or its fold and whether the scalar
  /// itself is part of no word.
  struct Meaning {
    fileprivate static let isUnit: UInt32 = 1
    fileprivate static let isLetter: UInt32 = 2
    fileprivate static let isDigit: UInt32 = 3
    fileprivate static let foldFlag: UInt32 = 1 << 31

    fileprivate let value: UInt32

    /// Of what words it is a part; nil where it is a unit by itself.
    @inline(__always)
    var wordKind: WordKind? {
      let kind = value & 3
      return kind == Self.isUnit ? nil : kind == Self.isLetter ? .letter : .digit
    }

    /// Of a scalar that is a unit by itself.
    @inline(__always)
    var slot: UInt32 { value >> 2 }

    /// Of a scalar that is part of a word.
    var folded: Unicode.Scalar { Unicode.Scalar((value & ~Self.foldFlag) >> 2) ?? "\u{FFFD}" }
    var isOnlyFoldedToWord: Bool { value & Self.foldFlag != 0 }
  }

  @inline(__always)
  mutating func meaning(of scalar: Unicode.Scalar) -> Meaning {
    let place = Int(truncatingIfNeeded: scalar.value)
    if place < common.count, common[place] != 0 { return Meaning(value: common[place]) }
    return learnt(scalar)
  }

  private mutating func learnt(_ scalar: Unicode.Scalar) -> Meaning {
    if let known = others[scalar.value] { return Meaning(value: known) }
    let value = value(of: scalar)
    if scalar.value < 0x10000 { common[Int(scalar.value)] = value } else { others[scalar.value] = value }
    return Meaning(value: value)
  }

  private mutating func value(of scalar: Unicode.Scalar) -> UInt32 {
    let folded = FoldedText([scalar]).scalars.first ?? scalar
    guard let kind = WordKind(folded) else { return slot(ofCharacter: folded) << 2 | Meaning.isUnit }
    let isOnlyFolded = folded != scalar && WordKind(scalar) == nil
    return folded.value << 2 | (kind == .letter ? Meaning.isLetter : Meaning.isDigit)
      | (isOnlyFolded ? Meaning.foldFlag : 0)
  }

  private mutating func slot(ofCharacter folded: Unicode.Scalar) -> UInt32 {
    if folded.properties.isWhitespace { return Self.blank }
    if let slot = characterSlots[folded.value] { return slot }
    let slot = UInt32(contents.count)
    contents.append(.character(folded.value))
    characterSlots[folded.value] = slot
    return slot
  }

  // MARK: Words

  mutating func slot(ofWord word: some Collection<Unicode.Scalar>) -> UInt32 {
    let number = words.number(of: word)
    if Int(number) < wordSlots.count { return wordSlots[Int(number)] }
    let slot = UInt32(contents.count)
    contents.append(.word(number))
    wordSlots.append(slot)
    return slot
  }

  /// The word of a slot; nil where it stands for something else.
  func word(_ slot: UInt32) -> ArraySlice<Unicode.Scalar>? {
    guard case .word(let number) = contents[Int(slot)] else { return nil }
    return words.word(number)
  }

  /// How many positions a unit takes.
  func length(_ slot: Int) -> UInt32 {
    guard case .word(let number) = contents[slot] else { return 1 }
    return UInt32(words.length(number))
  }
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

  /// All numbers, in order of their words.
  var sortedNumbers: [UInt32] {
    let keys = (0..<count).map { (prefix: prefix(UInt32($0)), number: UInt32($0)) }
    return keys.sorted { a, b in
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      return word(a.number).lexicographicallyPrecedes(word(b.number))
    }
    .map(\.number)
  }

  /// The first three scalars as one number, for comparing most words at once.
  private func prefix(_ number: UInt32) -> UInt64 {
    let scalars = word(number).prefix(3)
    return scalars.reduce(0) { $0 << 21 | UInt64($1.value) } << UInt64(21 * (3 - scalars.count))
  }

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
