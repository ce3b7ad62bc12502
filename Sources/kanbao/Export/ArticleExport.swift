import Browser
import Citation
import Newspaper

/// Articles one after another in one format: whole texts for people, every fact for programs.
struct ArticleExport {
  private let format: ExportFormat
  private var citations: CitationList?
  private(set) var count = 0

  init(_ format: ExportFormat) {
    self.format = format
    citations = format.citationStyle.map { CitationList($0) }
  }

  /// What an article adds to the file.
  mutating func text(adding article: Article, on page: Page) -> String {
    defer { count += 1 }
    if let text = citations?.text(adding: CitedArticle(article, on: page)) { return text }
    switch format {
    case .csv: return (count == 0 ? Self.row(Self.facts(of: article, on: page).map(\.name)) : "") + csv(article, page)
    case .jsonLines: return Self.line(FoundText.json(of: article, on: page))
    case .markdown: return (count == 0 ? "" : "\n---\n\n") + Self.markdown(article, page)
    default: return (count == 0 ? "" : "\n\n\n") + Self.plain(article, page)
    }
  }

  var ending: String { citations?.ending ?? "" }

  private func csv(_ article: Article, _ page: Page) -> String {
    Self.row(Self.facts(of: article, on: page).map(\.value.cell))
  }

  private static func markdown(_ article: Article, _ page: Page) -> String {
    let source = Markdown.escaped(CitedArticle(article, on: page).citation(.gbt7714y2015).withoutLineEnd)
    return (Markdown.lines(of: article) + ["", "*\(source)*"]).map { $0 + "\n" }.joined()
  }

  /// A paragraph a line, indented as print does it, and the source under it.
  private static func plain(_ article: Article, _ page: Page) -> String {
    article.plainText + "\n" + CitedArticle(article, on: page).citation(.gbt7714y2015)
  }

  /// The facts of an article as one row.
  private static func facts(of article: Article, on page: Page) -> [(name: String, value: JSON)] {
    ArticleRecord.place(of: article, on: page) + [
      ("edition", JSON(page.edition)), ("kind", .text(article.kind.rawValue)),
      ("kicker", JSON(article.headlineGroup.kicker)), ("headline", JSON(article.headlineGroup.headline)),
      ("deck", JSON(article.headlineGroup.deck)), ("byline", JSON(article.byline?.text)),
      ("authors", .text(article.authors.map(\.name).joined(separator: "；"))),
      ("characters", .integer(article.characterCount)), ("figures", .integer(ArticleFigures.count(in: article))),
      ("confidence", JSON(article.confidence)),
      ("text", .text(article.paragraphs.map(\.text).joined(separator: "\n"))), ("file", .text(page.path.lossyText)),
      ("lines", .array(article.lines.map { .integer($0) })),
    ]
  }

  private static func row(_ cells: [String]) -> String { CSV.row(cells) }

  private static func line(_ json: JSON) -> String { json.line }
}

extension JSON {
  /// The value on a line of its own.
  var line: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}

extension String {
  fileprivate var withoutLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
