internal import Newspaper
internal import Search

/// Finds the articles in which a row of units stands, and what it weighs there.
struct PhraseSearch {
  let segment: SegmentReader
  let lists: PhraseLists
  let scope: TextScope

  func matches(in domain: Domain) -> Matches {
    let parts = lists.parts
    let isAlone = parts.count == 1 && (scope == .anywhere || !parts[0].list.hasPositions)
    if isAlone { return ListScan(parts[0].list, articleCount: segment.articleCount).matches(in: domain) }
    let candidates = candidates(in: domain)
    // Pairs with a mark have no positions: what they are asked for is read afterwards.
    guard parts.allSatisfy(\.list.hasPositions) else { return Matches(articles: candidates, weights: []) }
    return positioned(candidates)
  }

  /// The articles that are on all lists.
  private func candidates(in domain: Domain) -> [UInt32] {
    var domain = domain
    for part in lists.parts {
      domain = .articles(ArticleScan(part.list, articleCount: segment.articleCount).articles(in: domain))
    }
    return domain.allArticles
  }

  // MARK: Positions

  private func positioned(_ candidates: [UInt32]) -> Matches {
    var cursors = lists.parts.map { PostingCursor($0.list) }
    var result = Matches(weights: [[]])
    var starts: [UInt32] = []
    var others: [UInt32] = []
    for (index, article) in candidates.enumerated() {
      if index % 1024 == 0, Task.isCancelled { break }
      guard let isPlain = findStarts(in: article, &cursors, &starts, &others) else { continue }
      let weight = weight(of: starts, in: Int(article), isPlain: isPlain)
      guard weight > 0 else { continue }
      result.articles.append(article)
      result.weights[0].append(weight)
    }
    return result
  }

  /// Finds where the row begins in an article.
  ///
  /// - Returns: Whether it can stand nowhere but in paragraphs and bylines; nil when it stands nowhere.
  private func findStarts(
    in article: UInt32, _ cursors: inout [PostingCursor], _ starts: inout [UInt32], _ others: inout [UInt32]
  ) -> Bool? {
    var isPlain = false
    starts.removeAll(keepingCapacity: true)
    for index in cursors.indices {
      guard let place = cursors[index].seek(article) else { return nil }
      let offset = lists.parts[index].offset
      if index == 0 {
        cursors[index].appendPositions(at: place, to: &starts)
        for place in starts.indices { starts[place] = starts[place] &- offset }
      } else {
        others.removeAll(keepingCapacity: true)
        cursors[index].appendPositions(at: place, to: &others)
        Self.keep(&starts, followedBy: others, at: offset)
        if starts.isEmpty { return nil }
      }
      cursors[index].openCounts()
      if cursors[index].extras[place] == 0 { isPlain = true }
    }
    return isPlain
  }

  /// Keeps the starts that have one of some ascending positions at an offset behind them.
  private static func keep(_ starts: inout [UInt32], followedBy positions: [UInt32], at offset: UInt32) {
    var kept = 0
    var next = 0
    for index in starts.indices {
      let wanted = starts[index] &+ offset
      while next < positions.count, positions[next] < wanted { next &+= 1 }
      guard next < positions.count else { break }
      if positions[next] == wanted {
        starts[kept] = starts[index]
        kept &+= 1
      }
    }
    starts.removeLast(starts.count - kept)
  }

  // MARK: Fields

  /// What places weigh together by the fields they lie in; 0 where none lies in the scope.
  private func weight(of starts: [UInt32], in article: Int, isPlain: Bool) -> UInt32 {
    if isPlain, scope == .anywhere { return UInt32(starts.count) }
    let kind = segment.kind(ofArticle: article)
    var weight: UInt32 = 0
    var next = 0
    var stretchStart = 0
    for stretch in segment.stretches(ofArticle: article) {
      let end = stretchStart + stretch.length
      let isWanted = scope.covers(stretch.kind.field, of: kind)
      while next < starts.count, starts[next] < end {
        if isWanted { weight &+= 1 &+ stretch.kind.extra }
        next += 1
      }
      stretchStart = end + 1
    }
    return weight
  }
}

/// Reads only the articles of a list.
struct ArticleScan {
  private let list: PostingList
  private let articleCount: UInt32

  init(_ list: PostingList, articleCount: Int) {
    self.list = list
    self.articleCount = UInt32(articleCount)
  }

  /// The articles of the list in the domain; some of them when the task is cancelled.
  func articles(in domain: Domain) -> [UInt32] {
    var cursor = PostingCursor(list)
    var found: [UInt32] = []
    switch domain {
    case .articles(let articles):
      found.reserveCapacity(min(articles.count, list.articleCount))
      for article in articles where cursor.seek(article) != nil { found.append(article) }
    case .ranges(let ranges):
      found.reserveCapacity(min(domain.count, list.articleCount))
      var block = 0
      for range in ranges.map({ $0.clamped(to: 0..<articleCount) }) where !range.isEmpty {
        block = list.block(of: range.lowerBound, from: block)
        while block < list.blockCount {
          cursor.open(block)
          let articles = cursor.articles.span
          for index in 0..<cursor.count where range.contains(articles[index]) { found.append(articles[index]) }
          if list.lastArticle(ofBlock: block) >= range.upperBound || Task.isCancelled { break }
          block += 1
        }
        block = min(block, list.blockCount - 1)
      }
    }
    return found
  }
}
