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
    let lists = result.parts.indices.map { first(limit, ofPart: $0) }
    let filled = lists.filter { !$0.isEmpty }
    guard filled.count > 1 else { return filled.first ?? [] }
    return Array(filled.joined().sorted(by: precedes).prefix(limit))
  }

  // MARK: One segment

  private func first(_ limit: Int, ofPart part: Int) -> [RankedArticle] {
    let matches = result.parts[part].matches
    switch result.request.order {
    case .date: return matches.articles.prefix(limit).map { RankedArticle(part: part, article: $0) }
    case .newestFirst: return newest(limit, ofPart: part)
    case .relevance: return best(limit, ofPart: part)
    case .figure: return largest(limit, ofPart: part)
    }
  }

  private func best(_ limit: Int, ofPart part: Int) -> [RankedArticle] {
    let matches = result.parts[part].matches
    var best = BestArticles(limit: limit)
    let reader = result.parts[part].member.reader
    for index in matches.articles.indices {
      let bound = Relevance.bound(
        length: reader.length(ofArticle: Int(matches.articles[index]), folds: result.request.folds))
      var score = 0.0
      for column in matches.weights { score += Relevance.score(weight: Double(column[index]), bound: bound) }
      best.offer(score, matches.articles[index])
    }
    return best.sorted().map { RankedArticle(part: part, article: $0.article, score: $0.key) }
  }

  private func largest(_ limit: Int, ofPart part: Int) -> [RankedArticle] {
    let matches = result.parts[part].matches
    let table = result.parts[part].member.reader.figures
    var best = BestArticles(limit: limit)
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
    let articles = result.parts[part].matches.articles
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

/// The best of many articles that are offered in the order that breaks ties.
struct BestArticles {
  private let limit: Int
  private var kept: [(key: Double, article: UInt32)] = []
  /// What an article must be better than to be kept.
  private(set) var bar = -Double.infinity

  init(limit: Int) { self.limit = max(1, limit) }

  @inline(__always)
  mutating func offer(_ key: Double, _ article: UInt32) {
    guard key > bar else { return }
    kept.append((key, article))
    if kept.count >= 2 * limit { trim() }
  }

  private mutating func trim() {
    sort()
    kept.removeLast(kept.count - limit)
    bar = kept.last?.key ?? bar
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
