import Newspaper
import TestSupport
import Testing

@testable import Archive

/// A page read as a person corrected it.
@Suite struct CorrectionTests {
  static let page = """
    百姓关切 件件落实

    东门街道建成12处家门口便利店

    本报讯(记者 田野)东门街道今年投入80余万元,在6个社区新建便利店12处,惠及居民1.5万

    人。居民说,买菜只要走5分钟。

    “便利店开到了家门口。”家住东门里的老人周玉兰说。

    图为居民在便利店里选购蔬菜。 本报记者 田野 摄
    """

  /// The lines of each article, after what is said in a patch without its head.
  private func lines(_ statements: String, of page: String = page) throws -> [[Int]] {
    try articles(statements, of: page).map(\.lines)
  }

  private func articles(_ statements: String, of page: String = page) throws -> [Article] {
    try corrected(page, statements).articles
  }

  private func corrected(_ page: String, _ statements: String) throws -> Page {
    let bytes = Array(page.utf8)
    let digest = ContentHash(bytes).hexadecimal
    let patch = CorrectionPatch(text: "page \(digest)\n\(statements)\n")
    let pages = PageReader(corrections: patch).pages(from: bytes, path: SourcePath("page.txt"))
    return try #require(pages.first)
  }

  @Test func withoutAWordThePageIsReadAsEver() throws {
    #expect(try lines("") == [[1, 3, 5, 7, 9], [11]])
  }

  @Test func anArticleIsSplitAndItsTextStaysText() throws {
    let articles = try articles("9 starts article | “便利店开到了家门口。”")
    #expect(articles.map(\.lines) == [[1, 3, 5, 7], [9], [11]])
    #expect(articles[1].paragraphs.map(\.text) == ["“便利店开到了家门口。”家住东门里的老人周玉兰说。"])
    #expect(articles[1].readings.map(\.certainty) == [1])
  }

  @Test func articlesAreMerged() throws {
    #expect(try lines("11 continues | 图为居民在便利店里选购") == [[1, 3, 5, 7, 9, 11]])
  }

  @Test func aLineIsMovedAndMovedBack() throws {
    #expect(try lines("9 belongs to 11 | “便利店开到了家门口。”") == [[1, 3, 5, 7], [9, 11]])
    #expect(try lines("9 belongs to 3 | “便利店开到了家门口。”") == [[1, 3, 5, 7, 9], [11]])
  }

  @Test func aLineGetsTheRoleItIsSaidToHave() throws {
    let articles = try articles("9 is crosshead | “便利店开到了家门口。”\n7 is paragraph | 人。居民说,买菜只要走5")
    #expect(articles[0].paragraphs.count == 2)
    #expect(articles[0].crossheads.map(\.text) == ["“便利店开到了家门口。”家住东门里的老人周玉兰说。"])
  }

  @Test func aCorrectedSeamSaysSo() throws {
    let joins = try articles("9 is continuation | “便利店开到了家门口。”")[0].paragraphs.flatMap(\.joins)
    #expect(joins.last.map { "\($0.rule) \($0.confidence)" } == "corrected 1.0")
  }

  @Test(arguments: [
    ("9 continues | 别的字", CorrectionFault.otherText(expected: "别的字")), ("8 continues | ", .noSuchLine(8)),
    ("90 continues | x", .noSuchLine(90)), ("9 belongs to 8 | “便利店开到了家门口。”", .noSuchLine(8)),
    ("9 goes | x", .notUnderstood("9 goes | x")),
  ])
  func whatCannotBeFollowedIsAProblem(statement: String, fault: CorrectionFault) throws {
    let page = try corrected(Self.page, statement)
    #expect(page.problems.map(\.cause) == [.correction(fault)])
    #expect(page.articles.map(\.lines) == [[1, 3, 5, 7, 9], [11]])
  }

  @Test func aCorrectionOfAnotherPageIsNotFollowed() throws {
    let patch = CorrectionPatch(text: "page 3f9a0c1e22b4d871\n11 continues | 图为居民在便利店里选购\n")
    let pages = PageReader(corrections: patch).pages(from: Array(Self.page.utf8), path: SourcePath("page.txt"))
    #expect(pages.first?.correction == nil)
    #expect(pages.first?.articles.count == 2)
  }

  @Test func pagesOfOneFileCountTheirLinesThemselves() throws {
    let second = "第2版\n" + Self.page
    let file = "第1版\n河湾里的渡船\n本报讯(记者 何文)渡船每天往返12次。\n\u{C}" + second
    let split = PageReader().pages(from: Array(file.utf8), path: SourcePath("file.txt"))
    let digest = try #require(split.last?.digest)
    let patch = CorrectionPatch(text: "page \(digest)\n10 starts article | “便利店开到了家门口。”\n")
    let pages = PageReader(corrections: patch).pages(from: Array(file.utf8), path: SourcePath("file.txt"))
    #expect(pages.count == 2)
    #expect(pages.map(\.articles.count) == split.map(\.articles.count).enumerated().map { $0 == 1 ? $1 + 1 : $1 })
  }
}
