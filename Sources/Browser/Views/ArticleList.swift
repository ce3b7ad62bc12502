import ChineseText
import Newspaper
import Terminal

/// The articles of a page as rows: a table where there is room, otherwise number, headline and figures.
struct ArticleList {
  let page: LoadedPage
  let session: Session

  /// Rows the list's own heading takes.
  static func headingRows(in area: Area) -> Int { isTable(in: area) ? 1 : 0 }

  private static func isTable(in area: Area) -> Bool { area.width >= 66 }

  /// Draws the rows from `cursor.top` on; `selected` is nil for a list that is only shown.
  func draw(on surface: inout Surface, in area: Area, top: Int, selected: Int?) {
    let (heading, rows) = area.split(topRows: Self.headingRows(in: area))
    let columns = ArticleColumns(in: area, isTable: Self.isTable(in: area))
    if let row = heading.rows.first { drawHeading(on: &surface, row: row, columns: columns) }
    for (row, index) in zip(rows.rows, page.summaries.indices.dropFirst(top)) {
      let isSelected = index == selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      drawRow(index, on: &surface, row: row, columns: columns, style: style)
    }
    drawProblems(on: &surface, in: rows, after: page.summaries.count - top)
  }

  private func drawHeading(on surface: inout Surface, row: Int, columns: ArticleColumns) {
    let style = session.theme.style(.dim)
    surface.put(session.say(.columnKind), row: row, columns: columns.kind, style: style)
    surface.put(session.say(.columnTitle), row: row, columns: columns.title, style: style)
    surface.put(session.say(.columnAuthor), row: row, columns: columns.author, style: style)
    surface.put(session.say(.columnLength), row: row, columns: columns.length, style: style, alignment: .right)
    surface.put(session.say(.columnFigures), row: row, columns: columns.figures, style: style, alignment: .right)
    surface.put(session.say(.columnFirstFigure), row: row, columns: columns.firstFigure, style: style)
  }

  private func drawRow(_ index: Int, on surface: inout Surface, row: Int, columns: ArticleColumns, style: Style) {
    let summary = page.summaries[index]
    let article = page.page.articles[index]
    let quiet = article.kind == .article && !session.memory.hasRead(article.id) ? style : style.dimmed
    surface.put(String(index + 1), row: row, columns: columns.number, style: style.dimmed, alignment: .right)
    let isRead = session.memory.hasRead(article.id)
    let mark = article.isDoubtful ? "?" : isRead ? readMark : ""
    surface.put(mark, row: row, columns: columns.doubt, style: style.dimmed)
    surface.put(session.say(.kind(article.kind)), row: row, columns: columns.kind, style: style.dimmed)
    surface.put(summary.title, row: row, columns: columns.title, style: quiet)
    surface.put(summary.authors, row: row, columns: columns.author, style: style)
    surface.put(
      String(summary.characterCount), row: row, columns: columns.length, style: style, alignment: .right)
    let figures = summary.figureCount == 0 ? "·" : String(summary.figureCount)
    surface.put(figures, row: row, columns: columns.figures, style: style, alignment: .right)
    surface.put(summary.firstFigure, row: row, columns: columns.firstFigure, style: style)
  }

  /// Beside what was opened before; one cell everywhere.
  private var readMark: String { session.cells.width(of: "✓" as Unicode.Scalar) == 1 ? "✓" : "." }

  /// What went wrong with the page stands under its articles, where nobody can miss it.
  private func drawProblems(on surface: inout Surface, in area: Area, after count: Int) {
    let rows = area.rows.dropFirst(max(0, count) + 1)
    for (row, problem) in zip(rows, page.page.problems) {
      let text = "! " + problem.cause.words(in: session.language)
      surface.put(text, row: row, columns: area.inset(left: 1).columns, style: session.theme.style(.problem))
    }
  }
}

/// The columns of the list; those there is no room for are empty.
private struct ArticleColumns {
  let number: Range<Int>
  /// The gap after the number.
  let doubt: Range<Int>
  let kind: Range<Int>
  let title: Range<Int>
  let author: Range<Int>
  let length: Range<Int>
  let figures: Range<Int>
  let firstFigure: Range<Int>

  init(in area: Area, isTable: Bool) {
    var room = area.inset(left: 0, right: 1).columns
    number = room.takeFirst(3, gap: 0)
    doubt = room.takeFirst(1, gap: 0)
    kind = room.takeFirst(isTable ? 8 : 0, gap: isTable ? 1 : 0)
    firstFigure = room.takeLast(isTable ? 12 : 0, gap: isTable ? 2 : 0)
    figures = room.takeLast(isTable ? 7 : 4, gap: 1)
    length = room.takeLast(isTable ? 6 : 0, gap: isTable ? 1 : 0)
    author = room.takeLast(isTable ? 12 : 0, gap: isTable ? 1 : 0)
    title = room
  }
}
