internal import Search

/// What a scan has found so far.
struct ScanResult: Sendable {
  private var top: TopHits
  private var count = 0
  private var matchCount = 0
  private var articlesSearched = 0
  private var pagesSearched = 0

  init(limit: Int?) { top = TopHits(limit: limit) }

  mutating func addPage() { pagesSearched += 1 }
  mutating func addArticle() { articlesSearched += 1 }

  /// Counts a hit, and keeps it if it is among the best; it is made only then.
  mutating func addHit(rank: HitRank, matchCount: Int, make: () -> Hit) {
    count += 1
    self.matchCount += matchCount
    if top.mayKeep(rank) { top.offer(make(), rank) }
  }

  mutating func merge(_ other: ScanResult) {
    top.merge(other.top)
    count += other.count
    matchCount += other.matchCount
    articlesSearched += other.articlesSearched
    pagesSearched += other.pagesSearched
  }

  mutating func answer(isComplete: Bool) -> SearchAnswer {
    SearchAnswer(
      hits: top.sortedHits(), count: count, matchCount: matchCount, articlesSearched: articlesSearched,
      pagesSearched: pagesSearched, isComplete: isComplete)
  }
}
