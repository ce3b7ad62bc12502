import ChineseText
import Newspaper
import Search
import SearchIndex
import TestSupport
import Testing

/// The index engine answers as the scan does, hit by hit.
@Suite struct IndexEngineTests {
  private static let folds: [FoldOptions] = [
    .all, .all, .all.subtracting(.script), .all.subtracting(.width), .all.subtracting([.zero, .letterCase]), [],
  ]

  @Test(arguments: 0..<20) func answersAsTheScanDoes(_ seed: Int) async throws {
    var archive = RandomArchive(generator: SeededGenerator(seed: UInt64(seed) + 1000))
    let pages = archive.pages(6, articlesEach: 5)
    let scan = ScanEngine(holdings: MemoryHoldings(pages))
    let engine = IndexEngine(try TestIndex(pages, segmentCount: seed % 3 + 1).snapshot)
    for _ in 0..<30 {
      let text = archive.query(depth: 2)
      var request = SearchRequest(query: QueryParser().parse(text).query)
      request.limit = archive.generator.pick([1, 3, 7, nil] as [Int?]) ?? nil
      request.order = archive.generator.pick(SearchOrder.allCases) ?? .relevance
      request.folds = archive.generator.pick(Self.folds) ?? .all
      let expected = await scan.search(request) { _ in }
      let found = await engine.search(request) { _ in }
      if found.hits != expected.hits || found.count != expected.count || !found.isComplete {
        Issue.record("\(text) \(request): \(found), the scan \(expected)")
      }
    }
  }

  @Test(arguments: QueryAnswersTests.queries.map(\.query))
  func answersTheQueriesOfTheSample(_ text: String) async throws {
    let engine = IndexEngine(try TestIndex(QueryAnswersTests.pages).snapshot)
    let request = SearchRequest(query: QueryParser().parse(text).query)
    let expected = await ScanEngine(holdings: MemoryHoldings(QueryAnswersTests.pages)).search(request) { _ in }
    let found = await engine.search(request) { _ in }
    #expect(found.hits == expected.hits)
    #expect(found.count == expected.count)
  }
}

extension RandomArchive {
  /// Pages of all sorts of origin.
  mutating func pages(_ count: Int, articlesEach: Int) -> [Page] {
    (0..<count).map { number in
      let articles = (0..<articlesEach).map { article("\(number).\($0)") }
      let day = generator.pick(["2021-12-31", "2022-01-20", "2022-01-21"]) ?? ""
      let name = generator.pick(["晨报/\(day)/\(number)", "晚報/\(day)/A\(number)", "undated\(number)"]) ?? ""
      var page = Page(name, section: generator.pick(["要闻", "文化", nil]) ?? nil, articles)
      page.id = PageID("\(name)#\(number)")
      return page
    }
  }
}
