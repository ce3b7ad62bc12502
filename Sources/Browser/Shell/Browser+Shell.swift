import ChineseText
import Newspaper
import Search

// Other programs: `!` runs one, `|` gives one the text of the screen, `v` opens the file in the editor.
extension Browser {
  mutating func askForCommand(_ command: Command) {
    prompt = Prompt(purpose: .command, editor: LineEditor(command.rawValue + " "))
  }

  func shell(_ template: String) -> [Effect] { [.shell(ShellJob(template, facts))] }

  /// The text of an article, or the rows of a list.
  mutating func pipe(into template: String) -> [Effect] {
    guard let text = view.pipedText(in: session) ?? view.quotation(in: session)?.wholeText else {
      session.notice = session.say(.shell(.nothingToPipe))
      return []
    }
    return [.shell(ShellJob(template, facts, input: text))]
  }

  /// The editor that the environment names, at the line stood on.
  mutating func edit() -> [Effect] {
    let facts = facts
    guard facts.file != nil else {
      session.notice = session.say(.shell(.noFile))
      return []
    }
    return [.shell(ShellJob("${VISUAL:-${EDITOR:-vi}} +%l %f", facts, manner: .takesOver))]
  }

  mutating func receive(ranWith status: Int32) {
    if status != 0 { session.notice = session.say(.shell(.ended(Int(status)))) }
  }

  /// What is known of the article or the page stood on.
  private var facts: ShellFacts {
    var facts = ShellFacts()
    facts.query = session.search?.text
    if let quotation = view.quotation(in: session) {
      let page = quotation.page
      facts.file = page.path
      facts.line = quotation.firstLine
      facts.id = quotation.article.id.description
      facts.headline = ArticleSummary.title(of: quotation.article)
      facts.newspaper = page.newspaper
      facts.date = page.date?.description
      facts.pageNumber = page.number?.label
      facts.section = page.section
    } else if let reference = view.shownPage(in: session) {
      let issue = session.issue(of: reference)
      facts.file = reference.path
      facts.newspaper = issue?.newspaper
      facts.date = issue?.date?.description
      facts.pageNumber = reference.number?.label
      facts.section = reference.section
    }
    return facts
  }
}

extension Quotation {
  /// The first line of the file that the passage stands on.
  var firstLine: Int? {
    if case .paragraph(let index)? = field, article.paragraphs.indices.contains(index),
      let line = article.paragraphs[index].pieces.first?.line
    {
      return line
    }
    return article.lines.first
  }
}

extension ResultsView {
  /// A hit a line: id, headline, and the words around the first match.
  func pipedText(in session: Session) -> String? {
    guard let hits = session.search?.answer.hits, !hits.isEmpty else { return nil }
    return hits.map { hit in
      [hit.article.description, hit.headline ?? "", hit.snippet.text].map(\.onOneRow).joined(separator: "\t") + "\n"
    }.joined()
  }
}

extension ArticlesView {
  /// An article a line: id, headline, authors.
  func pipedText(in session: Session) -> String? {
    guard let page = session.loaded.page(reference), !page.page.articles.isEmpty else { return nil }
    return zip(page.page.articles, page.summaries).map { article, summary in
      [article.id.description, summary.title, summary.authors].map(\.onOneRow).joined(separator: "\t") + "\n"
    }.joined()
  }
}

extension FiguresView {
  /// A figure a line: as printed, its values, unit, and what it counts; of a long table those that have been shown.
  func pipedText(in session: Session) -> String? {
    let rows = (0..<window.count).compactMap { window.entry($0) }.map { entry in
      let values = entry.figure.values.map(\.description).joined(separator: ", ")
      return [entry.printed, values, entry.figure.unit ?? "", entry.noun ?? ""].map(\.onOneRow)
        .joined(separator: "\t") + "\n"
    }
    return rows.isEmpty ? nil : rows.joined()
  }
}

extension String {
  /// With blanks for tabs and line ends.
  fileprivate var onOneRow: String { String(map { $0.isWhitespace ? " " : $0 }) }
}
