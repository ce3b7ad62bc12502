/// Reads a list of postings in a domain.
struct ListScan {
  private let list: PostingList
  private let articleCount: UInt32
  /// Whether only articles count where the term weighs more than in a paragraph.
  private let isHeavy: Bool
  private var articles: [UInt32] = []
  private var weights: [UInt32] = []

  /// Blocks between two looks at whether the search was given up.
  private static let cancellationInterval = 128

  init(_ list: PostingList, articleCount: Int, isHeavy: Bool = false) {
    self.list = list
    self.isHeavy = isHeavy
    self.articleCount = UInt32(articleCount)
  }

  /// The articles of the list in the domain, with the weight of the term in each.
  func matches(in domain: Domain) -> Matches {
    var scan = self
    var cursor = PostingCursor(list)
    switch domain {
    case .ranges(let ranges):
      scan.articles.reserveCapacity(min(list.articleCount, domain.count))
      scan.weights.reserveCapacity(min(list.articleCount, domain.count))
      var block = 0
      for range in ranges where !range.isEmpty {
        block = scan.read(range, from: block, &cursor)
      }
    case .articles(let articles):
      for (index, article) in articles.enumerated() {
        if index % (Self.cancellationInterval * SegmentFormat.blockLength) == 0, Task.isCancelled { break }
        guard let place = cursor.seek(article) else { continue }
        let weight = cursor.weight(at: place)
        if isHeavy, cursor.extras[place] == 0 { continue }
        scan.articles.append(article)
        scan.weights.append(weight)
      }
    }
    return Matches(articles: scan.articles, weights: [scan.weights])
  }

  /// Reads what lies in a range.
  ///
  /// - Returns: The last block that was looked at.
  private mutating func read(_ range: Range<UInt32>, from start: Int, _ cursor: inout PostingCursor) -> Int {
    let range = range.clamped(to: 0..<articleCount)
    var block = list.block(of: range.lowerBound, from: start)
    while block < list.blockCount {
      if block % Self.cancellationInterval == 0, Task.isCancelled { break }
      cursor.open(block)
      cursor.openCounts()
      appendOpenBlock(of: cursor, in: range)
      if list.lastArticle(ofBlock: block) >= range.upperBound { break }
      block += 1
    }
    return min(block, list.blockCount - 1)
  }

  private mutating func appendOpenBlock(of cursor: borrowing PostingCursor, in range: Range<UInt32>) {
    let found = cursor.articles.span
    let counts = cursor.counts.span
    let extras = cursor.extras.span
    for index in 0..<cursor.count where range.contains(found[index]) && (!isHeavy || extras[index] > 0) {
      articles.append(found[index])
      weights.append(counts[index] &+ extras[index])
    }
  }
}
