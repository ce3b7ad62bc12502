internal import Newspaper
internal import Search

/// Finds the articles in which rows of units stand near each other, from their positions.
struct NearSearch {
  /// A row that may stand at one place of the chain.
  private struct Way {
    let lists: PhraseLists
    let operand: NearUnits.Operand
  }

  private let segment: SegmentReader
  private let ways: [[Way]]
  private let distances: [Int]
  private static let cancellationInterval = 128

  /// Nil where the segment lacks all that may stand at one place of the chain.
  init?(_ near: NearUnits, in segment: SegmentReader) {
    self.segment = segment
    distances = near.distances
    ways = near.operands.map { operands in
      operands.compactMap { operand in
        PhraseLists(operand.units, in: segment).map { Way(lists: $0, operand: operand) }
      }
    }
    if ways.contains(where: \.isEmpty) { return nil }
  }

  /// An upper bound for the articles that hold all of it.
  var articleCount: Int { costs.min() ?? 0 }

  private var costs: [Int] { ways.map { $0.reduce(0) { $0 + $1.lists.articleCount } } }

  /// The matches with a column of weights for each place of the chain; some, when the task is cancelled.
  func matches(in domain: Domain) -> Matches {
    var domain = domain
    var layers: [[PlacedRow]] = ways.map { _ in [] }
    let costs = costs
    for index in ways.indices.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) {
      layers[index] = rows(ways[index], in: domain)
      domain = .articles(Matches.joined(ofAny: layers[index].map { Matches(articles: $0.starts.articles) }).articles)
    }
    var found = Matches(weights: ways.map { _ in [] })
    for (index, article) in domain.allArticles.enumerated() {
      if index % Self.cancellationInterval == 0, Task.isCancelled { break }
      for layer in layers { for row in layer { row.seek(article) } }
      guard mayBeNear(layers, in: article) else { continue }
      let fields = ArticlePositions(of: article, in: segment)
      let places = layers.map { layer in layer.flatMap { $0.ranges(fields) } }
      guard let linked = NearChain(places, distances: distances).linkedPlaces() else { continue }
      found.articles.append(article)
      for (column, ranges) in linked.enumerated() { found.weights[column].append(fields.weight(of: ranges)) }
    }
    return found
  }

  private func rows(_ ways: [Way], in domain: Domain) -> [PlacedRow] {
    ways.map { way in
      let scope = way.operand.text.scope
      let starts = PhraseSearch(segment: segment, lists: way.lists, scope: scope).starts(in: domain)
      return PlacedRow(starts, length: way.operand.length, scope: scope)
    }
  }

  /// Whether positions are as near as they must be, breaks between fields not counted.
  private func mayBeNear(_ layers: [[PlacedRow]], in article: UInt32) -> Bool {
    let breaks = segment.mostStretches(ofArticle: Int(article))
    return layers.indices.dropLast().allSatisfy { index in
      layers[index].contains { row in
        layers[index + 1].contains { row.comes(within: distances[index] + breaks, of: $0) }
      }
    }
  }
}

/// Where a row of units stands, article by article.
private final class PlacedRow {
  let starts: RowStarts
  private let length: Int
  private let scope: TextScope
  /// Where the walk through the articles is.
  private var place = 0
  /// Its places in the article that was sought last.
  private var current = 0..<0

  init(_ starts: RowStarts, length: Int, scope: TextScope) {
    self.starts = starts
    self.length = length
    self.scope = scope
  }

  /// Goes on to an article; calls must ascend.
  func seek(_ article: UInt32) {
    while place < starts.articles.count, starts.articles[place] < article { place += 1 }
    let isThere = place < starts.articles.count && starts.articles[place] == article
    current = isThere ? starts.ends[place]..<starts.ends[place + 1] : 0..<0
  }

  /// Whether some place of it has at most so many positions between itself and one of another row.
  func comes(within distance: Int, of other: PlacedRow) -> Bool {
    let most = distance + max(length, other.length)
    var index = current.lowerBound
    var next = other.current.lowerBound
    while index < current.upperBound, next < other.current.upperBound {
      let gap = Int(other.starts.starts[next]) - Int(starts.starts[index])
      if abs(gap) <= most { return true }
      if gap < 0 { next += 1 } else { index += 1 }
    }
    return false
  }

  /// The places as scalars of the article's fields in one line.
  func ranges(_ fields: ArticlePositions) -> [Range<Int>] {
    current.compactMap { index in
      fields.scalar(at: starts.starts[index], in: scope).map { $0..<$0 + length }
    }
  }
}

/// What the positions of an article mean: in which field each lies, and which scalar it is.
private struct ArticlePositions {
  private let kind: ArticleKind
  private let stretches: [Stretch]
  /// The first position of each stretch.
  private var starts: [Int] = []

  init(of article: UInt32, in segment: SegmentReader) {
    kind = segment.kind(ofArticle: Int(article))
    stretches = segment.stretches(ofArticle: Int(article))
    var start = 0
    for stretch in stretches {
      starts.append(start)
      // A break between fields takes a position, and is no scalar.
      start += stretch.length + 1
    }
  }

  /// The scalar at a position, counted over all fields; nil where it lies outside of a scope.
  func scalar(at position: UInt32, in scope: TextScope) -> Int? {
    guard let index = starts.lastPlace(atOrBefore: Int(position)),
      scope.covers(stretches[index].kind.field, of: kind)
    else { return nil }
    return Int(position) - index
  }

  /// The weights of places added up, each by the field it begins in.
  func weight(of places: [Range<Int>]) -> UInt32 {
    places.reduce(0) { sum, place in
      let stretch = stretches.indices.last { starts[$0] - $0 <= place.lowerBound }
      return sum &+ 1 &+ (stretch.map { stretches[$0].kind.extra } ?? 0)
    }
  }
}

extension [Int] {
  /// The place of the last element that is not above a number; the array ascends.
  fileprivate func lastPlace(atOrBefore number: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
