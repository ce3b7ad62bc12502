import ChineseText
import Newspaper
import Terminal

/// The printed lines of a page in the order of the file, and what each was taken for.
struct SourceLines {
  struct Entry {
    /// The file's own count.
    let number: Int
    /// Counted from 0.
    let article: Int
    let reading: LineReading?
    /// The seam between the line above and this one, where a paragraph runs over it.
    let join: Paragraph.Join?
    /// Whether its article begins on it.
    let isFirst: Bool
  }

  let page: LoadedPage
  /// By line.
  let entries: [Entry]

  init(_ page: LoadedPage) {
    self.page = page
    entries = page.page.articles.enumerated().flatMap(Self.entries).sorted { $0.number < $1.number }
  }

  private static func entries(article index: Int, _ article: Article) -> [Entry] {
    let readings = Dictionary(article.readings.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    var joins: [Int: Paragraph.Join] = [:]
    for paragraph in article.paragraphs {
      for (piece, join) in zip(paragraph.pieces.dropFirst(), paragraph.joins) { joins[piece.line] = join }
    }
    return article.lines.map { line in
      Entry(
        number: line, article: index, reading: readings[line], join: joins[line], isFirst: line == article.lines.first)
    }
  }

  /// The entry of a line, or of the printed line before it.
  func index(ofLine number: Int) -> Int? { entries.lastIndex { $0.number <= number } ?? entries.indices.first }

  /// The first line of an article in the file's order.
  func index(ofArticle article: Int) -> Int? { entries.firstIndex { $0.article == article } }

  /// A block a line, with everything odd made visible: its article's number where that begins, the line's number, and
  /// what it was taken for where there is room.
  func blocks(in session: Session, width: Int) -> [TextBlock] {
    let filter = TextFilter(.revealing)
    let gutter = SourceGutter(page.page, session: session, width: width)
    return entries.map { entry in
      let text = page.page.sourceLine(entry.number)?.text ?? ""
      return TextBlock(
        role: .body, field: nil, text: filter.shown(text.unicodeScalars), spaceBefore: 0, inset: gutter.width,
        gutter: gutter.text(for: entry, isDoubtful: page.page.articles[entry.article].isDoubtful))
    }
  }
}

/// What stands left of a source line.
struct SourceGutter {
  let width: Int
  private let session: Session
  private let articleWidth: Int
  private let numberWidth: Int
  private let roleWidth: Int

  init(_ page: Page, session: Session, width: Int) {
    self.session = session
    articleWidth = String(page.articles.count).count + 1
    numberWidth = String(page.sourceLines.last?.number ?? 0).count + 1
    let widest = LineRole.allCases.map { session.cells.width(of: session.say(.lineRole($0))) }.max() ?? 0
    roleWidth = width < 60 ? 0 : widest + 1
    self.width = articleWidth + numberWidth + 1 + roleWidth
  }

  func text(for entry: SourceLines.Entry, isDoubtful: Bool) -> String {
    let article = entry.isFirst ? "\(entry.article + 1)" + (isDoubtful ? "?" : " ") : ""
    let role = roleWidth == 0 ? "" : entry.reading.map { session.say(.lineRole($0.role)) } ?? ""
    return padded(article, articleWidth) + padded(String(entry.number), numberWidth) + " " + role
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - session.cells.width(of: text))) + text
  }
}
