import Browser
import Newspaper

/// A page in a list.
struct PageRow: Row {
  static let columns: [Table.Alignment] = [.left, .left, .right, .left]
  let page: Page

  var members: [(name: String, value: JSON)] {
    [("id", .text(page.id.description))] + PageRecord.head(of: page) + [
      ("articles", .integer(page.articles.count)), ("problems", .array(page.problems.map(ProblemRecord.json))),
    ]
  }

  func cells(on console: Console) -> [TableCell] {
    let articles = Counts.articles(page.articles.count).text(in: console.language)
    let texts = [page.id.description, page.section ?? "", articles].map { TableCell(name: $0, on: console) }
    return texts + [TableCell(path: page.path, on: console)]
  }
}

/// An article in a list, with the page it stands on.
struct ArticleRow: Row {
  static let columns: [Table.Alignment] = [.left, .left, .right, .right, .left, .left]
  let article: Article
  let page: Page

  var members: [(name: String, value: JSON)] {
    ArticleRecord.place(of: article, on: page) + [
      ("headline", JSON(article.headlineGroup.headline)), ("kind", .text(article.kind.rawValue)),
      ("byline", JSON(article.byline?.text)), ("authors", ArticleRecord.authors(of: article)),
      ("characters", .integer(article.characterCount)), ("figures", .integer(ArticleFigures.count(in: article))),
    ]
  }

  func cells(on console: Console) -> [TableCell] {
    let texts = [
      article.kind.name(in: console.language),
      Counts.characters(article.characterCount).text(in: console.language),
      Counts.figures(ArticleFigures.count(in: article)).text(in: console.language),
      article.authors.map(\.name).joined(separator: " "),
    ]
    return [TableCell(name: article.id.description, on: console)]
      + texts.map { TableCell($0, on: console) } + [TableCell(headlineOf: article, on: console)]
  }
}
