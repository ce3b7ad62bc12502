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
    let snapshot = snapshot
    var result = ScanResult(limit: request.limit)
    let condition = Condition(request.query, folds: request.folds)
    let pages = request.pages.map { Set($0) }
    for member in snapshot.members {
      SegmentScan(member: member, condition: condition, request: request, pages: pages).scan(into: &result)
    }
    return result.answer(isComplete: !Task.isCancelled)
  }
}
