import ChineseText
import Terminal

/// The columns of vertical text in an area: two cells each and a blank one between, from the right.
struct VerticalGrid {
  let area: Area

  init(_ area: Area) { self.area = area }

  private static let pitch = 3

  var columnCount: Int { max(1, (area.width + 1) / Self.pitch) }

  /// The left cell of a column, counted from the right, from 0.
  func cell(ofColumn index: Int) -> Int { area.columns.upperBound - 2 - index * Self.pitch }
}

/// Paints lines of a text from top to bottom, the first at the right (直排).
struct VerticalPainter {
  let layout: TextLayout
  let highlights: Highlights
  let theme: Theme

  /// Paints from the line `top` on, to the left edge of the area or the end of the text.
  func paint(from top: RowPlace, on surface: inout Surface, in area: Area) {
    let grid = VerticalGrid(area)
    var place = top
    for column in 0..<grid.columnCount {
      paintLine(place, at: grid.cell(ofColumn: column), on: &surface, in: area)
      let next = layout.row(place, movedBy: 1)
      if next == place { break }
      place = next
    }
  }

  private func paintLine(_ place: RowPlace, at column: Int, on surface: inout Surface, in area: Area) {
    guard let line = layout.line(at: place) else { return }
    let block = layout.blocks[place.block]
    var pen = VerticalPen(column: column, rows: area.rows, cells: surface.cells)
    if place.row == layout.space(before: place.block) {
      let role: StyleRole = block.role == .body ? .gutter : block.role
      for scalar in block.gutter.unicodeScalars {
        pen.write([VerticalForms.form(of: scalar) ?? scalar], style: theme.style(role), on: &surface)
      }
    }
    pen.row = area.rows.lowerBound + (block.verticalInset + line.indent) / 2
    for run in StyledRuns(layout: layout, highlights: highlights).runs(of: line.range, in: place.block) {
      for cluster in clusters(of: run.range, in: block) {
        let scalars = cluster.map { line.substitutes[$0] ?? block.scalars[$0] }
        pen.write(scalars, style: theme.style(run.role), on: &surface)
      }
    }
  }

  /// Each base with the marks on it.
  private func clusters(of range: Range<Int>, in block: TextBlock) -> [Range<Int>] {
    var clusters: [Range<Int>] = []
    for offset in range {
      if let last = clusters.last, ScalarClass(block.scalars[offset]).sticksToBase {
        clusters[clusters.count - 1] = last.lowerBound..<offset + 1
      } else {
        clusters.append(offset..<offset + 1)
      }
    }
    return clusters
  }
}

/// Writes one character under the other; of two digits in half width the second stands beside the first.
private struct VerticalPen {
  let column: Int
  let rows: Range<Int>
  let cells: CellWidth
  /// Of the next character.
  var row: Int
  private var isAfterDigit = false

  init(column: Int, rows: Range<Int>, cells: CellWidth) {
    (self.column, self.rows, self.cells, row) = (column, rows, cells, rows.lowerBound)
  }

  mutating func write(_ scalars: [Unicode.Scalar], style: Style, on surface: inout Surface) {
    let isDigit = scalars.first.map { (0x30...0x39).contains($0.value) } ?? false
    let goesBeside = isDigit && isAfterDigit
    isAfterDigit = isDigit && !isAfterDigit
    guard cells.width(of: scalars) > 0 else { return }
    let place = goesBeside ? Position(column: column + 1, row: row - 1) : Position(column: column, row: row)
    if rows.contains(place.row) { surface.write(scalars, at: place, limit: column + 2, style: style) }
    if !goesBeside { row += 1 }
  }
}
