import ChineseText
import Newspaper
import Search
import SearchIndex
import Storage
import TestSupport
import Testing

/// Every class of question over articles that have everything, hit by hit as the scan answers it.
@Suite struct WideIndexTests {
  @Test(arguments: 0..<8) func answersAsTheScanDoes(_ seed: Int) async throws {
    var archive = WideArchive(generator: SeededGenerator(seed: UInt64(seed) + 77))
    let pages = archive.pages(30)
    let scan = ScanEngine(holdings: MemoryHoldings(pages))
    var index = try TestIndex(pages, segmentCount: seed % 4 + 1)
    if seed % 2 == 0 { try index.merge() }
    let engine = IndexEngine(index.snapshot)
    for _ in 0..<50 {
      let text = archive.query(about: pages)
      var request = SearchRequest(query: QueryParser().parse(text).query)
      request.limit = archive.generator.pick([1, 5, 20, nil] as [Int?]) ?? nil
      request.order = archive.generator.pick(SearchOrder.allCases) ?? .relevance
      let expected = await scan.search(request) { _ in }
      let found = await engine.search(request) { _ in }
      if found.hits != expected.hits || found.count != expected.count || !found.isComplete {
        Issue.record(
          "\(text) \(request.order): \(found.count) \(found.hits.map(\.article)), scan \(expected.count) \(expected.hits.map(\.article))"
        )
      }
    }
  }

  @Test(arguments: 0..<4) func leavesOutWhatIsDeletedOrNotAskedFor(_ seed: Int) async throws {
    var archive = WideArchive(generator: SeededGenerator(seed: UInt64(seed) + 500))
    let pages = archive.pages(40)
    var index = try TestIndex(pages, segmentCount: 2)
    let kept = index.delete { _ in archive.generator.pick([true, false, false]) ?? false }
    let left = pages.filter { kept.contains($0.path) }
    if seed % 2 == 0 { try index.merge() }
    let engine = IndexEngine(index.snapshot)
    let scan = ScanEngine(holdings: MemoryHoldings(left))
    for _ in 0..<30 {
      var request = SearchRequest(query: QueryParser().parse(archive.query(about: pages)).query)
      if seed == 1 { request.pages = left.prefix(9).map(\.testReference) }
      let expected = await scan.search(request) { _ in }
      let found = await engine.search(request) { _ in }
      #expect(found.hits == expected.hits)
      #expect(found.count == expected.count)
    }
    #expect(index.snapshot.articleCount == left.reduce(0) { $0 + $1.articles.count })
  }

  @Test func pagesOfHitsFollowEachOther() async throws {
    var archive = WideArchive(generator: SeededGenerator(seed: 9))
    let index = try TestIndex(archive.pages(60), segmentCount: 3)
    for order in SearchOrder.allCases {
      let result = await IndexResult(SearchRequest(query: .phrase("的"), order: order), in: index.snapshot)
      let whole = result.hits(0..<result.count)
      #expect(whole.count == result.count)
      let pieces = stride(from: 0, to: result.count, by: 7).map { result.hits($0..<$0 + 7) }
      #expect(Array(pieces.joined()) == whole)
    }
  }

  @Test(arguments: Facet.allCases) func countsByFacet(_ facet: Facet) async throws {
    var archive = WideArchive(generator: SeededGenerator(seed: 10))
    let pages = archive.pages(60)
    let result = await IndexResult(
      SearchRequest(query: .phrase("国")), in: try TestIndex(pages, segmentCount: 3).snapshot)
    var expected: [String?: Int] = [:]
    for page in pages {
      for article in page.articles where ArticleMatcher(.phrase("国")).matches(in: article, of: page) != nil {
        for name in Self.names(facet, article, page) { expected[name, default: 0] += 1 }
      }
    }
    let found = result.counts(by: facet)
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.count) }) == expected)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.count >= $1.count })
    if facet == .year {
      let days = result.countsByDate()
      #expect(days.reduce(0) { $0 + $1.count } == result.count)
      #expect(days.dropLast().allSatisfy { $0.date != nil })
    }
  }

  @Test func talliesAsTheScanDoes() async throws {
    var archive = WideArchive(generator: SeededGenerator(seed: 12))
    let pages = archive.pages(60)
    let index = IndexEngine(try TestIndex(pages, segmentCount: 3).snapshot)
    let scan = ScanEngine(holdings: MemoryHoldings(pages))
    for text in ["国", "国 OR 人", "kind:photo", "绝无此词"] {
      let request = SearchRequest(query: QueryParser().parse(text).query, limit: 3, tallies: true)
      let (found, expected) = (await index.search(request) { _ in }, await scan.search(request) { _ in })
      #expect(found.tally == expected.tally, "\(text)")
      #expect(found.tally?.dates == expected.tally?.dates)
      for facet in Facet.allCases { #expect(found.tally?.counts(by: facet) == expected.tally?.counts(by: facet)) }
      #expect((found.tally?.dates.reduce(0) { $0 + $1.count }) == found.count)
    }
  }

  private static func names(_ facet: Facet, _ article: Article, _ page: Page) -> Set<String?> {
    switch facet {
    case .newspaper: [page.newspaper]
    case .section: [page.section]
    case .year: [page.date.map { String($0.year) }]
    case .kind: [article.kind.rawValue]
    case .author: article.authors.isEmpty ? [nil] : Set(article.authors.map(\.name))
    }
  }

  @Test func holdingsAreThoseThatWereIndexed() throws {
    var archive = WideArchive(generator: SeededGenerator(seed: 11))
    let pages = archive.pages(30)
    var index = try TestIndex(pages, segmentCount: 2)
    try index.merge()
    let holdings = IndexHoldings(index.snapshot)
    for page in pages { #expect(try holdings.page(page.testReference) == page) }
    let listed = holdings.issues.flatMap(\.pages)
    #expect(Set(listed) == Set(pages.map(\.testReference)))
    #expect(listed.count == pages.count)
    #expect(throws: HoldingsError.self) {
      try holdings.page(PageReference(path: SourcePath("x"), name: "x", byteCount: 0))
    }
  }
}
