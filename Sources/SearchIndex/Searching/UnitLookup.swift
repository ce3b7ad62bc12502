/// Finds the numbers of units in a segment.
struct UnitLookup: Sendable {
  private let characters: ByteView
  private let wordEnds: ByteView
  private let words: ByteView
  let characterCount: Int
  let wordCount: Int

  init(_ file: SegmentFile) {
    characters = file.view(.characters)
    wordEnds = file.view(.wordEnds)
    words = file.view(.words)
    characterCount = characters.entryCount(UInt32.self)
    wordCount = max(0, wordEnds.entryCount(UInt32.self) - 1)
  }

  /// Nil where the unit is in no article of the segment.
  func number(of unit: QueryUnit) -> UInt32? {
    switch unit {
    case .character(let scalar): number(ofCharacter: scalar.value)
    case .word(let word): number(ofWord: word)
    }
  }

  private func number(ofCharacter value: UInt32) -> UInt32? {
    var low = 0
    var high = characterCount
    while low < high {
      let middle = (low + high) / 2
      if characters.entry(UInt32.self, middle) < value { low = middle + 1 } else { high = middle }
    }
    return low < characterCount && characters.entry(UInt32.self, low) == value ? UInt32(low + 1) : nil
  }

  private func number(ofWord word: [UInt8]) -> UInt32? {
    var low = 0
    var high = wordCount
    while low < high {
      let middle = (low + high) / 2
      if self.word(middle).lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return low < wordCount && self.word(low) == word ? UInt32(characterCount + low + 1) : nil
  }

  /// All characters, ascending.
  var allCharacters: [UInt32] { (0..<characterCount).map { characters.entry(UInt32.self, $0) } }

  /// The UTF-8 of a word, counted from 0.
  func word(_ index: Int) -> [UInt8] {
    let start = Int(wordEnds.entry(UInt32.self, index))
    return words.bytes(start..<max(start, Int(wordEnds.entry(UInt32.self, index + 1))))
  }

  /// The unit of a number; nil for a number that is none.
  func unit(_ number: UInt32) -> QueryUnit? {
    let index = Int(number) - 1
    guard index >= 0, index < characterCount + wordCount else { return nil }
    if index >= characterCount { return .word(word(index - characterCount)) }
    return Unicode.Scalar(characters.entry(UInt32.self, index)).map { .character($0) }
  }
}

/// What is looked up in a dictionary.
enum QueryUnit: Hashable, Sendable {
  case character(Unicode.Scalar)
  /// A run of letters or digits, as UTF-8.
  case word([UInt8])

  /// The units of folded scalars without white space.
  static func units(of scalars: some Sequence<Unicode.Scalar>) -> [QueryUnit] {
    var units: [QueryUnit] = []
    var run: [Unicode.Scalar] = []
    var runKind: WordKind?
    for scalar in scalars {
      let kind = WordKind(scalar)
      if kind != runKind, !run.isEmpty {
        units.append(QueryUnit(run))
        run = []
      }
      runKind = kind
      if kind == nil { units.append(.character(scalar)) } else { run.append(scalar) }
    }
    if !run.isEmpty { units.append(QueryUnit(run)) }
    return units
  }

  private init(_ run: [Unicode.Scalar]) { self = .word(Array(String(String.UnicodeScalarView(run)).utf8)) }

  var isWord: Bool { if case .word = self { true } else { false } }
  var isMark: Bool { if case .character(let scalar) = self { UnitKind.isMark(scalar) } else { false } }

  /// Positions it takes.
  var length: UInt32 {
    switch self {
    case .character: 1
    case .word(let bytes): UInt32(bytes.count { $0 & 0xC0 != 0x80 })
    }
  }
}
