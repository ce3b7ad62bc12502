import Browser
import Newspaper

/// What the segmenter made of a page, for a person: its articles, the lines each was made of, and every closed seam.
struct PageOutline {
  let page: Page
  let console: Console

  /// Characters shown on either side of a seam.
  private static let context = 8

  func write() throws {
    try console.output.write(title + "\n")
    for problem in page.problems {
      try console.output.write("! " + ProblemWords.wording(for: problem).text(in: console.language) + "\n")
    }
    try writeArticles()
    try writeSeams()
    try console.output.write("\n")
  }

  private var title: String {
    let facts = [page.format, page.encoding, page.newspaper, page.date?.description, page.number?.label, page.section]
    return ([console.shown(path: page.path)] + facts.compactMap { $0 }.map { console.shown(name: $0) })
      .joined(separator: "  ")
  }

  private func writeArticles() throws {
    var table = Table(on: console, columns: [.right, .left, .left, .right, .right, .right, .left, .left])
    for (item, article) in page.articles.enumerated() { try table.add(row(item, article)) }
    try table.finish()
  }

  private func row(_ item: Int, _ article: Article) -> [TableCell] {
    let texts = [
      String(item), article.kind.name(in: console.language), lines(of: article),
      Counts.characters(article.characterCount).text(in: console.language),
      Counts.figures(ArticleFigures.count(in: article)).text(in: console.language),
      TableCell.hundredths(article.confidence), article.authors.map(\.name).joined(separator: " "),
    ]
    return texts.map { TableCell($0, on: console) } + [TableCell(headlineOf: article, on: console)]
  }

  private func lines(of article: Article) -> String {
    guard let first = article.lines.first, let last = article.lines.last else { return "" }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  private func writeSeams() throws {
    guard page.articles.contains(where: { $0.paragraphs.contains { !$0.joins.isEmpty } }) else { return }
    try console.output.write(Counts.seams.text(in: console.language) + "\n")
    var table = Table(on: console, columns: [.right, .left, .right, .left, .left])
    for (item, article) in page.articles.enumerated() {
      for (index, paragraph) in article.paragraphs.enumerated() {
        for join in paragraph.joins { try table.add(row(item, index, paragraph, join)) }
      }
    }
    try table.finish()
  }

  private func row(_ item: Int, _ index: Int, _ paragraph: Paragraph, _ join: Paragraph.Join) -> [TableCell] {
    let scalars = Array(paragraph.text.unicodeScalars)
    let before = String(scalars[max(0, join.offset - Self.context)..<join.offset])
    let after = String(scalars[join.offset..<min(scalars.count, join.offset + Self.context)])
    let texts = [
      String(item), "\(index):\(join.offset)", TableCell.hundredths(join.confidence), join.rule, "\(before)│\(after)",
    ]
    return texts.map { TableCell($0, on: console) }
  }
}
