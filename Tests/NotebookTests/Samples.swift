import Newspaper
import Storage
import TestSupport

@testable import Notebook

/// A page, and clippings cut out of it.
enum Samples {
  static let text = "本报讯（记者 田野）东门街道今年投入80余万元，在6个社区新建便利店12处。居民说，买菜只要走5分钟。"

  static func article(_ text: String = text, place: Int = 1) -> Article {
    Article(
      id: ArticleID("晨报/2022-01-20/3/\(place)"), kind: .article,
      headlineGroup: HeadlineGroup(kicker: "百姓关切 件件落实", headline: "东门街道建成12处家门口便利店"),
      byline: Byline(text: "（记者 田野）", place: .lead, authors: [Author(name: "田野", role: "记者")]),
      paragraphs: [
        Paragraph(
          text: text,
          pieces: [
            Paragraph.Piece(line: 5, range: 0..<20), Paragraph.Piece(line: 7, range: 20..<text.unicodeScalars.count),
          ]), Paragraph(text: "“便利店开到了家门口。”", pieces: [Paragraph.Piece(line: 9, range: 0..<12)]),
      ], lines: [1, 3, 5, 7, 9])
  }

  static func page(_ articles: [Article] = [article()], path: String = "晨报/2022-01-20/03.txt") -> Page {
    var page = Page(id: PageID("晨报/2022-01-20/3"), path: SourcePath(path))
    page.newspaper = "晨报"
    page.date = IssueDate(iso: "2022-01-20")
    page.number = PageNumber("03")
    page.section = "要闻"
    page.digest = PageDigest("3f9a0c1e22b4d871")
    page.articles = articles
    page.sourceLines = (1...9).map { SourceLine(number: $0, text: "行\($0)", byteRange: $0 * 10..<$0 * 10 + 8) }
    return page
  }

  static func clipping(
    _ number: UInt64 = 1, note: String = "", tags: [String] = [], range: Range<Int> = 9..<31
  ) -> Clipping? {
    var clipping = Clipping(
      .paragraph, of: article(), on: page(), passages: [(.paragraph(0), range)], id: ClippingID(number: number),
      at: Moment(seconds: 1_795_552_265))
    clipping?.note = note
    clipping?.tags = tags
    return clipping
  }

  static func folder(_ files: MemoryFileSystem) -> ClippingFolder {
    ClippingFolder(in: NotebookFolder { (_: Bool) throws(StorageError) -> (any FileSystem)? in files })
  }
}
