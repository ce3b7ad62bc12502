internal import ChineseText
internal import Newspaper
internal import Search

/// An article with what puts it in its place.
struct RankedArticle {
  let part: Int
  let article: UInt32
  /// By relevance; 0 in other orders.
  var score = 0.0
  /// In order of figures, the value.
  var figure: DecimalNumber?
}

/// Puts the matches of several segments in order. Within a segment articles are numbered in the order that breaks ties.
struct HitOrder {
  private let result: IndexResult
  private let ranks = RankMemory()

  init(_ result: IndexResult) { self.result = result }

  /// The first articles of the order.
  func first(_ limit: Int) -> [RankedArticle] {
    var lists: [[RankedArticle]] = []
    // What an article of a later segment must score at least to be among the first.
    var floor = -Double.infinity
    for part in result.parts.indices where result.parts[part].articleCount > 0 {
      lists.append(first(limit, ofPart: part, floor: floor))
      guard result.request.order == .relevance, result.parts.count > 1 else { continue }
      let scores = lists.joined().map(\.score).sorted(by: >)
      if scores.count >= limit { floor = scores[limit - 1] }
    }
    let filled = lists.filter { !$0.isEmpty }
    guard filled.count > 1 else { return filled.first ?? [] }
    return Array(filled.joined().sorted(by: precedes).prefix(limit))
  }

  // MARK: One segment

  private func first(_ limit: Int, ofPart part: Int, floor: Double) -> [RankedArticle] {
    switch (result.request.order, result.parts[part].found) {
    case (.relevance, .list(let list)): return best(limit, of: list, part, floor: floor)
    case (.relevance, .matches(let matches)): return best(limit, of: matches, part, floor: floor)
    case (.date, .list(let list)):
      let domain = Domain.ranges([0..<list.article(at: limit)])
      let matches = ListScan(list, articleCount: result.parts[part].member.reader.articleCount).matches(in: domain)
      return matches.articles.prefix(limit).map { RankedArticle(part: part, article: $0) }
    case (.date, .matches(let matches)):
      return matches.articles.prefix(limit).map { RankedArticle(part: part, article: $0) }
    case (.newestFirst, _): return newest(limit, ofPart: part)
    case (.figure, _): return largest(limit, ofPart: part)
    }
  }

  private func best(_ limit: Int, of matches: Matches, _ part: Int, floor: Double) -> [RankedArticle] {
    var best = BestArticles(limit: limit, floor: floor)
    let reader = result.parts[part].member.reader
    for index in matches.articles.indices {
      let length = reader.length(ofArticle: Int(matches.articles[index]), folds: result.request.folds)
      let bound = Relevance.bound(length: length)
      var score = 0.0
      for column in matches.weights { score += Relevance.score(weight: Double(column[index]), bound: bound) }
      best.offer(score, matches.articles[index])
    }
    return best.sorted().map { RankedArticle(part: part, article: $0.article, score: $0.key) }
  }

  /// Block by block from the one that may hold the best, as long as one may hold a better one.
  private func best(_ limit: Int, of list: PostingList, _ part: Int, floor: Double) -> [RankedArticle] {
    var best = BestArticles(limit: limit, floor: floor)
    let reader = result.parts[part].member.reader
    var cursor = PostingCursor(list)
    for block in list.blocksByImpact {
      let most = Relevance.score(impact: list.impact(ofBlock: block))
      if most < best.bar { break }
      if Task.isCancelled { break }
      cursor.open(block)
      cursor.openCounts()
      for index in 0..<cursor.count where cursor.articles[index] < reader.articleCount {
        let article = cursor.articles[index]
        let bound = Relevance.bound(length: reader.length(ofArticle: Int(article), folds: result.request.folds))
        let weight = Double(cursor.counts[index] &+ cursor.extras[index])
        best.offer(Relevance.score(weight: weight, bound: bound), article)
      }
    }
    return best.sorted().map { RankedArticle(part: part, article: $0.article, score: $0.key) }
  }

  private func largest(_ limit: Int, ofPart part: Int) -> [RankedArticle] {
    let matches = result.parts[part].matches
    let table = result.parts[part].member.reader.figures
    var best = BestArticles(limit: limit, floor: -.infinity)
    for (index, article) in matches.articles.enumerated() {
      let asked = matches.figures.isEmpty ? 0 : matches.figures[index]
      best.offer(Double(asked > 0 ? asked : table.largestFigure(ofArticle: Int(article))), article)
    }
    return best.sorted().map { entry in
      let figure = entry.key > 0 ? table.value(UInt32(entry.key) - 1) : nil
      return RankedArticle(part: part, article: entry.article, figure: figure)
    }
  }

  /// Day by day from the last one back, undated articles at the end.
  private func newest(_ limit: Int, ofPart part: Int) -> [RankedArticle] {
    let articles = lastArticles(limit, ofPart: part)
    let reader = result.parts[part].member.reader
    let undated = Self.place(of: reader.firstUndatedArticle, in: articles)
    var found: [UInt32] = []
    var end = undated
    while end > 0, found.count < limit {
      let day = reader.articlesOfDay(ofArticle: Int(articles[end - 1]))
      // At least one article on, whatever a damaged file says.
      let start = min(end - 1, Self.place(of: day.lowerBound, in: articles))
      found += articles[start..<end]
      end = start
    }
    found += articles[undated...].prefix(max(0, limit - found.count))
    return found.prefix(limit).map { RankedArticle(part: part, article: $0) }
  }

  /// The last dated articles, whole days of them, and the undated ones; all where they are few.
  private func lastArticles(_ limit: Int, ofPart part: Int) -> [UInt32] {
    let reader = result.parts[part].member.reader
    guard case .list(let list) = result.parts[part].found, list.articleCount > 4 * SegmentFormat.blockLength
    else { return result.parts[part].matches.articles }
    let scan = ListScan(list, articleCount: reader.articleCount)
    var first = list.blockCount - 1
    var step = limit / SegmentFormat.blockLength + 1
    while true {
      first = max(0, first - step)
      step *= 2
      // From the day on that the block begins in, so that no day is cut.
      let start = first == 0 ? 0 : list.lastArticle(ofBlock: first - 1)
      let day = first == 0 ? 0 : reader.articlesOfDay(ofArticle: Int(start)).lowerBound
      let articles = scan.matches(in: .ranges([day..<UInt32(reader.articleCount)])).articles
      let dated = Self.place(of: reader.firstUndatedArticle, in: articles)
      if first == 0 || dated >= limit { return articles }
    }
  }

  /// How many ascending articles come before one.
  private static func place(of article: UInt32, in articles: [UInt32]) -> Int {
    var low = 0
    var high = articles.count
    while low < high {
      let middle = (low + high) / 2
      if articles[middle] < article { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Several segments

  private func precedes(_ a: RankedArticle, _ b: RankedArticle) -> Bool {
    if a.part == b.part, a.score == b.score, a.figure == b.figure, result.request.order != .newestFirst {
      return a.article < b.article
    }
    if a.score != b.score { return a.score > b.score }
    return rank(a) < rank(b)
  }

  private func rank(_ ranked: RankedArticle) -> HitRank {
    let reader = result.parts[ranked.part].member.reader
    let page = reader.page(ofArticle: Int(ranked.article))
    let rank = ranks.rank(part: ranked.part, page: page) { reader.pageRecord(page).rank }
    let key: HitRank.Key =
      switch result.request.order {
      case .relevance: .score(ranked.score)
      case .date: .oldest
      case .newestFirst: .newest
      case .figure: .figure(ranked.figure)
      }
    return HitRank(
      key: key, date: rank.date, newspaper: rank.newspaper, page: rank.page, path: rank.path, part: rank.part,
      place: Int(ranked.article) - reader.articles(ofPage: page).lowerBound)
  }
}

/// The best of many articles; those alike in the order of their numbers.
struct BestArticles {
  private let limit: Int
  private var kept: [(key: Double, article: UInt32)] = []
  /// What is worse than this is not among the best.
  private(set) var bar: Double
  /// Of what is just as good, only what comes before this.
  private var barArticle = UInt32.max

  /// The floor is what is known already to be needed.
  init(limit: Int, floor: Double) {
    self.limit = max(1, limit)
    bar = floor
  }

  @inline(__always)
  mutating func offer(_ key: Double, _ article: UInt32) {
    guard key >= bar, key > bar || article < barArticle else { return }
    kept.append((key, article))
    if kept.count >= 2 * limit { trim() }
  }

  private mutating func trim() {
    sort()
    kept.removeLast(kept.count - limit)
    if let last = kept.last { (bar, barArticle) = last }
  }

  private mutating func sort() {
    kept.sort { $0.key != $1.key ? $0.key > $1.key : $0.article < $1.article }
  }

  mutating func sorted() -> [(key: Double, article: UInt32)] {
    sort()
    return Array(kept.prefix(limit))
  }
}

/// Ranks of pages that were read already. Used by one thread.
private final class RankMemory {
  private struct Key: Hashable {
    let part: Int
    let page: Int
  }

  private var ranks: [Key: HitRank] = [:]

  func rank(part: Int, page: Int, _ read: () -> HitRank) -> HitRank {
    let key = Key(part: part, page: page)
    if let rank = ranks[key] { return rank }
    let rank = read()
    ranks[key] = rank
    return rank
  }
}
