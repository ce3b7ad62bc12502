import Browser
import Newspaper

/// An article as CommonMark.
enum Markdown {
  /// Lines of output; the text of the paper is escaped, so that none of it becomes mark-up.
  static func lines(of article: Article) -> [String] {
    article.fields.enumerated().flatMap { index, field in
      let text = escaped(article.text(of: field))
      return (index > 0 ? [""] : []) + [marked(text, as: field)]
    }
  }

  private static func marked(_ text: String, as field: ArticleField) -> String {
    switch field {
    case .kicker: return "*\(text)*"
    case .headline: return "# \(text)"
    case .deck: return "**——\(text)**"
    case .byline: return "*\(text)*"
    case .crosshead: return "## \(text)"
    case .paragraph: return text
    }
  }

  static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
