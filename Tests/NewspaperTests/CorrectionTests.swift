import Newspaper
import TestSupport
import Testing

/// A correction and its text say the same.
@Suite struct CorrectionTests {
  static let text = """
    page 3f9a0c1e22b4d871 晨报 2022-01-20 第3版 晨报/2022-01-20/03.txt
    12 belongs to 30 | 图为居民在便利店里选购
    41 starts article | 河湾里的渡船
    41 is headline | 河湾里的渡船
    43 continues | “便利店开到了家门口。”家
    44 is continuation | 人。居民说,买菜只要走5

    page 00000000000000ff
    1 is furniture | A|B
    # 以上照缩微胶卷核对
    41 hovers over 3 | 某行

    """

  @Test func aPatchIsWrittenAsItIsRead() {
    #expect(CorrectionPatch(text: Self.text).description == Self.text)
  }

  @Test func aPatchIsReadByPageAndLine() throws {
    let patch = CorrectionPatch(text: Self.text)
    let page = try #require(PageDigest("3f9a0c1e22b4d871"))
    let correction = try #require(patch[page])
    #expect(patch.corrections.count == 2)
    #expect(correction.title == "晨报 2022-01-20 第3版 晨报/2022-01-20/03.txt")
    #expect(correction.statements.map(\.line) == [12, 41, 41, 43, 44])
    #expect(correction.statements[0].change == .belongs(to: 30))
    #expect(patch.corrections[1].otherLines == ["# 以上照缩微胶卷核对", "41 hovers over 3 | 某行"])
  }

  @Test(arguments: [
    "41", "0 continues | x", "41 continues", "41 is banner | x", "41 belongs to x | x", "41 starts | x",
    "x continues | x",
    "99999999999999999999 continues | x",
  ])
  func aLineThatIsNoStatementIsKept(line: String) {
    let text = "page 3f9a0c1e22b4d871\n\(line)\n"
    #expect(CorrectionPatch(text: text).corrections.map(\.otherLines) == [[line]])
    #expect(CorrectionPatch(text: text).description == text)
  }

  @Test func aPageNamedTwiceIsOnePage() {
    let twice = CorrectionPatch(text: Self.text + Self.text)
    #expect(twice.corrections.count == 2)
    #expect(Set(twice.corrections) == Set(CorrectionPatch(text: Self.text).corrections))
  }

  @Test func aNewStatementReplacesTheOneItContradicts() throws {
    var correction = Correction(page: try #require(PageDigest("3f9a0c1e22b4d871")), title: "")
    for change: CorrectionStatement.Change in [
      .role(.deck), .startsArticle, .role(.kicker), .belongs(to: 3), .continues,
    ] {
      correction.add(CorrectionStatement(line: 7, change: change, beginning: "甲"))
    }
    #expect(correction.statements.map(\.change) == [.continues, .role(.kicker)])
  }

  @Test func whatIsMergedCountsBeforeWhatWasThere() throws {
    let page = try #require(PageDigest("3f9a0c1e22b4d871"))
    func patch(_ line: Int, _ change: CorrectionStatement.Change) -> CorrectionPatch {
      CorrectionPatch([
        Correction(page: page, title: "", statements: [.init(line: line, change: change, beginning: "甲")])
      ])
    }
    var merged = patch(1, .startsArticle)
    for other in [patch(1, .continues), patch(2, .startsArticle)] { other.corrections.forEach { merged.merge($0) } }
    #expect(merged[page]?.statements.map(\.change) == [.continues, .startsArticle])
  }

  @Test func aNameCannotBreakThePatch() throws {
    let page = try #require(PageDigest("3f9a0c1e22b4d871"))
    let title = "晨报\n9 continues | x\u{1B}[31m\u{2028}"
    let beginning = CorrectionStatement.beginning(of: "\t\u{1B}甲\n\u{202E}乙|丙\u{3000}丁一二三四五六七八九十")
    let statement = CorrectionStatement(line: 1, change: .continues, beginning: beginning)
    let read = CorrectionPatch(
      text: CorrectionPatch([Correction(page: page, title: title, statements: [statement])]).description)
    #expect(beginning == "甲乙|丙丁一二三四五六七")
    #expect(read[page]?.statements == [statement])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyTextIsReadAndWrittenBackWhole(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = [
      "page ", "3f9a0c1e22b4d871", "00000000000000ff", "\n", "\r\n", "|", " ", "41", "starts article", "continues",
      " is ",
      "headline", "belongs to ", "#", "甲", "\u{2028}", "\u{0}",
    ]
    let text = (0..<40).map { _ in generator.pick(words) ?? "" }.joined()
    let once = CorrectionPatch(text: text).description
    #expect(CorrectionPatch(text: once).description == once)
  }
}
