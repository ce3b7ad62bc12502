import Glibc
import Newspaper
import Search
import SearchIndex
import Synchronization
import Testing

@Suite struct ScanEngineTests {
  private static let pages = [
    Page("晨报/2022-01-20/1", [Article("a", "# 春耕\n备耕20人次。"), Article("b", "甲乙春耕，" + "长文" + "又长。")]),
    Page("晨报/2022-01-21/1", [Article("c", "# 春耕春耕\n春耕5620人次"), Article("d", "春天1000元")]),
    Page("晨报/2022-01-21/2", [Article("e", "春耕3%，300人次")]),
    Page("undated", [Article("f", "春耕无数字")]),
  ]

  @Test(arguments: [
    ("春耕", SearchOrder.relevance, nil as Int?, "c a f b e", 5),
    ("春耕", .date, nil, "a b c e f", 5),
    ("春耕", .newestFirst, nil, "c e a b f", 5),
    ("春耕", .figure, nil, "c e a b f", 5),
    ("figure:<1000人次", .figure, nil, "e a", 2),
    ("春", .date, 2, "a b", 6),
    ("春", .newestFirst, 1, "c", 6),
    ("春", .relevance, 0, "", 6),
    ("date:2022-01-21", .date, nil, "c d e", 3),
    ("没有", .relevance, nil, "", 0),
  ])
  func ordersAndCounts(_ query: String, order: SearchOrder, limit: Int?, ids: String, count: Int) async {
    let answer = await Self.answer(to: query, order: order, limit: limit)
    #expect(answer.hits.map(\.article.description).joined(separator: " ") == ids)
    #expect(answer.count == count)
    #expect(answer.isComplete)
  }

  @Test func tellsOfTheHitWhatIsKnown() async throws {
    let hit = try #require(await Self.answer(to: "春耕 人次", limit: 1).hits.first)
    #expect(hit.article.description == "c")
    #expect(hit.page.path == SourcePath("晨报/2022-01-21/1"))
    #expect(hit.place == 0)
    #expect(hit.date == IssueDate(year: 2022, month: 1, day: 21))
    #expect(hit.headline == "春耕春耕")
    #expect(hit.snippet == Snippet(text: "春耕5620人次", matches: [0..<2, 6..<8]))
    #expect(hit.matches.count == 4)
  }

  @Test func keepsTheBestOfMany() async {
    let pages = (0..<300).map { number in
      Page("晨报/2022-01-20/\(number)", [Article("\(number)", "春耕" + String(repeating: "，", count: (number * 7) % 300))])
    }
    let request = SearchRequest(query: .phrase("春耕"), limit: 5)
    let answer = await ScanEngine(holdings: MemoryHoldings(pages)).search(request) { _ in }
    #expect(answer.hits.map(\.article.description) == ["0", "43", "86", "129", "172"])
    #expect(answer.count == 300)
    #expect(answer.matchCount == 300)
    #expect(answer.pagesSearched == 300)
  }

  @Test(arguments: [
    ("date:2022-01-20", "undated 晨报/2022-01-20/1"),
    ("page:2", "undated 晨报/2022-01-21/2"),
    ("春耕 -date:2022-01-20", "undated 晨报/2022-01-21/1 晨报/2022-01-21/2"),
    ("date:2022-01-20 OR page:2", "undated 晨报/2022-01-20/1 晨报/2022-01-21/2"),
    ("date:01-21 OR 春耕", "undated 晨报/2022-01-20/1 晨报/2022-01-21/1 晨报/2022-01-21/2"),
  ])
  func opensOnlyPagesThatMayMatch(_ query: String, opened: String) async {
    let holdings = MemoryHoldings(Self.pages)
    _ = await ScanEngine(holdings: holdings).search(SearchRequest(query: QueryParser().parse(query).query)) { _ in }
    #expect(holdings.opened.joined(separator: " ") == opened)
  }

  @Test func looksOnlyAtThePagesAsked() async {
    let holdings = MemoryHoldings(Self.pages)
    let request = SearchRequest(query: .phrase("春耕"), pages: holdings.issues[1].pages)
    let answer = await ScanEngine(holdings: holdings).search(request) { _ in }
    #expect(answer.hits.map(\.article.description) == ["c"])
    #expect(answer.articlesSearched == 2)
    #expect(holdings.opened == ["晨报/2022-01-21/1"])
  }

  @Test func goesOnWithoutPagesThatCannotBeRead() async {
    let holdings = MemoryHoldings(Self.pages, missing: ["gone", "lost"])
    let answer = await ScanEngine(holdings: holdings).search(SearchRequest(query: .phrase("春耕"))) { _ in }
    #expect(answer.count == 5)
    #expect(answer.pagesSearched == 4)
    #expect(answer.isComplete)
  }

  @Test func givesTheSameAnswerWithAnyNumberOfWorkers() async {
    let holdings = MemoryHoldings(Self.pages)
    let request = SearchRequest(query: .phrase("春"), limit: 3)
    let one = await ScanEngine(holdings: holdings, workerCount: 1).search(request) { _ in }
    let eight = await ScanEngine(holdings: holdings, workerCount: 8).search(request) { _ in }
    #expect(one == eight)
  }

  @Test func endsEarlyWhenCancelled() async {
    let holdings = MemoryHoldings(Self.pages)
    let search = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await ScanEngine(holdings: holdings).search(SearchRequest(query: .phrase("春耕"))) { _ in }
    }
    let answer = await search.value
    #expect(!answer.isComplete)
    #expect(holdings.opened.isEmpty)
  }

  /// Progress is told between portions of 256 KB, so no sooner than after 27 of these pages.
  @Test func tellsOfProgress() async {
    let pages = (0..<80).map { Page("晨报/2022-01-20/\($0)", [Article("\($0)", "春耕")]) }
    let holdings = MemoryHoldings(pages) { usleep(3_000) }
    let counts = Mutex<[Int]>([])
    let request = SearchRequest(query: .phrase("春耕"), limit: 1)
    let answer = await ScanEngine(holdings: holdings, workerCount: 1).search(request) { answer in
      counts.withLock { if !answer.isComplete, answer.hits.count == 1 { $0.append(answer.count) } }
    }
    #expect(answer.count == 80)
    #expect(counts.withLock { $0.starts(with: [27, 54]) })
  }

  @Test func stopsAtTheNextArticleWhenCancelled() async {
    let holdings = MemoryHoldings(Self.pages) {
      while !Task.isCancelled { usleep(1_000) }
    }
    let search = Task { await ScanEngine(holdings: holdings).search(SearchRequest(query: .phrase("春耕"))) { _ in } }
    while holdings.opened.isEmpty { usleep(1_000) }
    search.cancel()
    let answer = await search.value
    #expect(!answer.isComplete)
    #expect(answer.articlesSearched == 0)
    #expect(holdings.opened.count == 1)
  }

  private static func answer(
    to query: String, order: SearchOrder = .relevance, limit: Int?
  ) async -> SearchAnswer {
    let request = SearchRequest(query: QueryParser().parse(query).query, order: order, limit: limit)
    return await ScanEngine(holdings: MemoryHoldings(pages)).search(request) { _ in }
  }
}
