internal import Search

/// What a scan has found so far.
struct ScanResult: Sendable {
  private var top: TopHits
  private var count = 0
  private var matchCount = 0
  private var articlesSearched = 0
  private var pagesSearched = 0
  /// Nil where nobody asked for it.
  private var tally: Tally?

  init(_ request: SearchRequest) {
    top = TopHits(limit: request.limit)
    tally = request.tallies ? Tally() : nil
  }

  mutating func addPage() { pagesSearched += 1 }
  mutating func addArticle() { articlesSearched += 1 }

  /// Counts a hit, and keeps it if it is among the best; it is made only then.
  mutating func addHit(in subject: Subject, rank: HitRank, matchCount: Int, make: () -> Hit) {
    count += 1
    tally?.add(subject.article, on: subject.page)
    self.matchCount += matchCount
    if top.mayKeep(rank) { top.offer(make(), rank) }
  }

  mutating func merge(_ other: ScanResult) {
    top.merge(other.top)
    count += other.count
    matchCount += other.matchCount
    articlesSearched += other.articlesSearched
    pagesSearched += other.pagesSearched
    if let other = other.tally { tally?.merge(other) }
  }

  mutating func answer(isComplete: Bool) -> SearchAnswer {
    SearchAnswer(
      hits: top.sortedHits(), count: count, matchCount: matchCount, articlesSearched: articlesSearched,
      pagesSearched: pagesSearched, tally: tally, isComplete: isComplete)
  }
}
