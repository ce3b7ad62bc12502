internal import ChineseText
internal import ChineseText
internal import Newspaper
public import Search

/// Answers from an index and reads what the index does not have yet, so that every answer is that of a scan.
public struct CompletedEngine: SearchEngine {
  private let index: IndexEngine
  private let holdings: any Holdings
  /// Files that the index does not have as they are.
  private let unread: [PageReference]

  /// - Parameters:
  ///   - index: What is published.
  ///   - survey: What of it no longer counts, and what is to be read.
  ///   - holdings: Where to read it.
  public init(_ index: OpenedIndex, survey: IndexSurvey, holdings: any Holdings) {
    self.index = IndexEngine(index.snapshot(without: survey.outdated))
    self.holdings = holdings
    unread = survey.unread
  }

  public func search(_ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void) async -> SearchAnswer {
    await PinyinSearch(vocabulary: self).answer(to: request, progress: progress)
  }

  public func words(for request: WordRequest) async -> [PinyinTerm.Word] { await words(offeredFor: request) }

  public func figures(
    _ request: FigureRequest, progress: @Sendable (FigureAnswer) -> Void
  ) async -> FigureAnswer {
    let scan = ScanEngine(holdings: holdings)
    var others = request
    others.pages = filesToRead(among: request.pages)
    guard others.pages?.isEmpty == false else {
      let answer = await index.figures(request, progress: progress)
      return index.snapshot.damage == nil ? answer : await scan.figures(request, progress: progress)
    }
    // Of both parts all that may be among the rows asked for, which only then can be told.
    var own = request
    own.rows = 0..<request.rows.upperBound
    if own.grouping != .none { own.rows = 0..<Int.max / 2 }
    others.rows = own.rows
    let indexed = await index.figures(own) { _ in }
    if index.snapshot.damage != nil { return await scan.figures(request, progress: progress) }
    let read = await scan.figures(others) { _ in }
    var whole = FigureCollection(request)
    whole.merge(indexed)
    whole.merge(read)
    return whole.answer(isComplete: indexed.isComplete && read.isComplete)
  }

  private func filesToRead(among pages: [PageReference]?) -> [PageReference] {
    guard let pages else { return unread }
    let paths = Set(unread.map(\.path))
    return pages.filter { paths.contains($0.path) }
  }
}

extension CompletedEngine: PinyinVocabulary {
  func searchAsPrinted(
    _ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void
  ) async -> SearchAnswer {
    let scan = ScanEngine(holdings: holdings)
    var others = request
    others.pages = filesToRead(among: request.pages)
    // A hit does not bear the figure it is ordered by, so two answers in that order cannot be made one.
    if request.order == .figure, others.pages?.isEmpty == false {
      return await scan.searchAsPrinted(request, progress: progress)
    }
    var indexed = await index.searchAsPrinted(request, progress: progress)
    if index.snapshot.damage != nil { return await scan.searchAsPrinted(request, progress: progress) }
    guard others.pages?.isEmpty == false, indexed.isComplete else { return indexed }
    indexed.isComplete = false
    progress(indexed)
    let known = indexed
    let read = await scan.searchAsPrinted(others) { progress(known.merged(with: $0, for: request)) }
    return known.merged(with: read, for: request)
  }

  func words(
    spelledBy spelling: PinyinSpelling, in scope: TextScope, of request: SearchRequest
  ) async -> PinyinWords {
    let scan = ScanEngine(holdings: holdings)
    var words = await index.words(spelledBy: spelling, in: scope, of: request)
    if index.snapshot.damage != nil { return await scan.words(spelledBy: spelling, in: scope, of: request) }
    var others = request
    others.pages = filesToRead(among: request.pages)
    if others.pages?.isEmpty == false {
      words.merge(await scan.words(spelledBy: spelling, in: scope, of: others))
    }
    return words
  }
}

extension SearchAnswer {
  /// The answer of two parts of the holdings that have no page in common; complete when the second one is.
  fileprivate func merged(with other: SearchAnswer, for request: SearchRequest) -> SearchAnswer {
    let ranked = (hits + other.hits).map { (rank: HitRank($0, in: request.order), hit: $0) }
    let best = ranked.sorted { $0.rank < $1.rank }.prefix(request.limit ?? ranked.count)
    let matches = matchCount.flatMap { own in other.matchCount.map { own + $0 } }
    var sum = tally
    if let other = other.tally { sum?.merge(other) }
    var merged = tally
    if let tally = other.tally { merged?.merge(tally) }
    return SearchAnswer(
      hits: best.map(\.hit), count: count + other.count, matchCount: matches,
      articlesSearched: articlesSearched + other.articlesSearched,
      pagesSearched: pagesSearched + other.pagesSearched, tally: sum, isComplete: other.isComplete)
  }
}

extension HitRank {
  /// Where a hit stands in an order; among hits by figure their order is not known, and they come as by date.
  fileprivate init(_ hit: Hit, in order: SearchOrder) {
    let key: Key =
      switch order {
      case .relevance: .score(hit.score)
      case .newestFirst: .newest
      case .date, .figure: .oldest
      }
    self.init(
      key: key, date: hit.date, newspaper: hit.newspaper, page: hit.pageNumber, path: hit.page.path,
      part: hit.page.part ?? 1, place: hit.place)
  }
}
