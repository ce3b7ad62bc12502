internal import Storage

/// Makes the terms of a segment from the units of its articles.
struct TermGathering {
  let gatherer: UnitGatherer
  let numbers: UnitNumbers
  /// The texts of the articles in the order of their numbers in the segment.
  let texts: [UnitGatherer.GatheredText]

  /// Where the positions of each article begin among all positions, and after the last one where they end.
  private var starts: [UInt32] = [0]
  /// For every 1024 positions the article that the first lies in.
  private var coarseArticles: [UInt32] = []

  init(_ gatherer: UnitGatherer, texts: [UnitGatherer.GatheredText]) {
    self.gatherer = gatherer
    self.texts = texts
    numbers = UnitNumbers(units: gatherer.units, words: gatherer.words)
    for text in texts { starts.append(starts[starts.count - 1] + UInt32(text.length + text.stretches.count)) }
    var article = 0
    for place in stride(from: 0, through: Int(starts[starts.count - 1]), by: 1024) {
      while article + 1 < texts.count, Int(starts[article + 1]) <= place { article += 1 }
      coarseArticles.append(UInt32(article))
    }
  }

  // MARK: Sorting

  /// All occurrences under their units, each with what follows it.
  func sorted() -> TermSorter {
    var sorter = TermSorter(counts: occurrenceCounts())
    for (index, text) in texts.enumerated() { add(text, from: starts[index], to: &sorter) }
    return sorter
  }

  private func occurrenceCounts() -> [Int] {
    var counts = Array(repeating: 0, count: numbers.end)
    for unit in gatherer.units { counts[Int(numbers.number(unit))] += 1 }
    for seam in gatherer.seamWords {
      counts[Int(numbers.number(seam.word))] += 1
      if seam.place > 0 { counts[Int(numbers.number(gatherer.units[seam.place - 1]))] += 1 }
    }
    counts[0] = 0
    return counts
  }

  private func add(_ text: UnitGatherer.GatheredText, from start: UInt32, to sorter: inout TermSorter) {
    var place = start
    var stretch = text.stretches.lowerBound
    var extra = stretch < text.stretches.upperBound ? gatherer.stretches[stretch].kind.extra : 0
    var seam = text.seamWords.lowerBound
    var next = text.units.isEmpty ? 0 : numbers.number(gatherer.units[text.units.lowerBound])
    for index in text.units {
      let unit = gatherer.units[index]
      let number = next
      next = index + 1 < text.units.upperBound ? numbers.number(gatherer.units[index + 1]) : 0
      if unit == UnitGatherer.breakUnit {
        stretch += 1
        extra = gatherer.stretches[stretch].kind.extra
      } else if number > 0 {
        sorter.add(.init(second: next, extra: extra, isDouble: false, place: place), of: number)
        if seam < text.seamWords.upperBound {
          add(around: index, &seam, of: text, place: place, number: number, extra: extra, to: &sorter)
        }
      }
      place &+= numbers.length(unit)
    }
  }

  /// Adds what a word put together over a paragraph end follows, and the word.
  private func add(
    around index: Int, _ seam: inout Int, of text: UnitGatherer.GatheredText, place: UInt32, number: UInt32,
    extra: UInt32, to sorter: inout TermSorter
  ) {
    let word = gatherer.seamWords[seam]
    let joined = numbers.number(word.word)
    if index + 1 == word.place {
      sorter.add(.init(second: joined, extra: extra, isDouble: true, place: place), of: number)
    } else if index == word.place {
      let follower = index + 2 < text.units.upperBound ? numbers.number(gatherer.units[index + 2]) : 0
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
    for (index, text) in texts.enumerated() where text.isIrregular {
      postings.add(article: UInt32(index), position: 0, extra: 0, keepsPosition: false)
    }
    try flush(&postings, as: .irregular, lengths, to: &writer, &file)
    for unit in 1..<max(1, numbers.end) {
      gatherAlone(sorter, unit, into: &postings)
      try flush(&postings, as: TermKey(UInt32(unit)), lengths, to: &writer, &file)
      sorter.sortBySecond(unit: unit)
      try writePairs(sorter, unit, &postings, lengths, to: &writer, &file)
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

  private func gatherAlone(_ sorter: TermSorter, _ unit: Int, into postings: inout PostingWriter) {
    var article = 0
    for index in sorter.range(of: unit) {
      let occurrence = TermSorter.Occurrence(value: sorter.occurrences[index])
      if occurrence.isDouble { continue }
      advance(&article, to: occurrence.place)
      postings.add(article: UInt32(article), position: 0, extra: occurrence.extra, keepsPosition: false)
    }
  }

  private func writePairs(
    _ sorter: TermSorter, _ unit: Int, _ postings: inout PostingWriter, _ lengths: [UInt32],
    to writer: inout TermWriter, _ file: inout SegmentFileWriter
  ) throws(StorageError) {
    var second: UInt32 = 0
    var article = 0
    var keepsPosition = false
    for index in sorter.range(of: unit) {
      let occurrence = TermSorter.Occurrence(value: sorter.occurrences[index])
      if occurrence.second != second {
        try flush(&postings, as: TermKey(UInt32(unit), second), lengths, to: &writer, &file)
        second = occurrence.second
        keepsPosition = !numbers.isMark[unit] && !numbers.isMark[Int(second)]
        article = 0
      }
      guard second > 0 else { continue }
      advance(&article, to: occurrence.place)
      postings.add(
        article: UInt32(article), position: occurrence.place &- starts[article], extra: occurrence.extra,
        keepsPosition: keepsPosition)
    }
    try flush(&postings, as: TermKey(UInt32(unit), second), lengths, to: &writer, &file)
  }

  /// Goes on to the article that a position lies in.
  @inline(__always)
  private func advance(_ article: inout Int, to place: UInt32) {
    if place < starts[article + 1] { return }
    article = max(article, Int(coarseArticles[Int(place) / 1024]))
    while place >= starts[article + 1] { article += 1 }
  }
}
