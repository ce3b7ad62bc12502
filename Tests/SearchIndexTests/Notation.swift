import Newspaper

/// Articles written so that a test can be read: a field a line, told apart by the first character.
///
///     ^ kicker   # headline   - deck   @ byline: role and name   > crosshead   ! kind   anything else is a paragraph
extension Article {
  init(_ id: String, _ notation: String) {
    self.init(id: ArticleID(id), kind: .article)
    for line in notation.split(separator: "\n") {
      add(mark: line.first, String(line.dropFirst(2)), whole: String(line))
    }
  }

  private mutating func add(mark: Character?, _ text: String, whole: String) {
    switch mark {
    case "^": headlineGroup.kicker = text
    case "#": headlineGroup.headline = text
    case "-": headlineGroup.deck = text
    case "@":
      let words = text.split(separator: " ").map(String.init)
      byline = Byline(text: text, place: .line, authors: [Author(name: words.last ?? "", role: words.first ?? "")])
    case ">": crossheads.append(.ownLine(text: text, beforeParagraph: paragraphs.count))
    case "!": kind = ArticleKind(rawValue: text) ?? .other
    default: paragraphs.append(Paragraph(text: whole, pieces: []))
    }
  }
}

extension Page {
  /// A page named `晨报/2022-01-20/1` or, without a date, by its path alone.
  init(_ name: String, section: String? = nil, _ articles: [Article]) {
    let parts = name.split(separator: "/").map(String.init)
    self.init(id: PageID(name), path: SourcePath(name), section: section, articles: articles)
    guard parts.count == 3 else { return }
    newspaper = parts[0]
    date = IssueDate(iso: parts[1])
    number = PageNumber(parts[2])
  }
}
