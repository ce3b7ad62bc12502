internal import Storage

/// The numbers of all units of a segment: characters in order of their scalars from 1 on, then words in order of theirs.
struct UnitNumbers {
  /// Of every slot its number, 0 for white space and breaks, and how many positions it takes.
  private(set) var numbers: [UInt32]
  private(set) var lengths: [UInt32]
  /// For every number whether the unit is a mark.
  private(set) var isMark: [Bool] = [true]
  private var characters: [UInt32] = []
  private var wordOrder: [UInt32] = []
  private let words: WordTable

  init(_ slots: UnitSlots) {
    words = slots.words
    numbers = Array(repeating: 0, count: slots.count)
    lengths = (0..<slots.count).map(slots.length)
    numberCharacters(of: slots)
    numberWords(of: slots)
  }

  private mutating func numberCharacters(of slots: UnitSlots) {
    var order: [(scalar: UInt32, slot: Int)] = []
    for (slot, content) in slots.contents.enumerated() {
      if case .character(let scalar) = content { order.append((scalar, slot)) }
    }
    for (scalar, slot) in order.sorted(by: { $0.scalar < $1.scalar }) {
      characters.append(scalar)
      numbers[slot] = UInt32(characters.count)
      isMark.append(Unicode.Scalar(scalar).map(UnitKind.isMark) ?? true)
    }
  }

  private mutating func numberWords(of slots: UnitSlots) {
    wordOrder = words.sortedNumbers
    var places = Array(repeating: UInt32(0), count: words.count)
    for (place, word) in wordOrder.enumerated() { places[Int(word)] = UInt32(characters.count + place + 1) }
    for (slot, content) in slots.contents.enumerated() {
      if case .word(let word) = content { numbers[slot] = places[Int(word)] }
    }
    isMark += Array(repeating: false, count: words.count)
  }

  /// Numbers run from 1 to this, excluded.
  var end: Int { isMark.count }

  func write(to file: inout SegmentFileWriter) throws(StorageError) {
    try file.write(.characters, characters)
    var ends: [UInt32] = [0]
    var bytes: [UInt8] = []
    for word in wordOrder {
      for scalar in words.word(word) { bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
      ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    try file.write(.wordEnds, ends)
    try file.write(.words, bytes)
  }
}
