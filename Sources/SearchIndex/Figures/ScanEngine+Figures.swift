internal import ChineseText
internal import Newspaper
public import Search

extension ScanEngine {
  public func figures(
    _ request: FigureRequest, progress: @Sendable (FigureAnswer) -> Void
  ) async -> FigureAnswer {
    let condition = Condition(request.query, folds: .all)
    var batches = PageBatches(request.pages, in: holdings, condition: condition)
    let scan = FigureScan(holdings: holdings, matcher: ArticleMatcher(condition, folds: .all), request: request)
    return await withTaskGroup(of: FigureCollection.self) { group in
      var whole = FigureCollection(request)
      var lastProgress = ContinuousClock.now
      for _ in 0..<workerCount {
        if let batch = batches.next() { group.addTask { scan.collection(of: batch) } }
      }
      while let part = await group.next() {
        whole.merge(part)
        if !Task.isCancelled, let batch = batches.next() { group.addTask { scan.collection(of: batch) } }
        guard lastProgress.duration(to: .now) >= Self.progressInterval else { continue }
        progress(whole.answer(isComplete: false))
        lastProgress = .now
      }
      return whole.answer(isComplete: !Task.isCancelled)
    }
  }
}

/// Reads the figures of some pages.
private struct FigureScan: Sendable {
  let holdings: any Holdings
  let matcher: ArticleMatcher
  let request: FigureRequest

  /// Ends early, with what it has, when the task is cancelled.
  func collection(of pages: [PageReference]) -> FigureCollection {
    var collection = FigureCollection(request)
    for reference in pages {
      // A page that cannot be read is among the problems of the holdings; the question goes on without it.
      guard !Task.isCancelled, let pages = try? holdings.pages(at: reference) else { continue }
      for page in pages { add(page, at: page.reference(from: reference), to: &collection) }
    }
    return collection
  }

  private func add(_ page: Page, at reference: PageReference, to collection: inout FigureCollection) {
    for (place, article) in page.articles.enumerated() where !Task.isCancelled {
      guard matcher.finding(in: matcher.subject(article, of: page)) != nil, !Task.isCancelled else { continue }
      collection.add(FigureArticle(article, on: page, at: reference, place: place))
    }
  }
}
