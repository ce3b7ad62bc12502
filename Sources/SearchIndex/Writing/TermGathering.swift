internal import Storage

/// Makes the terms of a segment from the units of its articles.
struct TermGathering {
  private let gatherer: UnitGatherer
  private let numbers: UnitNumbers
  /// The texts of the articles in the order of their numbers in the segment.
  private let texts: [UnitGatherer.GatheredText]
  private let places: ArticlePlaces

  init(_ gatherer: UnitGatherer, texts: [UnitGatherer.GatheredText]) {
    self.gatherer = gatherer
    self.texts = texts
    numbers = UnitNumbers(gatherer.slots)
    places = ArticlePlaces(lengths: texts.map { $0.length + $0.stretches.count })
  }

  // MARK: Sorting

  /// All occurrences under their units, each with what follows it.
  private func sorted() -> TermSorter {
    var sorter = TermSorter(counts: occurrenceCounts())
    for (index, text) in texts.enumerated() {
      if text.seamWords.isEmpty {
        addPlain(text, from: places.starts[index], to: &sorter)
      } else {
        add(text, from: places.starts[index], to: &sorter)
      }
    }
    return sorter
  }

  private func occurrenceCounts() -> [Int] {
    var slotCounts = Array(repeating: 0, count: gatherer.slots.count)
    var span = slotCounts.mutableSpan
    let units = gatherer.units.span
    for index in units.indices { span[Int(truncatingIfNeeded: units[index])] &+= 1 }
    for seam in gatherer.seamWords {
      span[Int(seam.word)] += 1
      if seam.place > 0 { span[Int(gatherer.units[seam.place - 1])] += 1 }
    }
    var counts = Array(repeating: 0, count: numbers.end)
    for (slot, count) in slotCounts.enumerated() { counts[Int(numbers.numbers[slot])] += count }
    counts[0] = 0
    return counts
  }

  /// The usual case: no words are put together over paragraph ends.
  private func addPlain(_ text: UnitGatherer.GatheredText, from start: UInt32, to sorter: inout TermSorter) {
    let units = gatherer.units.span
    let slotNumbers = numbers.numbers.span
    let lengths = numbers.lengths.span
    var place = start
    var stretch = text.stretches.lowerBound
    var extra = stretch < text.stretches.upperBound ? gatherer.stretches[stretch].kind.extra : 0
    var next = text.units.isEmpty ? 0 : slotNumbers[Int(truncatingIfNeeded: units[text.units.lowerBound])]
    for index in text.units {
      let slot = units[index]
      let number = next
      next = index &+ 1 < text.units.upperBound ? slotNumbers[Int(truncatingIfNeeded: units[index &+ 1])] : 0
      if number > 0 {
        sorter.add(.init(second: next, extra: extra, isDouble: false, place: place), of: number)
      } else if slot == UnitSlots.gap {
        stretch += 1
        extra = gatherer.stretches[stretch].kind.extra
      }
      place &+= lengths[Int(truncatingIfNeeded: slot)]
    }
  }

  private func add(_ text: UnitGatherer.GatheredText, from start: UInt32, to sorter: inout TermSorter) {
    var place = start
    var stretch = text.stretches.lowerBound
    var extra = stretch < text.stretches.upperBound ? gatherer.stretches[stretch].kind.extra : 0
    var seam = text.seamWords.lowerBound
    for index in text.units {
      let slot = gatherer.units[index]
      let number = numbers.numbers[Int(slot)]
      if slot == UnitSlots.gap {
        stretch += 1
        extra = gatherer.stretches[stretch].kind.extra
      } else if number > 0 {
        let next = self.number(at: index + 1, of: text)
        sorter.add(.init(second: next, extra: extra, isDouble: false, place: place), of: number)
        if seam < text.seamWords.upperBound {
          add(around: index, &seam, of: text, place: place, number: number, extra: extra, to: &sorter)
        }
      }
      place &+= numbers.lengths[Int(slot)]
    }
  }

  /// The number of the unit at a place; 0 behind the end of a text.
  private func number(at index: Int, of text: UnitGatherer.GatheredText) -> UInt32 {
    index < text.units.upperBound ? numbers.numbers[Int(gatherer.units[index])] : 0
  }

  /// Adds what a word put together over a paragraph end follows, and the word.
  private func add(
    around index: Int, _ seam: inout Int, of text: UnitGatherer.GatheredText, place: UInt32, number: UInt32,
    extra: UInt32, to sorter: inout TermSorter
  ) {
    let word = gatherer.seamWords[seam]
    let joined = numbers.numbers[Int(word.word)]
    if index + 1 == word.place {
      sorter.add(.init(second: joined, extra: extra, isDouble: true, place: place), of: number)
    } else if index == word.place {
      let follower = self.number(at: index + 2, of: text)
      sorter.add(.init(second: follower, extra: extra, isDouble: false, place: place), of: joined)
      seam += 1
    }
  }

  // MARK: Writing

  func write(to file: inout SegmentFileWriter) throws(StorageError) {
    var sorter = sorted()
    let lengths = texts.map { UInt32($0.length) }
    var writer = TermWriter()
    var postings = PostingWriter()
    try writer.begin(in: &file)
    postings.gather(texts.indices.filter { texts[$0].isIrregular }.map { UInt32($0) })
    try flush(&postings, as: .irregular, lengths, to: &writer, &file)
    for unit in 1..<max(1, numbers.end) {
      sorter.withOccurrences(of: unit) { postings.gatherAlone($0, in: places) }
      try flush(&postings, as: TermKey(UInt32(unit)), lengths, to: &writer, &file)
      try sorter.withSorted(unit: unit) { (occurrences) throws(StorageError) in
        try writePairs(occurrences, unit, &postings, lengths, to: &writer, &file)
      }
    }
    try writer.finish(&file)
    try numbers.write(to: &file)
  }

  private func flush(
    _ postings: inout PostingWriter, as key: TermKey, _ lengths: [UInt32], to writer: inout TermWriter,
    _ file: inout SegmentFileWriter
  ) throws(StorageError) {
    guard postings.articleCount > 0 else { return }
    try writer.add(key, &postings, lengths: lengths, to: &file)
    postings.removeAll()
  }

  private func writePairs(
    _ occurrences: Span<UInt64>, _ unit: Int, _ postings: inout PostingWriter, _ lengths: [UInt32],
    to writer: inout TermWriter, _ file: inout SegmentFileWriter
  ) throws(StorageError) {
    var start = 0
    while start < occurrences.count {
      let second = TermSorter.Occurrence(value: occurrences[start]).second
      var end = start &+ 1
      while end < occurrences.count, TermSorter.Occurrence(value: occurrences[end]).second == second { end &+= 1 }
      if second > 0 {
        let keepsPositions = !numbers.isMark[unit] && !numbers.isMark[Int(second)]
        postings.gather(occurrences.extracting(start..<end), in: places, keepsPositions: keepsPositions)
        try flush(&postings, as: TermKey(UInt32(unit), second), lengths, to: &writer, &file)
      }
      start = end
    }
  }
}

/// In which article a position lies, all articles of a segment counted through.
struct ArticlePlaces {
  /// Where the positions of each article begin, and after the last one where they end.
  private(set) var starts: [UInt32] = [0]
  /// For every 1024 positions the article that the first lies in.
  private(set) var coarse: [UInt32] = []

  init(lengths: [Int]) {
    for length in lengths { starts.append(starts[starts.count - 1] + UInt32(length)) }
    var article = 0
    for place in stride(from: 0, through: Int(starts[starts.count - 1]), by: 1024) {
      while article + 1 < lengths.count, Int(starts[article + 1]) <= place { article += 1 }
      coarse.append(UInt32(article))
    }
  }
}
