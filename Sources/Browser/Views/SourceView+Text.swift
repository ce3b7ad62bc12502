import Newspaper
import Terminal

// Beside the lines of the file, where there is room: the article that was made of them.
extension SourceView {
  /// From this width on the article stands beside the lines.
  private static let textColumns = 120

  /// The lines, and beside them the text on wide screens.
  static func panes(_ size: Size) -> (lines: Area, text: Area?) {
    let body = Frame(size).body
    guard body.width >= textColumns else { return (body.inset(left: 1, right: 1), nil) }
    let (left, right) = body.split(leftColumns: body.width * 11 / 20)
    return (left.inset(left: 1, right: 1), right)
  }

  /// Sets the article of the line stood on, when it is another than before.
  mutating func prepareText(_ session: Session) {
    guard let pane = Self.panes(session.size).text, let lines, let article = current?.article,
      lines.page.page.articles.indices.contains(article)
    else {
      text = nil
      return
    }
    let reading = session.reading.horizontal
    let width = ReadingMeasure.area(in: pane.inset(left: 1), reading: reading).width
    let key = ArticleText.Key(article: article, width: width)
    if let text, text.key == key, text.options == reading, text.page.isReadLike(lines.page) { return }
    text = ArticleText(lines.page, key, session: session)
  }

  /// Draws the text so that what the line holds stands beside it, lit, and every seam underlined.
  func drawText(on surface: inout Surface, session: Session) {
    let panes = Self.panes(session.size)
    guard let pane = panes.text, let text, let current, let layout, let index else { return }
    surface.drawVerticalRule(in: pane, style: session.theme.style(.rule))
    let area = ReadingMeasure.area(in: pane.inset(left: 1), reading: session.reading)
    let distance = layout.distance(from: top, to: RowPlace(block: index), limit: area.height - 1)
    let start = text.start(ofLine: current)
    let row = text.layout.row(text.layout.row(of: start), movedBy: -max(0, distance))
    TextPainter(layout: text.layout, highlights: text.highlights(ofLine: current), theme: session.theme)
      .paint(from: min(row, text.layout.lastTop(height: area.height)), on: &surface, in: area)
  }
}

/// An article as the reader shows it, found by the lines of the file it was made of.
struct ArticleText {
  struct Key: Hashable {
    let article: Int
    let width: Int
  }

  let page: LoadedPage
  let key: Key
  let layout: TextLayout

  var options: ReadingOptions { layout.options }

  init(_ page: LoadedPage, _ key: Key, session: Session) {
    self.page = page
    self.key = key
    let blocks = TextBlock.blocks(of: page.page.articles[key.article], on: page.page)
    layout = TextLayout(blocks: blocks, width: key.width, cells: session.cells, options: session.reading.horizontal)
  }

  private var article: Article { page.page.articles[key.article] }

  /// Where the text begins that stands on a line.
  func start(ofLine entry: SourceLines.Entry) -> TextPlace {
    if let piece = pieces(ofLine: entry.number).first {
      return layout.place(of: piece.field, offset: piece.range.lowerBound) ?? TextPlace()
    }
    return field(ofLine: entry).flatMap { layout.place(of: $0, offset: 0) } ?? TextPlace()
  }

  /// What a line holds, and all seams.
  func highlights(ofLine entry: SourceLines.Entry) -> Highlights {
    var highlights = Highlights()
    for piece in pieces(ofLine: entry.number) { highlights.pieces[piece.field, default: []].append(piece.range) }
    if highlights.pieces.isEmpty, let field = field(ofLine: entry) {
      highlights.pieces[field] = [0..<article.text(of: field.field).unicodeScalars.count]
    }
    for (index, paragraph) in article.paragraphs.enumerated() where !paragraph.joins.isEmpty {
      let field = PartField(part: 0, field: .paragraph(index))
      highlights.seams[field] = paragraph.joins.map { max(0, $0.offset - 1)..<$0.offset + 1 }
    }
    return highlights
  }

  private func pieces(ofLine line: Int) -> [(field: PartField, range: Range<Int>)] {
    article.paragraphs.enumerated().flatMap { index, paragraph in
      paragraph.pieces.filter { $0.line == line }.map {
        (PartField(part: 0, field: .paragraph(index)), $0.range)
      }
    }
  }

  /// The field of a line outside the paragraphs; a crosshead is known by its words.
  private func field(ofLine entry: SourceLines.Entry) -> PartField? {
    let field: ArticleField?
    switch entry.reading?.role {
    case .kicker: field = .kicker
    case .headline: field = .headline
    case .deck: field = .deck
    case .byline: field = .byline
    case .crosshead:
      let printed = page.page.sourceLine(entry.number)?.text.trimmingBlanks()
      field = article.crossheads.firstIndex { $0.text == printed }.map { .crosshead($0) }
    default: field = nil
    }
    return field.map { PartField(part: 0, field: $0) }
  }
}
