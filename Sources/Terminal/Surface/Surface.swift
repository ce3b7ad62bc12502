public import ChineseText

/// A grid of cells that views draw on; a value, so that every screen can be tested without a terminal.
///
/// No call traps on a place outside: what does not fit is left out. A wide character is always whole.
public struct Surface: Sendable {
  public let size: Size
  /// Where the terminal's cursor is to stand; nil hides it.
  public var cursor: Position?
  /// Where the cursor waits while it is hidden: programs that read the screen aloud follow it there, and an input method
  /// opens its window beside it.
  public var attention: Position?

  /// How wide its characters are.
  public var cells: CellWidth { cellWidth }

  let cellWidth: CellWidth
  var rows: [[Cell]]

  /// A blank surface.
  public init(size: Size, cells: CellWidth = CellWidth()) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cellWidth = cells
    rows = Array(repeating: Array(repeating: .blank(), count: self.size.columns), count: self.size.rows)
  }

  /// The cells of a row, as many as there are columns; empty for a row outside.
  public subscript(row: Int) -> [Cell] { rows.indices.contains(row) ? rows[row] : [] }

  /// Makes cells blank.
  public mutating func fill(columns: Range<Int>, rows: Range<Int>, style: Style) {
    let columns = columns.clamped(to: 0..<size.columns)
    for row in rows.clamped(to: 0..<size.rows) {
      for column in columns { put([.blank(style)], column: column, row: row) }
    }
  }

  /// Changes the style of cells and leaves their text; of a wide character both halves change.
  public mutating func restyle(columns: Range<Int>, row: Int, _ change: (inout Style) -> Void) {
    guard rows.indices.contains(row) else { return }
    for column in wholeCharacters(columns.clamped(to: 0..<size.columns), row: row) {
      change(&rows[row][column].style)
    }
  }

  /// Changes the style of every cell.
  public mutating func restyle(_ change: (inout Style) -> Void) {
    for row in rows.indices {
      for column in rows[row].indices { change(&rows[row][column].style) }
    }
  }

  private func wholeCharacters(_ columns: Range<Int>, row: Int) -> Range<Int> {
    guard !columns.isEmpty else { return columns }
    let isRightHalf = { (column: Int) in column < size.columns && rows[row][column].width == 0 }
    let start = isRightHalf(columns.lowerBound) ? columns.lowerBound - 1 : columns.lowerBound
    let end = isRightHalf(columns.upperBound) ? columns.upperBound + 1 : columns.upperBound
    return start..<end
  }

  /// Lays the cells of one character over what is there; of a wide character cut by it, the other half becomes blank.
  mutating func put(_ cells: [Cell], column: Int, row: Int) {
    let end = column + cells.count
    if rows[row][column].width == 0 { rows[row][column - 1] = .blank(rows[row][column - 1].style) }
    if end < size.columns, rows[row][end].width == 0 { rows[row][end] = .blank(rows[row][end].style) }
    for (offset, cell) in cells.enumerated() { rows[row][column + offset] = cell }
  }
}
