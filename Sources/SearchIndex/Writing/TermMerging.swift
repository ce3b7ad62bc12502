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
    var writer = TermWriter()
    var merged = MergedPostings()
    try writer.begin(in: &file)
    var count = 0
    while let key = Self.smallestKey(of: sources) {
      count += 1
      if count % 4096 == 0 { try Task.checkCancellation() }
      merged.removeAll()
      for index in sources.indices where sources[index].key == key {
        if let list = sources[index].takeList(hasPositions: hasPositions(key)) {
          merged.add(list, articleNumbers[index])
        }
      }
      merged.order()
      if merged.writer.articleCount > 0 { try writer.add(key, &merged.writer, lengths: lengths, to: &file) }
    }
    try writer.finish(&file)
    try writeUnits(to: &file)
  }

  private static func smallestKey(of sources: [Source]) -> TermKey? {
    var smallest: TermKey?
    for source in sources {
      guard let key = source.key else { continue }
      smallest = min(smallest ?? key, key)
    }
    return smallest
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
    /// Nil at the end.
    private(set) var key: TermKey?

    init(_ dictionary: TermDictionary, _ unitNumbers: [UInt32]) {
      self.dictionary = dictionary
      self.unitNumbers = unitNumbers
      entries = dictionary.entries
      advance()
    }

    private mutating func advance() {
      entry = entries.next()
      key = entry.map { TermKey(number(of: $0.key.first), number(of: $0.key.second)) }
    }

    /// Units of a damaged segment may have no number; its damage is told before the new file is published.
    private func number(of unit: UInt32) -> UInt32 { Int(unit) < unitNumbers.count ? unitNumbers[Int(unit)] : 0 }

    mutating func takeList(hasPositions: Bool) -> PostingList? {
      defer { advance() }
      return entry.map { dictionary.list(of: $0, hasPositions: hasPositions) }
    }
  }
}

/// Postings of a term from several segments, put in order of their new articles.
struct MergedPostings {
  private struct Posting {
    let article: UInt32
    let count: UInt32
    let extra: UInt32
    let positionStart: Int
  }

  private var found: [Posting] = []
  private var positions: [UInt32] = []
  var writer = PostingWriter()

  mutating func removeAll() {
    found.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    writer.removeAll()
  }

  /// Adds the articles of a list under their new numbers, without those that have none.
  mutating func add(_ list: PostingList, _ numbers: [UInt32]) {
    var cursor = PostingCursor(list)
    for block in 0..<list.blockCount {
      cursor.open(block)
      cursor.openCounts()
      for index in 0..<cursor.count {
        let old = Int(cursor.articles[index])
        guard old < numbers.count, numbers[old] != .max else { continue }
        let start = positions.count
        if list.hasPositions { cursor.appendDifferences(at: index, to: &positions) }
        let count = list.hasPositions ? UInt32(positions.count - start) : cursor.counts[index]
        found.append(
          Posting(article: numbers[old], count: count, extra: cursor.extras[index], positionStart: start))
      }
    }
  }

  /// Hands all of it to the writer, in order.
  mutating func order() {
    let isAscending = zip(found, found.dropFirst()).allSatisfy { $0.article < $1.article }
    // Of a few runs that ascend each, which this sort merges without comparing within a run.
    if !isAscending { found.sort { $0.article < $1.article } }
    for posting in found {
      let end = positions.isEmpty ? posting.positionStart : posting.positionStart + Int(posting.count)
      writer.add(
        article: posting.article, count: posting.count, extra: posting.extra,
        differences: positions[posting.positionStart..<end])
    }
  }
}
