import Newspaper

extension TextBlock {
  /// The blocks of an article in reading order, as print ranks them.
  static func blocks(of article: Article, on page: Page) -> [TextBlock] {
    article.fields.flatMap { block(for: $0, of: article, on: page).parted }
  }

  private static func block(for field: ArticleField, of article: Article, on page: Page) -> TextBlock {
    let text = article.text(of: field)
    switch field {
    case .kicker: return TextBlock(role: .kicker, field: field, text: text, spaceBefore: 0)
    case .headline: return TextBlock(role: .headline, field: field, text: text, spaceBefore: 0)
    case .deck:
      let dash = printedDash(before: text, of: article, on: page)
      return TextBlock(role: .deck, field: field, text: text, spaceBefore: 0, inset: dash.count, gutter: dash)
    case .byline: return TextBlock(role: .byline, field: field, text: text, spaceBefore: bylineSpace(in: article))
    case .crosshead: return TextBlock(role: .crosshead, field: field, text: text, spaceBefore: 1)
    case .paragraph(let index):
      let (space, runIns) = (paragraphSpace(index, in: article), runIns(of: article, in: index))
      // A caption is set in from the text around it and has no indent of its own.
      if article.kind == .photo {
        return TextBlock(role: .caption, field: field, text: text, spaceBefore: space, inset: 2, runIns: runIns)
      }
      return TextBlock(role: .body, field: field, text: text, spaceBefore: space, indent: 4, runIns: runIns)
    }
  }

  /// One blank row sets the headline group off from what follows it; paragraphs follow each other without.
  private static func paragraphSpace(_ index: Int, in article: Article) -> Int {
    if index == 0 { return article.headlineGroup.isEmpty && article.byline?.place != .line ? 0 : 1 }
    return 0
  }

  private static func bylineSpace(in article: Article) -> Int { article.headlineGroup.isEmpty ? 0 : 1 }

  private static func runIns(of article: Article, in paragraph: Int) -> [Range<Int>] {
    article.crossheads.compactMap { crosshead in
      guard case .runIn(let text, paragraph, let start) = crosshead else { return nil }
      return start..<(start + text.unicodeScalars.count)
    }
  }

  /// The dash a deck was printed with. Articles keep the deck without it, and what was not printed is never shown.
  private static func printedDash(before deck: String, of article: Article, on page: Page) -> String {
    for number in article.lines.prefix(8) {
      guard let line = page.sourceLine(number)?.text.trimmingBlanks() else { continue }
      let dash = line.prefix { "—―─-".contains($0) }
      if !dash.isEmpty, deck.hasPrefix(line.dropFirst(dash.count).trimmingBlanks().prefix(4)) { return String(dash) }
    }
    return ""
  }
}

extension StringProtocol {
  /// Without white space at either end.
  func trimmingBlanks() -> String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
