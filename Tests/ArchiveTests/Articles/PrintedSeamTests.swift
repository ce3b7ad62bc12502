import Newspaper
import TestSupport
import Testing

@testable import Archive

/// Pages of narrow printed lines, each article of its own measure.
@Suite struct PrintedSeamTests {
  private static let body = [
    "昨日下午、東門外有一老者、攜小童", "同行、途遇舊友、相與立談、旣而過", "橋買茶、座中諸人、皆說本地風光、", "言下無不歡然、至晚始各歸家云、",
  ]
  private static let narrow = [
    "車站昨日人多、來", "者皆爲觀會、其中", "有學生數百、整隊", "而行、秩序甚好、", "沿途觀者、無不稱", "善、至晚始散云、",
  ]
  private static let wide = [
    "新書出版甚多、而可觀者少、近見一種、論時事頗詳、作", "者於書中、歷述各地情形、無一語不實、讀之令人忘倦、", "余以爲當今之世、能著書如此者、不過二三人而已、",
  ]

  private func lines(_ texts: [String]) -> [SourceLine] {
    texts.enumerated().map { SourceLine(number: $0 + 1, text: $1, byteRange: 0..<0) }
  }

  private static let page =
    ["東門茶話", "（老圃）"] + body + ["車站觀會記", "（小舟）"] + narrow
    + ["◘張老七說、近來茶價又長、飲者少", "矣、（圃）", "◘李君於前日邀友數人、在東門外觀", "燈、歸時天已明矣、（舟）"]
    + ["新書過眼錄", "（問津）"] + wide

  /// What the reform changed.
  private static let reformed = "東車觀說會開來過問為爲學後無對與時國這門見書電長個當從將種還發現經於實張劉陳關馬間報點們應"

  @Test func findsHeadlinesAndOrnaments() throws {
    let articles = Segmenter().segment(lines(Self.page), page: PageID("p")).articles
    let starts = articles.compactMap { $0.lines.min() }
    #expect(starts == [1, 7, 15, 17, 19])
  }

  @Test func everyLineStandsInOneArticle() {
    let articles = Segmenter().segment(lines(Self.page), page: PageID("p")).articles
    #expect(articles.flatMap(\.lines).sorted() == Array(1...Self.page.count))
  }

  /// Any order of such lines, some cut, some said twice, is read whole.
  @Test(arguments: 0..<40)
  func everyLineStandsInOneArticleInAnyOrder(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = (Self.page + Self.page).shuffled(using: &random).map { line in
      Bool.random(using: &random) ? line : String(line.prefix(Int.random(in: 1...line.count, using: &random)))
    }
    let articles = Segmenter().segment(lines(texts), page: PageID("p")).articles
    #expect(articles.flatMap(\.lines).sorted() == Array(1...texts.count))
  }

  @Test func titlesOpenItemsAndNamesBelowThemDoNot() {
    let rows = Row.rows(of: lines(Self.page))
    #expect(PrintedSeams(rows)?.opensItem(atLine: 7) == true)
    #expect(PrintedSeams(rows)?.opensItem(atLine: 8) == false)
  }

  @Test(arguments: [
    // Reformed characters, blank lines, long lines, too few.
    page.map { line in String(line.filter { !reformed.contains($0) }) },
    page.flatMap { [$0, ""] }, [page.joined()], Array(page.prefix(6)),
  ])
  func leavesOtherPagesAlone(texts: [String]) {
    #expect(PrintedSeams(Row.rows(of: lines(texts))) == nil)
  }

  @Test func namesCuesAsTheTableDoes() {
    let page = PrintedPage(Row.rows(of: lines(Self.page)))
    let names = page.cues(at: 6).map(PrintedPage.name)
    // A title as long as it is, below prose that closes with 云、, above a name.
    #expect(names.contains("1") && names.contains("f") && names.contains { $0.hasPrefix("o") })
    #expect(
      PrintedWeights(Array("1 -150\nqtP 250\nx\nab cd\n".utf8)).sum(of: [UInt32(UInt8(ascii: "1")) << 24]) == -1.5)
  }
}
