internal import ChineseText
public import Search
internal import Synchronization

/// Answers from an index, exactly as a scan of its articles would.
public final class IndexEngine: SearchEngine {
  private let current: Mutex<IndexSnapshot>

  public init(_ snapshot: IndexSnapshot = IndexSnapshot()) { current = Mutex(snapshot) }

  /// What is searched from the next search on.
  public var snapshot: IndexSnapshot {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }

  public func search(_ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void) async -> SearchAnswer {
    await PinyinSearch(vocabulary: self).answer(to: request, progress: progress)
  }
}

extension IndexEngine: PinyinVocabulary {
  func words(
    spelledBy spelling: PinyinSpelling, in scope: TextScope, of request: SearchRequest
  ) async -> PinyinWords {
    snapshot.words(spelledBy: spelling, in: scope, of: request)
  }

  func searchAsPrinted(
    _ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void
  ) async -> SearchAnswer {
    let snapshot = snapshot
    let result = IndexResult(request, in: snapshot)
    let hits = result.hits(0..<min(result.count, max(0, request.limit ?? result.count)))
    return SearchAnswer(
      hits: hits, count: result.count,
      matchCount: hits.count == result.count ? hits.reduce(0) { $0 + $1.matches.count } : nil,
      articlesSearched: snapshot.articleCount, pagesSearched: snapshot.pageCount,
      tally: request.tallies ? result.tally : nil,
      isComplete: result.isComplete && !Task.isCancelled)
  }
}
