internal import Storage

// Lists of several segments are put together as they are packed: positions stay differences, nothing is made of an article.
extension PostingWriter {
  /// Adds the articles of a list under their new numbers, without those that have none. Of damaged bytes the numbers are
  /// some, but no more than there is room for.
  mutating func gather(_ list: PostingList, _ numbers: [UInt32]) {
    if list.isShort { return gatherShort(list, numbers) }
    var last: UInt32 = 0
    for block in 0..<list.blockCount {
      let before = (articleCount, positionCount)
      let count = list.articleCount(ofBlock: block)
      read(list, block: block, count: count)
      number(before, count: count, hasPositions: list.hasPositions, after: &last, numbers)
    }
  }

  private mutating func gatherShort(_ list: PostingList, _ numbers: [UInt32]) {
    makeRoom(list.articleCount, positions: list.bytes.count + list.articleCount)
    list.bytes.withBytes(0..<list.bytes.count) { bytes in
      var offset = 0
      var article: UInt32 = 0
      for _ in 0..<list.articleCount {
        let head = PackedBlock.number(bytes, at: &offset)
        article &+= UInt32(truncatingIfNeeded: head >> 1)
        let isPlain = head & 1 == 0
        var count = isPlain ? 1 : Int(truncatingIfNeeded: PackedBlock.number(bytes, at: &offset) & 0xFFFF_FFFF)
        let extra = isPlain ? 0 : UInt32(truncatingIfNeeded: PackedBlock.number(bytes, at: &offset))
        if list.hasPositions {
          // Each takes a byte at least.
          count = max(1, min(count, bytes.byteCount - offset))
          for place in 0..<count {
            positions[positionCount + place] = UInt32(truncatingIfNeeded: PackedBlock.number(bytes, at: &offset))
          }
        }
        guard Int(article) < numbers.count, numbers[Int(article)] != .max else { continue }
        add(numbers[Int(article)], others: UInt32(truncatingIfNeeded: max(1, count) - 1), extra: extra)
        if list.hasPositions { positionCount += count }
      }
    }
  }

  private mutating func add(_ article: UInt32, others count: UInt32, extra: UInt32) {
    if articleCount > 0, articles[articleCount - 1] >= article { isAscending = false }
    articles[articleCount] = article
    others[articleCount] = count
    extras[articleCount] = extra
    articleCount += 1
  }

  // MARK: Blocks

  /// Unpacks a block behind what is there, the articles still as differences.
  private mutating func read(_ list: PostingList, block: Int, count: Int) {
    let range = list.byteRange(ofBlock: block)
    // Each occurrence takes a bit at least, but for those at the beginnings of articles.
    let most = 8 * range.count + SegmentFormat.blockLength * 129
    makeRoom(count, positions: 0)
    list.bytes.withBytes(range) { bytes in
      var place = PackedBlock.read(bytes, at: 0, count: count, into: &articles, from: articleCount)
      place = PackedBlock.read(bytes, at: place, count: count, into: &others, from: articleCount)
      place = PackedBlock.read(bytes, at: place, count: count, into: &extras, from: articleCount)
      guard list.hasPositions else { return }
      let sum = Self.cut(&others, articleCount..<articleCount + count, to: most)
      makeRoom(count, positions: sum)
      var done = 0
      while done < sum {
        let length = min(SegmentFormat.blockLength, sum - done)
        place = PackedBlock.read(bytes, at: place, count: length, into: &positions, from: positionCount + done)
        done += length
      }
    }
  }

  /// Cuts counts to what there can be of positions; returns how many there are.
  private static func cut(_ others: inout [UInt32], _ range: Range<Int>, to most: Int) -> Int {
    var sum = 0
    for index in range {
      if sum + Int(others[index]) + 1 > most { others[index] = 0 }
      sum += Int(others[index]) + 1
    }
    return sum
  }

  /// Numbers the articles of a block that was read anew, and closes the gaps of those that have no number.
  private mutating func number(
    _ before: (articles: Int, positions: Int), count: Int, hasPositions: Bool, after last: inout UInt32,
    _ numbers: [UInt32]
  ) {
    var place = before.positions
    for index in before.articles..<before.articles + count {
      last &+= articles[index]
      let occurrenceCount = hasPositions ? Int(others[index]) + 1 : 0
      defer { place += occurrenceCount }
      guard Int(last) < numbers.count, numbers[Int(last)] != .max else { continue }
      if positionCount != place {
        for offset in 0..<occurrenceCount { positions[positionCount + offset] = positions[place + offset] }
      }
      add(numbers[Int(last)], others: others[index], extra: extras[index])
      positionCount += occurrenceCount
    }
  }

  // MARK: Order

  /// Puts the articles in order, each with what belongs to it.
  mutating func putInOrder() {
    guard !isAscending else { return }
    isAscending = true
    // Of a few runs that ascend each, which this sort merges without comparing within a run.
    let order = (0..<articleCount).map { UInt64(articles[$0]) << 32 | UInt64($0) }.sorted()
    if positionCount > 0 { positions = positions(in: order) }
    let (oldOthers, oldExtras) = (others, extras)
    for (place, key) in order.enumerated() {
      let old = Int(key & 0xFFFF_FFFF)
      articles[place] = UInt32(key >> 32)
      others[place] = oldOthers[old]
      extras[place] = oldExtras[old]
    }
  }

  private func positions(in order: [UInt64]) -> [UInt32] {
    var starts: [Int] = []
    starts.reserveCapacity(articleCount)
    var sum = 0
    for index in 0..<articleCount {
      starts.append(sum)
      sum += Int(others[index]) + 1
    }
    var ordered = Array(repeating: UInt32(0), count: positions.count)
    var place = 0
    for key in order {
      let old = Int(key & 0xFFFF_FFFF)
      for offset in 0...Int(others[old]) { ordered[place + offset] = positions[starts[old] + offset] }
      place += Int(others[old]) + 1
    }
    return ordered
  }
}
