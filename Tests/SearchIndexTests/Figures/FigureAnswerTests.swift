import ChineseText
import Newspaper
import Search
import SearchIndex
import TestSupport
import Testing

/// Tables of figures: what the index tells is what reading every page tells.
@Suite struct FigureAnswerTests {
  private static let sentences = [
    "修渠12条，受益900户。", "投资3万元，增长5%。", "学生120人参加，历时3天。", "全长十二公里，投资三百万元。", "没有数字。", "2021年12月31日，学生40人到会。",
    "产粮3至5万斤。", "下降2个百分点，每人26元/天。", "学生120人，教师15人。", "第3届运动会有学生1200名。",
  ]

  private static func pages(_ generator: inout SeededGenerator) -> [Page] {
    (0..<7).map { number in
      let articles = (0..<4).map { place -> Article in
        var article = Article(id: ArticleID("\(number).\(place)"), kind: .article)
        article.headlineGroup.headline = generator.pick(sentences)
        article.paragraphs = (0..<3).map { _ in
          Paragraph(text: (generator.pick(sentences) ?? "") + (generator.pick(sentences) ?? ""), pieces: [])
        }
        return article
      }
      let day = generator.pick(["2021-12-31", "2022-01-20", "2022-01-21"]) ?? ""
      let name = generator.pick(["晨报/\(day)/\(number)", "undated\(number)"]) ?? ""
      var page = Page(name, section: nil, articles)
      page.id = PageID("\(name)#\(number)")
      return page
    }
  }

  private static let filters = ["", ">=100", "人", "3万元..500万元", "学生", "<=5%", "12"]

  @Test(arguments: 0..<12) func theIndexTellsWhatAScanTells(_ seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed) + 77)
    let pages = Self.pages(&generator)
    let scan = ScanEngine(holdings: MemoryHoldings(pages))
    let index = IndexEngine(try TestIndex(pages, segmentCount: seed % 3 + 1).snapshot)
    for order in FigureOrder.allCases {
      for filter in Self.filters {
        for grouping in FigureGrouping.allCases {
          let start = Int.random(in: 0..<20, using: &generator)
          let request = FigureRequest(
            query: seed % 2 == 0 ? .everything : .phrase("学生"), filter: FigureFilter(filter), order: order,
            grouping: grouping, rows: start..<start + 15, isFromEnd: Bool.random(using: &generator))
          let expected = await scan.figures(request) { _ in }
          let found = await index.figures(request) { _ in }
          if found != expected { Issue.record("\(request): \(found), the scan \(expected)") }
        }
      }
    }
  }

  @Test func rowsAreThoseOfTheWholeTable() async throws {
    var generator = SeededGenerator(seed: 5)
    let pages = Self.pages(&generator)
    let engine = IndexEngine(try TestIndex(pages, segmentCount: 2).snapshot)
    for order in FigureOrder.allCases {
      let all = await engine.figures(FigureRequest(order: order, rows: 0..<10_000)) { _ in }
      #expect(all.entries.count == all.count)
      let middle = await engine.figures(FigureRequest(order: order, rows: 20..<40)) { _ in }
      #expect(middle.entries == Array(all.entries[20..<40]))
      let end = await engine.figures(FigureRequest(order: order, rows: 0..<7, isFromEnd: true)) { _ in }
      #expect(end.entries == Array(all.entries.suffix(7)))
    }
  }

  @Test func whatARowSaysStandsInTheArticle() async throws {
    var generator = SeededGenerator(seed: 6)
    let pages = Self.pages(&generator)
    let answer = await ScanEngine(holdings: MemoryHoldings(pages)).figures(FigureRequest(rows: 0..<1000)) { _ in }
    for entry in answer.entries {
      let page = try #require(pages.first { $0.path == entry.page.path })
      let text = Array(page.articles[entry.place].text(of: entry.field).unicodeScalars)
      #expect(String(String.UnicodeScalarView(text[entry.figure.range])) == entry.printed)
      #expect(page.articles[entry.place].text(of: entry.field).contains(entry.sentence))
    }
  }

  @Test func sumsAreOfWhatAddsUp() async throws {
    var article = Article(id: ArticleID("a"), kind: .article)
    article.paragraphs = [Paragraph(text: "学生120人参加。学生40人到会。增长5%，下降3%。产粮3至5万斤。", pieces: [])]
    let page = Page("晨报/2021-12-31/1", section: nil, [article])
    let engine = ScanEngine(holdings: MemoryHoldings([page]))
    let answer = await engine.figures(FigureRequest(grouping: .unit, rows: 0..<100)) { _ in }
    let people = try #require(answer.groups.first { $0.key.unit == "人" })
    #expect(people.count == 2)
    #expect(people.sum.description == "160")
    #expect(people.addsUp)
    #expect(answer.groups.first { $0.key.unit == "%" }?.addsUp == false)
    #expect(answer.groups.first { $0.key.unit == "斤" }?.most?.description == "50000")
  }

  @Test(
    arguments: [
      (">=1000", true, nil), ("3万元..5万元", true, nil), ("人次", true, nil), ("12", true, nil), ("学生", false, "学生"),
      ("献血 学生", false, "献血 学生"), ("", false, nil), ("＞＝５", true, nil),
    ] as [(String, Bool, String?)])
  func readsWhatIsTyped(_ text: String, hasRange: Bool, noun: String?) {
    let filter = FigureFilter(text)
    #expect((filter.range != nil) == hasRange)
    #expect(filter.noun == noun)
  }
}
