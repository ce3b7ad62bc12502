import ChineseText
import Newspaper
import Terminal

/// 数字表: the figures of an article or a page as a table, to sort and to go to.
struct FiguresView: View {
  /// Whose figures they are.
  enum Source {
    /// The text the reader shows, which lies under this view.
    case reading
    case page(PageReference)
  }

  private let source: Source
  private var table: FigureTable
  private var choice: RowChoice

  let context = Context.figures

  init(_ table: FigureTable, of source: Source, selected: Int = 0) {
    self.source = source
    self.table = table
    choice = RowChoice(count: table.rows.count, selected: selected)
  }

  func title(in session: Session) -> String {
    let name = session.say(.figuresTitle)
    guard case .page(let reference) = source else { return name }
    return name + "  " + PageTitle.text(of: reference, in: session)
  }

  func position(in session: Session) -> String {
    session.say(.figureOrder(table.order)) + "  " + (table.rows.isEmpty ? "" : choice.position)
  }

  mutating func refresh(_ session: Session) -> [Action] {
    choice.refresh(session)
    return []
  }

  func lineCount(in session: Session) -> Int? { choice.count }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if choice.move(command, session) { return [] }
    switch command {
    case .sort: sort()
    case .open: return open()
    default: break
    }
    return []
  }

  /// To the next order; the figure stood on stays the chosen one.
  private mutating func sort() {
    let chosen = choice.selected.map { table.rows[$0] }
    let orders = FigureTable.Order.allCases
    table.sort(by: orders[(table.order.rawValue + 1) % orders.count])
    let index = table.rows.firstIndex { $0.article == chosen?.article && $0.place == chosen?.place }
    choice = RowChoice(count: table.rows.count, selected: index ?? 0)
  }

  func export(in session: Session) -> ExportOffer? {
    table.rows.isEmpty ? nil : ExportOffer(.table(table.exported(in: session)), name: title(in: session))
  }

  private func open() -> [Action] {
    guard let row = choice.selected.map({ table.rows[$0] }) else { return [] }
    switch source {
    case .reading: return [.popToFigure(row.place)]
    case .page(let reference):
      return [.push(ReaderView(ReadingPlace(page: reference, article: row.article), goal: .figure(row.place)))]
    }
  }
}

// MARK: - Drawing

extension FiguresView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard !table.rows.isEmpty else {
      surface.put(session.say(.noFigures), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
      return
    }
    let columns = FigureColumns(in: area.inset(left: 1, right: 1))
    choice.draw(on: &surface, in: area, session: session) { index, row, style, surface in
      draw(table.rows[index], on: &surface, row: row, columns: columns, style: style, session)
    }
  }

  private func draw(
    _ row: FigureTable.Row, on surface: inout Surface, row line: Int, columns: FigureColumns, style: Style,
    _ session: Session
  ) {
    let quiet = style.dimmed
    surface.put(session.say(.figureKind(row.figure.kind)), row: line, columns: columns.kind, style: quiet)
    // The parts of a date or a range have no value in common.
    let value = row.figure.values.count == 1 ? row.values : ""
    surface.put(value, row: line, columns: columns.value, style: style, alignment: .right)
    surface.put(value.isEmpty ? "" : row.unit, row: line, columns: columns.unit, style: style)
    surface.put(row.noun, row: line, columns: columns.noun, style: style)
    drawWords(around: row, on: &surface, row: line, in: columns.words, style: quiet, session)
  }

  /// The figure as printed, with the words before and behind it, always at the same column.
  private func drawWords(
    around row: FigureTable.Row, on surface: inout Surface, row line: Int, in columns: Range<Int>, style: Style,
    _ session: Session
  ) {
    guard columns.count > 8 else { return }
    let range = row.figure.range
    let middle = columns.lowerBound + columns.count / 3
    var start = range.lowerBound
    var used = 0
    while start > 0 {
      used += session.cells.width(of: row.scalars[start - 1])
      if used > middle - columns.lowerBound { break }
      start -= 1
    }
    let before = row.scalars[start..<range.lowerBound]
    surface.write(
      before, at: Position(column: middle - session.cells.width(of: before), row: line), limit: middle, style: style)
    let figure = style.isReversed ? style : session.theme.style(.figure)
    let column = surface.write(
      row.scalars[range], at: Position(column: middle, row: line), limit: columns.upperBound, style: figure)
    surface.write(
      row.scalars[range.upperBound...].prefix(columns.count), at: Position(column: column, row: line),
      limit: columns.upperBound, style: style)
  }
}

/// The columns of the table; on narrow screens value, unit and words alone.
private struct FigureColumns {
  let kind: Range<Int>
  let value: Range<Int>
  let unit: Range<Int>
  let noun: Range<Int>
  let words: Range<Int>

  init(in area: Area) {
    let isWide = area.width >= 70
    var room = area.columns
    kind = room.takeFirst(isWide ? 8 : 0, gap: isWide ? 2 : 0)
    value = room.takeFirst(isWide ? 14 : 12, gap: 2)
    unit = room.takeFirst(isWide ? 8 : 6, gap: 2)
    noun = room.takeFirst(isWide ? min(22, area.width / 5) - 2 : 0, gap: isWide ? 2 : 0)
    words = room
  }
}
