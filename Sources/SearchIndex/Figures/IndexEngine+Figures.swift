internal import Newspaper
public import Search

extension IndexEngine {
  /// From the tables of figures where these tell all that is asked; else by reading the articles that match.
  public func figures(
    _ request: FigureRequest, progress: @Sendable (FigureAnswer) -> Void
  ) async -> FigureAnswer {
    let articles = SearchRequest(
      query: request.query, pages: request.pages, order: request.order.articleOrder, pinyin: .never)
    let result = await IndexResult(articles, in: snapshot)
    guard result.isComplete, !Task.isCancelled else { return FigureAnswer() }
    if request.needsNouns || request.articles != nil {
      return await FigureReading(result: result, request: request).answer(progress)
    }
    return FigureLookup(result, request).answer
  }
}

/// Answers by reading the text of every article that matches, for what tables do not tell.
private struct FigureReading {
  let result: IndexResult
  let request: FigureRequest

  /// Articles read at once by one reader, between two looks at whether the question was given up.
  private static let portion = 64
  private static let readerCount = 2
  private static let progressInterval = Duration.milliseconds(50)

  func answer(_ progress: @Sendable (FigureAnswer) -> Void) async -> FigureAnswer {
    let portions = result.parts.indices.lazy.flatMap { part in
      let articles = result.parts[part].matches.articles
      return stride(from: 0, to: articles.count, by: Self.portion).lazy.map {
        (part, articles[$0..<min(articles.count, $0 + Self.portion)])
      }
    }
    var rest = portions.makeIterator()
    return await withTaskGroup(of: FigureCollection.self) { group in
      var whole = FigureCollection(request)
      var lastProgress = ContinuousClock.now
      for _ in 0..<Self.readerCount {
        if let (part, articles) = rest.next() { group.addTask { collection(of: articles, ofPart: part) } }
      }
      while let portion = await group.next() {
        whole.merge(portion)
        if !Task.isCancelled, let (part, articles) = rest.next() {
          group.addTask { collection(of: articles, ofPart: part) }
        }
        guard lastProgress.duration(to: .now) >= Self.progressInterval else { continue }
        progress(whole.answer(isComplete: false))
        lastProgress = .now
      }
      return whole.answer(isComplete: !Task.isCancelled)
    }
  }

  private func collection(of articles: ArraySlice<UInt32>, ofPart part: Int) -> FigureCollection {
    var collection = FigureCollection(request)
    let reader = result.parts[part].member.reader
    var page = 0
    for article in articles where !Task.isCancelled {
      page = reader.page(ofArticle: Int(article), from: page)
      collection.add(FigureArticle(Int(article), ofPage: page, in: reader))
    }
    return collection
  }
}

extension FigureArticle {
  /// An article as a segment keeps it.
  init(_ article: Int, ofPage page: Int, in reader: SegmentReader) {
    let record = reader.pageRecord(page)
    self.init(
      page: record.page, reference: record.page.reference(from: record.reference),
      place: article - reader.articles(ofPage: page).lowerBound, fields: reader.fields(ofArticle: article))
  }
}
