import Citation
public import Newspaper

/// What a screen stands on, for copying and for commands of a shell: an article, and where it can be told the stretch of it.
struct Quotation {
  /// All parts of the article in reading order, each with its page; at least one.
  var parts: [(page: LoadedPage, article: Int)]
  /// Which of the parts is stood on.
  var part = 0
  /// Nil where the article as a whole is stood on.
  var field: ArticleField?
  /// The figure stood on, as printed.
  var figure: String?
  /// What was selected, where something is.
  var selection: String?

  init(_ page: LoadedPage, article: Int, field: ArticleField? = nil) {
    parts = [(page, article)]
    self.field = field
  }

  init(parts: [(page: LoadedPage, article: Int)], part: Int, field: ArticleField?, figure: String?) {
    self.parts = parts
    self.part = part
    self.field = field
    self.figure = figure
  }

  var page: Page { parts[part].page.page }
  var article: Article { page.articles[parts[part].article] }

  /// The stretch stood on, or the first paragraph.
  var passageField: ArticleField? { field ?? article.fields.first { $0.isParagraph } ?? article.fields.first }
  var passage: String { selection ?? passageField.map { article.text(of: $0) } ?? "" }

  /// Where all of it was printed.
  func citation(_ style: CitationStyle) -> String {
    let cited = parts.map { CitedArticle($0.page.page.articles[$0.article], on: $0.page.page) }
    let text = CitedArticle(parts: cited)?.citation(style) ?? ""
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// All parts as they are read.
  var wholeText: String { parts.map { $0.page.page.articles[$0.article].plainText }.joined() }
}

extension ArticleField {
  fileprivate var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }
}

extension Article {
  /// The article in lines as it was printed: a field a line, paragraphs indented by two characters.
  public var plainText: String {
    fields.map { field in
      switch field {
      case .paragraph: "\u{3000}\u{3000}" + text(of: field) + "\n"
      case .deck: "——" + text(of: field) + "\n"
      default: text(of: field) + "\n"
      }
    }.joined()
  }
}
