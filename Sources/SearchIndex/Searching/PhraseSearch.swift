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
    // Pairs with a mark have no positions: what they are asked for is read afterwards.
    guard parts.allSatisfy(\.list.hasPositions) else { return Matches(articles: candidates(in: domain)) }
    return weighed(starts(in: domain))
  }

  /// Where the row begins, in articles that may have it in the scope; its pairs must keep positions. Some, when the task is
  /// cancelled.
  func starts(in domain: Domain) -> RowStarts {
    let first = lists.parts[0]
    var found = RowStarts(first, in: domain, articleCount: UInt32(segment.articleCount), isHeavy: scope.isHeavy)
    for part in lists.parts.dropFirst() where !Task.isCancelled { found = found.followed(by: part) }
    return found
  }

  /// The articles that are on all lists.
  private func candidates(in domain: Domain) -> [UInt32] {
    lists.parts.reduce(domain) { domain, part in
      .articles(ListScan(part.list, articleCount: segment.articleCount).matches(in: domain).articles)
    }.allArticles
  }

  // MARK: Fields

  /// The articles of a row with what its places weigh, those that lie in the scope.
  private func weighed(_ found: RowStarts) -> Matches {
    var articles: [UInt32] = []
    var weights: [UInt32] = []
    articles.reserveCapacity(found.articles.count)
    weights.reserveCapacity(found.articles.count)
    for index in found.articles.indices {
      let starts = found.starts[found.ends[index]..<found.ends[index + 1]]
      let isPlain = !found.isHeavy[index] && scope == .anywhere
      let weight = isPlain ? UInt32(starts.count) : weight(of: starts, in: Int(found.articles[index]))
      guard weight > 0 else { continue }
      articles.append(found.articles[index])
      weights.append(weight)
    }
    return Matches(articles: articles, weights: [weights])
  }

  /// What places weigh together by the fields they lie in; 0 where none lies in the scope.
  private func weight(of starts: ArraySlice<UInt32>, in article: Int) -> UInt32 {
    let kind = segment.kind(ofArticle: article)
    var weight: UInt32 = 0
    var next = starts.startIndex
    var stretchStart = 0
    for stretch in segment.stretches(ofArticle: article) {
      let end = stretchStart + stretch.length
      let isWanted = scope.covers(stretch.kind.field, of: kind)
      while next < starts.endIndex, starts[next] < end {
        if isWanted { weight &+= 1 &+ stretch.kind.extra }
        next += 1
      }
      stretchStart = end + 1
    }
    return weight
  }
}

extension TextScope {
  /// Whether nothing in it weighs as little as a paragraph.
  var isHeavy: Bool { self == .headline || self == .kicker || self == .deck || self == .crosshead }
}
