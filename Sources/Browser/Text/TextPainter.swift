import ChineseText
import Newspaper
import Terminal

/// Paints rows of a laid-out text into an area.
struct TextPainter {
  let layout: TextLayout
  let highlights: Highlights
  let theme: Theme

  /// Paints from the row `top` down to the foot of the area or the end of the text.
  func paint(from top: RowPlace, on surface: inout Surface, in area: Area) {
    guard !layout.isEmpty else { return }
    if layout.options.isVertical {
      return VerticalPainter(layout: layout, highlights: highlights, theme: theme).paint(
        from: top, on: &surface, in: area)
    }
    var place = top
    for row in area.rows {
      paintRow(place, at: row, on: &surface, in: area)
      let next = layout.row(place, movedBy: 1)
      if next == place { break }
      place = next
    }
  }

  /// Paints rows one under the other, as many as the area has.
  func paint(_ places: [RowPlace], on surface: inout Surface, in area: Area) {
    for (row, place) in zip(area.rows, places) { paintRow(place, at: row, on: &surface, in: area) }
  }

  private func paintRow(_ place: RowPlace, at row: Int, on surface: inout Surface, in area: Area) {
    guard let line = layout.line(at: place) else { return }
    let block = layout.blocks[place.block]
    if block.role == .rule {
      let cells = Area(columns: area.columns, rows: row..<row + 1)
      return surface.drawHorizontalRule(in: cells, style: theme.style(.rule))
    }
    if place.row == layout.space(before: place.block), !block.gutter.isEmpty {
      let role: StyleRole = block.role == .body ? .gutter : block.role
      surface.put(
        block.gutter, row: row, columns: area.columns.prefix(block.inset), style: theme.style(role))
    }
    var column = area.columns.lowerBound + block.inset + line.indent
    for run in StyledRuns(layout: layout, highlights: highlights).runs(of: line.range, in: place.block) {
      let scalars = run.range.map { line.substitutes[$0] ?? block.scalars[$0] }
      column = surface.write(
        scalars, at: Position(column: column, row: row), limit: area.columns.upperBound, style: theme.style(run.role))
    }
  }
}
