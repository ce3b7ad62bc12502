internal import ChineseText
public import Search

/// Answers by reading every article: slow, exact by construction, and the oracle for every other engine.
public struct ScanEngine: SearchEngine {
  let holdings: any Holdings
  let workerCount: Int
  /// Progress is told no more often.
  static let progressInterval = Duration.milliseconds(50)

  /// - Parameters:
  ///   - holdings: Where the articles are.
  ///   - workerCount: How many pages are read at once.
  public init(holdings: any Holdings, workerCount: Int = 2) {
    self.holdings = holdings
    self.workerCount = max(1, workerCount)
  }

  public func search(_ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void) async -> SearchAnswer {
    await PinyinSearch(vocabulary: self).answer(to: request, progress: progress)
  }

  public func words(for request: WordRequest) async -> [PinyinTerm.Word] { await words(offeredFor: request) }
}

extension ScanEngine: PinyinVocabulary {
  func searchAsPrinted(
    _ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void
  ) async -> SearchAnswer {
    let condition = Condition(request.query, folds: request.folds)
    var batches = PageBatches(request.pages, in: holdings, condition: condition)
    let scan = PageScan(
      holdings: holdings, matcher: ArticleMatcher(condition, folds: request.folds), request: request)
    return await withTaskGroup(of: ScanResult.self) { group in
      var whole = ScanResult(request)
      var lastProgress = ContinuousClock.now
      for _ in 0..<workerCount {
        if let batch = batches.next() { group.addTask { scan.result(of: batch) } }
      }
      while let part = await group.next() {
        whole.merge(part)
        if !Task.isCancelled, let batch = batches.next() { group.addTask { scan.result(of: batch) } }
        guard lastProgress.duration(to: .now) >= Self.progressInterval else { continue }
        progress(whole.answer(isComplete: false))
        lastProgress = .now
      }
      return whole.answer(isComplete: !Task.isCancelled)
    }
  }

  func words(
    spelledBy spelling: PinyinSpelling, in scope: TextScope, of request: SearchRequest
  ) async -> PinyinWords {
    var batches = PageBatches(request.pages, in: holdings, condition: .always)
    let scan = PinyinScan(
      matcher: PinyinMatcher(spelling, folds: request.folds), scope: scope, folds: request.folds)
    let holdings = holdings
    return await withTaskGroup(of: PinyinWords.self) { group in
      var whole = PinyinWords()
      for _ in 0..<workerCount {
        if let batch = batches.next() { group.addTask { scan.words(of: batch, in: holdings) } }
      }
      while let part = await group.next() {
        whole.merge(part)
        if !Task.isCancelled, let batch = batches.next() { group.addTask { scan.words(of: batch, in: holdings) } }
      }
      return whole
    }
  }
}
