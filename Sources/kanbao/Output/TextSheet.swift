import ChineseText
import Newspaper

/// An article set in lines, as the reader shows it: headline group, byline, paragraphs with two characters of indent.
struct TextSheet {
  let width: Int
  let console: Console

  /// Two characters, the indent of a Chinese paragraph.
  private static let indent = 4

  func write(_ article: Article) throws {
    var isBody = false
    for field in article.fields {
      switch field {
      case .kicker, .deck, .byline: try writeLines(of: article, field, isHeadline: field != .byline)
      case .headline: try writeLines(of: article, field, isHeadline: true, isBold: true)
      case .crosshead:
        try console.output.write("\n")
        try writeLines(of: article, field, isHeadline: true, isBold: true)
        isBody = true
      case .paragraph:
        if !isBody { try console.output.write("\n") }
        try writeLines(of: article, field, indent: Self.indent)
        isBody = true
      }
    }
  }

  private func writeLines(
    of article: Article, _ field: ArticleField, indent: Int = 0, isHeadline: Bool = false, isBold: Bool = false
  ) throws {
    let printed = (field == .deck ? "——" : "") + article.text(of: field)
    let scalars = Array(printed.unicodeScalars)
    let emphasis = isBold ? [0..<scalars.count] : FigureFinder().figures(in: scalars).map(\.range)
    var options = LineOptions(width: width, indent: width > 2 * indent ? indent : 0)
    options.cells = console.cells
    options.isHeadline = isHeadline
    let breaker = LineBreaker(options)
    for line in breaker.lines(of: scalars) {
      let text = TableCell(breaker.text(of: line, in: scalars), emphasis: line.shifted(emphasis), on: console)
      try console.output.write(text.text(emphasised: console.isColoured) + "\n")
    }
  }
}

extension Line {
  /// Ranges of the paragraph as they lie on this line, its indent counted, what is outside left out.
  fileprivate func shifted(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map { $0.clamped(to: range) }.filter { !$0.isEmpty }.map { part in
      let start = part.lowerBound - range.lowerBound + indent
      return start..<start + part.count
    }
  }
}
