import ChineseText
import Newspaper
import Search
import Terminal

// Matches as lines, each with its words on either side and the match itself always at the same column.
extension ResultsView {
  func drawConcordance(
    _ search: SearchState, top: Int, selected: Int, on surface: inout Surface, in area: Area, _ session: Session
  ) {
    let lines = search.concordance.lines
    for (row, index) in zip(area.rows, lines.indices.dropFirst(top)) {
      let hit = search.answer.hits[lines[index].hit]
      let isSelected = index == selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      var room = area.inset(left: 1, right: 1).columns
      let isWide = room.count >= 110
      surface.put(
        isWide ? origin(of: hit, session) : hit.date?.description ?? hit.page.name, row: row,
        columns: room.takeFirst(isWide ? 28 : min(10, room.count / 4), gap: 2), style: style.dimmed)
      draw(hit.contexts[lines[index].match], on: &surface, row: row, in: room, style: style, session)
    }
  }

  private func draw(
    _ context: Snippet, on surface: inout Surface, row: Int, in columns: Range<Int>, style: Style, _ session: Session
  ) {
    let scalars = Array(context.text.unicodeScalars)
    guard let match = context.matches.first, match.upperBound <= scalars.count, columns.count > 8 else { return }
    let middle = columns.lowerBound + columns.count * 2 / 5
    let start = Self.start(of: scalars[..<match.lowerBound], width: middle - columns.lowerBound, session.cells)
    let before = scalars[start..<match.lowerBound]
    surface.write(
      before, at: Position(column: middle - session.cells.width(of: before), row: row), limit: middle, style: style)
    let column = surface.write(
      scalars[match], at: Position(column: middle, row: row), limit: columns.upperBound,
      style: session.theme.style(.hit))
    surface.write(
      scalars[match.upperBound...], at: Position(column: column, row: row), limit: columns.upperBound, style: style)
  }

  /// How far back so many cells reach.
  private static func start(of scalars: ArraySlice<Unicode.Scalar>, width: Int, _ cells: CellWidth) -> Int {
    var start = scalars.endIndex
    var used = 0
    while start > scalars.startIndex {
      used += cells.width(of: scalars[start - 1])
      if used > width { break }
      start -= 1
    }
    return start
  }
}
