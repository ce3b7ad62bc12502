import Newspaper
import Search
import SearchIndex
import TestSupport
import Testing

/// A limit to a value of a facet leaves the articles that the facet counts, in the scan and in the index.
@Suite struct FacetLimitTests {
  private static func pages() -> [Page] {
    var pages = [
      Page("晨报/2022-01-20/1", section: "要闻", [Article("a", "@ 记者 李明\n春耕"), Article("b", "# 标题\n春耕")]),
      Page("江城晨报/2022-01-21/2", section: "要闻·综合", [Article("c", "@ 记者 李明明\n春耕"), Article("d", "@ J. Lee\n春耕")]),
      Page("晨报/2023-01-21/2", section: "(国际) A/B", [Article("e", "@ 记者 李明\n春耕")]),
      Page("晨报/2023-02-21/2", [Article("f", "春耕")]),
    ]
    pages[3].date = nil
    pages[3].newspaper = nil
    pages[2].articles[0].kind = .photo
    return pages
  }

  @Test(arguments: Facet.allCases)
  func aLimitLeavesWhatIsCounted(facet: Facet) async throws {
    let pages = Self.pages()
    let scan = ScanEngine(holdings: MemoryHoldings(pages))
    let index = IndexEngine(try TestIndex(pages, segmentCount: 2).snapshot)
    let everything = SearchRequest(query: .phrase("春耕"), tallies: true)
    let tally = try #require(await scan.search(everything) { _ in }.tally)
    #expect(!tally.counts(by: facet).isEmpty)
    for count in tally.counts(by: facet) {
      let query = Query.matching(all: [.phrase("春耕"), .having(facet, count.name)])
      let request = SearchRequest(query: query, order: .date)
      let found = await scan.search(request) { _ in }
      #expect(found.count == count.count, "\(facet) \(count)")
      #expect(await index.search(request) { _ in }.hits == found.hits, "\(facet) \(count)")
      #expect(QueryParser().parse(query.description).query == query, "\(query)")
    }
  }
}
