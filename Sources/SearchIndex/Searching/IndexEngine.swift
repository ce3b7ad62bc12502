internal import ChineseText
public import Search
internal import Synchronization

/// Answers from an index, exactly as a scan of its articles would.
public final class IndexEngine: SearchEngine {
  private let current: Mutex<IndexSnapshot>
  /// Hits that are read at once: more than a screen shows.
  private static let pageLength = 50

  public init(_ snapshot: IndexSnapshot = IndexSnapshot()) { current = Mutex(snapshot) }

  /// What is searched from the next search on.
  public var snapshot: IndexSnapshot {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }

  public func search(_ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void) async -> SearchAnswer {
    await PinyinSearch(vocabulary: self).answer(to: request, progress: progress)
  }

  public func words(for request: WordRequest) async -> [PinyinTerm.Word] { await words(offeredFor: request) }
}

extension IndexEngine: PinyinVocabulary {
  func words(
    spelledBy spelling: PinyinSpelling, in scope: TextScope, of request: SearchRequest
  ) async -> PinyinWords {
    snapshot.words(spelledBy: spelling, in: scope, of: request)
  }

  /// Hits are read a page at a time: the first page is told of before the others are read.
  func searchAsPrinted(
    _ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void
  ) async -> SearchAnswer {
    let snapshot = snapshot
    let result = await IndexResult(request, in: snapshot)
    let wanted = min(result.count, max(0, request.limit ?? result.count))
    var answer = SearchAnswer(
      count: result.count, matchCount: nil, articlesSearched: snapshot.articleCount, pagesSearched: snapshot.pageCount,
      tally: request.tallies && !Task.isCancelled ? result.tally : nil)
    for start in stride(from: 0, to: wanted, by: Self.pageLength) where !Task.isCancelled {
      answer.hits += result.hits(start..<min(wanted, start + Self.pageLength))
      if start == 0, wanted > Self.pageLength { progress(answer) }
    }
    if answer.hits.count == result.count { answer.matchCount = answer.hits.reduce(0) { $0 + $1.matches.count } }
    answer.isComplete = result.isComplete && !Task.isCancelled
    return answer
  }
}
