internal import Storage

/// Puts the terms of several segments together.
struct TermMerging {
  private let segments: [SegmentReader]
  private let articleNumbers: [[UInt32]]
  private let lengths: [UInt32]
  private let characters: [UInt32]
  private let words: [[UInt8]]
  /// For every segment the new numbers of its units.
  private let unitNumbers: [[UInt32]]

  init(_ segments: [SegmentReader], articleNumbers: [[UInt32]], lengths: [UInt32]) {
    self.segments = segments
    self.articleNumbers = articleNumbers
    self.lengths = lengths
    let ownCharacters = segments.map { $0.units.allCharacters }
    let ownWords = segments.map { segment in (0..<segment.units.wordCount).map { segment.units.word($0) } }
    let characters = Set(ownCharacters.joined()).sorted()
    let words = Set(ownWords.joined()).sorted { $0.lexicographicallyPrecedes($1) }
    unitNumbers = segments.indices.map { segment in
      [0] + Self.places(of: ownCharacters[segment], in: characters, from: 1, <)
        + Self.places(of: ownWords[segment], in: words, from: characters.count + 1) { $0.lexicographicallyPrecedes($1) }
    }
    self.characters = characters
    self.words = words
  }

  /// Where ascending elements stand among others that hold them all.
  private static func places<Element>(
    of elements: [Element], in others: [Element], from first: Int, _ precedes: (Element, Element) -> Bool
  ) -> [UInt32] {
    var place = 0
    return elements.map { element in
      while place + 1 < others.count, precedes(others[place], element) { place += 1 }
      return UInt32(place + first)
    }
  }

  // MARK: Writing

  func write(to file: inout SegmentFileWriter) throws {
    var sources = segments.indices.map { Source(segments[$0].terms, unitNumbers[$0]) }
    var keys = sources.map(\.key)
    var writer = TermWriter()
    var merged = PostingWriter()
    var memory = ReadMemory(segments)
    try writer.begin(in: &file)
    var count = 0
    while let smallest = keys.min(), smallest != .max {
      count += 1
      if count % 4096 == 0 {
        try Task.checkCancellation()
        memory.forget(whenWritten: file.length)
      }
      let key = TermKey(value: smallest)
      merged.removeAll()
      for index in keys.indices where keys[index] == smallest {
        if let list = sources[index].takeList(hasPositions: hasPositions(key)) {
          merged.gather(list, articleNumbers[index])
        }
        keys[index] = sources[index].key
      }
      merged.putInOrder()
      if merged.articleCount > 0 { try writer.add(key, &merged, lengths: lengths, to: &file) }
    }
    try writer.finish(&file)
    try writeUnits(to: &file)
  }

  private func hasPositions(_ key: TermKey) -> Bool {
    key.second > 0 && !isMark(key.first) && !isMark(key.second)
  }

  private func isMark(_ unit: UInt32) -> Bool {
    guard unit > 0, Int(unit) <= characters.count else { return false }
    return Unicode.Scalar(characters[Int(unit) - 1]).map(UnitKind.isMark) ?? true
  }

  private func writeUnits(to file: inout SegmentFileWriter) throws(StorageError) {
    try file.write(.characters, characters)
    var ends: [UInt32] = [0]
    var bytes: [UInt8] = []
    for word in words {
      bytes += word
      ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    try file.write(.wordEnds, ends)
    try file.write(.words, bytes)
  }

  /// The terms of one segment, under their new keys.
  private struct Source {
    private let dictionary: TermDictionary
    private let unitNumbers: [UInt32]
    private var entries: TermDictionary.TermEntries
    private var entry: TermDictionary.Entry?
    /// The greatest number at the end.
    private(set) var key = UInt64.max

    init(_ dictionary: TermDictionary, _ unitNumbers: [UInt32]) {
      self.dictionary = dictionary
      self.unitNumbers = unitNumbers
      entries = dictionary.entries
      advance()
    }

    private mutating func advance() {
      entry = entries.next()
      key = entry.map { TermKey(number(of: $0.key.first), number(of: $0.key.second)).value } ?? .max
    }

    /// Units of a damaged segment may have no number; its damage is told before the new file is published.
    private func number(of unit: UInt32) -> UInt32 { Int(unit) < unitNumbers.count ? unitNumbers[Int(unit)] : 0 }

    mutating func takeList(hasPositions: Bool) -> PostingList? {
      defer { advance() }
      return entry.map { dictionary.list(of: $0, hasPositions: hasPositions) }
    }
  }
}
