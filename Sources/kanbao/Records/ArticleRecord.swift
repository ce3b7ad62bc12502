import Newspaper

/// What JSON says of an article.
enum ArticleRecord {
  static func json(of article: Article, item: Int) -> JSON {
    .object([("id", .text(article.id.description))] + members(of: article, item: item))
  }

  static func members(of article: Article, item: Int) -> [(name: String, value: JSON)] {
    [
      ("item", .integer(item)), ("kind", .text(article.kind.rawValue)),
      ("kicker", JSON(article.headlineGroup.kicker)), ("headline", JSON(article.headlineGroup.headline)),
      ("deck", JSON(article.headlineGroup.deck)),
      ("byline", JSON(article.byline?.text)), ("dateline", JSON(article.dateline)),
      ("authors", authors(of: article)),
      ("paragraphs", .array(article.paragraphs.map { .text($0.text) })),
      ("crossheads", .array(article.crossheads.map(json))),
      ("lines", .array(article.lines.map { .integer($0) })),
      ("joins", .array(joins(of: article))),
      ("confidence", JSON(article.confidence)),
      ("continuesOn", json(of: article.jumpTo)), ("continuesFrom", json(of: article.continuedFrom)),
    ]
  }

  /// What tells where an article was printed, its id first.
  static func place(of article: Article, on page: Page) -> [(name: String, value: JSON)] {
    [
      ("id", .text(article.id.description)), ("newspaper", JSON(page.newspaper)),
      ("date", JSON(page.date?.description)), ("pageNumber", JSON(page.number?.label)),
      ("section", JSON(page.section)),
    ]
  }

  static func authors(of article: Article) -> JSON { .array(article.authors.map(json)) }

  private static func json(of continuation: Continuation?) -> JSON {
    guard let continuation else { return .null }
    return ["pageNumber": JSON(continuation.page?.label), "article": JSON(continuation.article?.description)]
  }

  private static func json(of author: Author) -> JSON {
    ["name": .text(author.name), "role": .text(author.role)]
  }

  private static func json(of crosshead: Crosshead) -> JSON {
    switch crosshead {
    case .ownLine(let text, let paragraph):
      return ["type": "crosshead", "text": .text(text), "before_paragraph": .integer(paragraph)]
    case .runIn(let text, let paragraph, let start):
      return ["type": "run-in", "text": .text(text), "paragraph": .integer(paragraph), "start": .integer(start)]
    }
  }

  private static func joins(of article: Article) -> [JSON] {
    article.paragraphs.enumerated().flatMap { index, paragraph in
      paragraph.joins.map { join in
        [
          "paragraph": .integer(index), "at": .integer(join.offset), "rule": .text(join.rule),
          "confidence": JSON(join.confidence),
        ]
      }
    }
  }
}
