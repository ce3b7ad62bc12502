import Newspaper
import Testing

@Suite struct ArticleFieldTests {
  static let article = Article(
    id: ArticleID("晨报/2022-01-20/3/1"), kind: .article,
    headlineGroup: HeadlineGroup(kicker: "引题", headline: "主题", deck: "副题"),
    byline: Byline(text: "本报记者 何文", place: .line, authors: [Author(name: "何文", role: "记者")]),
    paragraphs: ["甲段。", "乙段。"].map { Paragraph(text: $0, pieces: []) },
    crossheads: [.ownLine(text: "小标题", beforeParagraph: 1), .runIn(text: "乙段。", paragraph: 1, start: 0)])

  @Test func fieldsComeInReadingOrderEachTextOnce() {
    let article = Self.article
    #expect(article.fields == [.kicker, .headline, .deck, .byline, .paragraph(0), .crosshead(0), .paragraph(1)])
    #expect(article.fields.map { article.text(of: $0) } == ["引题", "主题", "副题", "本报记者 何文", "甲段。", "小标题", "乙段。"])
  }

  @Test func aBylineInAParagraphIsNoFieldOfItsOwn() {
    var article = Self.article
    article.byline?.place = .lead
    #expect(!article.fields.contains(.byline))
    #expect(article.text(of: .byline).isEmpty)
  }

  @Test func aCrossheadAfterTheLastParagraphIsNotLost() {
    var article = Self.article
    article.crossheads = [.ownLine(text: "尾", beforeParagraph: 2)]
    #expect(article.fields.last == .crosshead(0))
  }

  @Test func anIdNamesItsPage() {
    #expect(Self.article.id.page == PageID("晨报/2022-01-20/3"))
    #expect(ArticleID("x").page == nil)
  }
}
