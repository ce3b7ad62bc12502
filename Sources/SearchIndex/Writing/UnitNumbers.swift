internal import Storage

/// The numbers of all units of a segment: characters in order of their scalars from 1 on, then words in order of theirs.
struct UnitNumbers {
  /// For every scalar its number; 0 where it is no unit of the segment.
  private var characterNumbers: [UInt32]
  private var wordNumbers: [UInt32]
  private var characters: [UInt32] = []
  private var wordOrder: [Int] = []
  /// For every number whether the unit is a mark.
  private(set) var isMark: [Bool] = [true]
  private let words: WordTable

  init(units: [UInt32], words: WordTable) {
    var end = UnitGatherer.blankUnit + 1
    for unit in units where unit & UnitGatherer.wordFlag == 0 && unit != UnitGatherer.breakUnit {
      end = max(end, unit + 1)
    }
    characterNumbers = Array(repeating: 0, count: Int(end))
    for unit in units where unit & UnitGatherer.wordFlag == 0 && unit != UnitGatherer.breakUnit {
      characterNumbers[Int(unit)] = 1
    }
    characterNumbers[Int(UnitGatherer.blankUnit)] = 0
    for scalar in 0..<characterNumbers.count where characterNumbers[scalar] == 1 {
      characters.append(UInt32(scalar))
      characterNumbers[scalar] = UInt32(characters.count)
      isMark.append(Unicode.Scalar(UInt32(scalar)).map(UnitKind.isMark) ?? true)
    }
    self.words = words
    wordOrder = (0..<words.count).sorted {
      words.word(UInt32($0)).lexicographicallyPrecedes(words.word(UInt32($1)))
    }
    wordNumbers = Array(repeating: 0, count: words.count)
    for (place, word) in wordOrder.enumerated() { wordNumbers[word] = UInt32(characters.count + place + 1) }
    isMark += Array(repeating: false, count: words.count)
  }

  /// Numbers run from 1 to this, excluded.
  var end: Int { isMark.count }

  /// The number of a gathered unit; 0 for white space and breaks.
  @inline(__always)
  func number(_ unit: UInt32) -> UInt32 {
    if unit & UnitGatherer.wordFlag != 0 { return wordNumbers[Int(unit & ~UnitGatherer.wordFlag)] }
    return unit == UnitGatherer.breakUnit ? 0 : characterNumbers[Int(unit)]
  }

  /// How many positions a gathered unit takes.
  @inline(__always)
  func length(_ unit: UInt32) -> UInt32 {
    unit & UnitGatherer.wordFlag == 0 ? 1 : UInt32(words.length(unit & ~UnitGatherer.wordFlag))
  }

  func write(to file: inout SegmentFileWriter) throws(StorageError) {
    try file.write(.characters, characters)
    var ends: [UInt32] = [0]
    var bytes: [UInt8] = []
    for word in wordOrder {
      bytes += String(String.UnicodeScalarView(words.word(UInt32(word)))).utf8
      ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    try file.write(.wordEnds, ends)
    try file.write(.words, bytes)
  }
}
