/// Where a row of units may begin, article by article, as far as some of its pairs tell.
struct RowStarts {
  private(set) var articles: [UInt32] = []
  /// Of all articles, those of one ascending.
  private(set) var starts: [UInt32] = []
  /// Where the starts of each article begin, and at the end where they end.
  private(set) var ends: [Int] = [0]
  /// Whether the row may stand in a field that weighs more than a paragraph.
  private(set) var isHeavy: [Bool] = []

  private init() {}

  /// Where the first list says, in a domain; with `isHeavy` only articles that hold the pair in a field of more weight.
  init(_ part: PhraseLists.Part, in domain: Domain, articleCount: UInt32, isHeavy: Bool) {
    var cursor = PostingCursor(part.list)
    switch domain {
    case .articles(let wanted):
      for article in wanted {
        if let place = cursor.seek(article) { append(&cursor, at: place, offset: part.offset, isHeavy) }
      }
    case .ranges(let ranges):
      var block = 0
      for range in ranges.map({ $0.clamped(to: 0..<articleCount) }) where !range.isEmpty {
        block = part.list.block(of: range.lowerBound, from: block)
        while block < part.list.blockCount {
          cursor.open(block)
          for place in 0..<cursor.count where range.contains(cursor.articles[place]) {
            append(&cursor, at: place, offset: part.offset, isHeavy)
          }
          if part.list.lastArticle(ofBlock: block) >= range.upperBound || Task.isCancelled { break }
          block += 1
        }
        block = min(block, part.list.blockCount - 1)
      }
    }
  }

  private mutating func append(_ cursor: inout PostingCursor, at place: Int, offset: UInt32, _ onlyHeavy: Bool) {
    cursor.openCounts()
    let extra = cursor.extras[place]
    if onlyHeavy, extra == 0 { return }
    // A pair that stands too near the beginning for what comes before it in the row is none of it.
    for index in cursor.positionRange(at: place) where cursor.positions[index] >= offset {
      starts.append(cursor.positions[index] - offset)
    }
    end(cursor.articles[place], isHeavy: extra > 0)
  }

  private mutating func end(_ article: UInt32, isHeavy heavy: Bool) {
    articles.append(article)
    ends.append(starts.count)
    isHeavy.append(heavy)
  }

  /// The starts that another pair of the row follows at its offset.
  func followed(by part: PhraseLists.Part) -> RowStarts {
    var left = RowStarts()
    left.articles.reserveCapacity(articles.count)
    left.starts.reserveCapacity(starts.count)
    var cursor = PostingCursor(part.list)
    for index in articles.indices {
      guard let place = cursor.seek(articles[index]) else { continue }
      let range = cursor.positionRange(at: place)
      let before = left.starts.count
      left.append(starts, ends[index]..<ends[index + 1], followedBy: cursor.positions, range, at: part.offset)
      guard left.starts.count > before else { continue }
      cursor.openCounts()
      left.end(articles[index], isHeavy: isHeavy[index] && cursor.extras[place] > 0)
    }
    return left
  }

  /// Appends those of some starts that have a position at an offset behind them.
  private mutating func append(
    _ starts: [UInt32], _ range: Range<Int>, followedBy positions: [UInt32], _ positionRange: Range<Int>,
    at offset: UInt32
  ) {
    let positions = positions.span
    var next = positionRange.lowerBound
    for index in range {
      let wanted = starts[index] &+ offset
      while next < positionRange.upperBound, positions[next] < wanted { next &+= 1 }
      guard next < positionRange.upperBound else { return }
      if positions[next] == wanted { self.starts.append(starts[index]) }
    }
  }
}
