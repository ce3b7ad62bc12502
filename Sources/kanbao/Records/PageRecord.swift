import ChineseText
import Newspaper
import Terminal

/// What JSON says of a page: the object that `parse --json` writes, one a page.
enum PageRecord {
  static func json(of page: Page) -> JSON { .object(members(of: page)) }

  static func members(of page: Page) -> [(name: String, value: JSON)] {
    head(of: page) + [
      ("problems", .array(page.problems.map(ProblemRecord.json))),
      ("items", .array(page.articles.enumerated().map { ArticleRecord.json(of: $1, item: $0) })),
      ("figures", .array(figures(of: page))),
    ]
  }

  /// Where the page comes from and what it is.
  static func head(of page: Page) -> [(name: String, value: JSON)] {
    file(page.path) + [
      ("format", .text(page.format)), ("encoding", .text(page.encoding)),
      ("newspaper", JSON(page.newspaper)), ("date", JSON(page.date?.description)),
      ("pageNumber", JSON(page.number?.label)), ("section", JSON(page.section)),
    ]
  }

  /// The path to read, and the exact one beside it where no text can hold it.
  static func file(_ path: SourcePath) -> [(name: String, value: JSON)] {
    let readable = (name: "file", value: JSON.text(path.lossyText))
    return path.isUTF8 ? [readable] : [readable, ("fileBytes", .text(Base64.encoded(path.bytes)))]
  }

  private static func figures(of page: Page) -> [JSON] {
    page.articles.enumerated().flatMap { item, article in
      ArticleFigures.found(in: article, place: [("item", .integer(item))]).map { .object($0.members) }
    }
  }
}
