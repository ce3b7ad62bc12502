internal import Search

/// The best hits of those offered, and no more than asked for: memory is bound by the limit, not by the answer.
struct TopHits: Sendable {
  private struct Ranked: Sendable {
    let rank: HitRank
    let hit: Hit
  }

  private let limit: Int?
  private var ranked: [Ranked] = []
  /// The last rank that was kept when hits were dropped; nothing from it on gets in any more.
  private var bar: HitRank?

  init(limit: Int?) { self.limit = limit.map { max(0, $0) } }

  /// Whether a hit of that rank may be among the best.
  func mayKeep(_ rank: HitRank) -> Bool {
    if limit == 0 { return false }
    return bar.map { rank < $0 } ?? true
  }

  mutating func offer(_ hit: Hit, _ rank: HitRank) {
    guard mayKeep(rank) else { return }
    ranked.append(Ranked(rank: rank, hit: hit))
    // Sorting only at twice the limit makes the cost of a hit grow with the logarithm of the limit.
    if let limit, ranked.count >= 2 * limit { trim(to: limit) }
  }

  mutating func merge(_ other: TopHits) {
    for entry in other.ranked { offer(entry.hit, entry.rank) }
  }

  private mutating func trim(to limit: Int) {
    ranked.sort { $0.rank < $1.rank }
    ranked.removeLast(ranked.count - limit)
    bar = ranked.last?.rank
  }

  /// The best so far, in order. They stay sorted, so that asking again and again costs little.
  mutating func sortedHits() -> [Hit] {
    ranked.sort { $0.rank < $1.rank }
    return ranked.prefix(limit ?? ranked.count).map(\.hit)
  }
}
