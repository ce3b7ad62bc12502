internal import Newspaper
internal import Search

/// What has been found so far of an answer to a question for figures: counts, groups, and as many of the first rows as are
/// needed to give those asked for.
struct FigureCollection: Sendable {
  private let request: FigureRequest
  private var best: BestRanked<FigureRank, FigureEntry>
  private var groups: [FigureGroup.Key: FigureGroup] = [:]
  private(set) var figureCount = 0

  init(_ request: FigureRequest) {
    self.request = request
    best = BestRanked(limit: request.grouping == .none ? request.rows.upperBound : 0, isFromEnd: request.isFromEnd)
  }

  /// Takes in the figures of an article that are asked for.
  mutating func add(_ article: FigureArticle) {
    for found in article.figures(of: request) {
      figureCount += 1
      if request.grouping == .none {
        let rank = found.rank(in: request.order)
        if best.mayKeep(rank) { best.offer(found.entry, rank) }
      } else {
        let key = found.groupKey(by: request.grouping)
        groups[key, default: FigureGroup(key: key)].add(found.figure)
      }
    }
  }

  mutating func merge(_ other: FigureCollection) {
    best.merge(other.best)
    groups.merge(other.groups) { own, other in
      var sum = own
      sum.merge(other)
      return sum
    }
    figureCount += other.figureCount
  }

  /// Takes in what was found elsewhere, counts and all of its first rows.
  mutating func merge(_ answer: FigureAnswer) {
    figureCount += answer.figureCount
    for entry in answer.entries { best.offer(entry, FigureRank(entry, in: request.order)) }
    for group in answer.groups { groups[group.key, default: FigureGroup(key: group.key)].merge(group) }
  }

  mutating func answer(isComplete: Bool) -> FigureAnswer {
    guard request.grouping == .none else {
      return FigureAnswer(groups: Array(groups.values), of: request, figureCount: figureCount, isComplete: isComplete)
    }
    return FigureAnswer(
      firstEntries: best.sorted(), of: request, figureCount: figureCount, isComplete: isComplete)
  }
}

extension FigureAnswer {
  /// The answer that gives the rows asked for, out of as many as the request's go up to from the end it counts from.
  init(firstEntries entries: [FigureEntry], of request: FigureRequest, figureCount: Int, isComplete: Bool) {
    let rows = request.rows.clamped(to: 0..<entries.count)
    let shown = Array(entries[rows])
    self.init(
      entries: request.isFromEnd ? shown.reversed() : shown, count: figureCount, figureCount: figureCount,
      isComplete: isComplete)
  }

  /// The answer that gives the rows asked for, out of all groups in any order.
  init(groups: [FigureGroup], of request: FigureRequest, figureCount: Int, isComplete: Bool) {
    let sorted = groups.sorted(by: FigureGroup.precedes)
    let first = request.isFromEnd ? sorted.count - request.rows.upperBound : request.rows.lowerBound
    let rows = max(0, first)..<max(0, first + request.rows.count)
    self.init(
      groups: Array(sorted[rows.clamped(to: 0..<sorted.count)]), count: sorted.count, figureCount: figureCount,
      isComplete: isComplete)
  }
}

/// The first of those offered, or the last, and no more than asked for: memory is bound by the limit.
struct BestRanked<Rank: Comparable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private let isFromEnd: Bool
  private var kept: [(rank: Rank, value: Value)] = []
  /// The last rank that was kept when values were dropped; nothing from it on gets in any more.
  private var bar: Rank?

  init(limit: Int, isFromEnd: Bool) {
    self.limit = max(0, min(limit, Int.max / 2))
    self.isFromEnd = isFromEnd
  }

  private func precedes(_ a: Rank, _ b: Rank) -> Bool { isFromEnd ? b < a : a < b }

  /// Whether a value of that rank may be among those kept.
  func mayKeep(_ rank: Rank) -> Bool { limit > 0 && (bar.map { precedes(rank, $0) } ?? true) }

  mutating func offer(_ value: Value, _ rank: Rank) {
    guard mayKeep(rank) else { return }
    kept.append((rank, value))
    // Sorting only at twice the limit makes the cost of a value grow with the logarithm of the limit.
    if kept.count >= 2 * limit { trim() }
  }

  mutating func merge(_ other: Self) {
    for entry in other.kept { offer(entry.value, entry.rank) }
  }

  private mutating func sort() {
    kept.sort { [isFromEnd] in isFromEnd ? $1.rank < $0.rank : $0.rank < $1.rank }
  }

  private mutating func trim() {
    sort()
    kept.removeLast(kept.count - limit)
    bar = kept.last?.rank
  }

  /// Those kept, from the end they were asked from.
  mutating func sorted() -> [Value] {
    sort()
    return kept.prefix(limit).map(\.value)
  }
}
