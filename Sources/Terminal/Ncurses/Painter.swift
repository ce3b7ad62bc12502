internal import CNcurses

/// Hands the rows of a surface to ncurses, whole rows only.
///
/// ncurses does not repair a wide character whose half is overwritten, and wraps one written in the last column to the
/// next row. So a row that changed is laid anew from its first column; ncurses then sends the cells that differ.
struct Painter {
  private var pigments: Pigments
  private var last: Surface?
  private var row: [cchar_t] = []

  /// To be made after ncurses has started.
  init(usesColours: Bool) {
    pigments = Pigments(usesColours: usesColours)
  }

  var colourCount: Int { pigments.colourCount }

  /// Forgets what is on the glass: the next painting sends everything.
  mutating func forget() {
    last = nil
    clearok(kanbao_glass(), true)
  }

  /// Sends the surface painted last again, all of it.
  mutating func paintAgain(size: Size) {
    guard let surface = last else { return }
    forget()
    paint(surface, size: size)
  }

  /// Whether the glass would look other with the surface on it.
  func needsPainting(_ surface: Surface) -> Bool {
    guard let last, last.size == surface.size else { return true }
    return last.cursor != surface.cursor || last.attention != surface.attention || last.rows != surface.rows
  }

  /// Lays the rows that changed and sends them.
  mutating func paint(_ surface: Surface, size: Size) {
    let before = surface.size == size && last?.size == size ? last : nil
    if before == nil { werase(kanbao_window()) }
    for number in 0..<min(surface.size.rows, size.rows) where before?[number] != surface[number] {
      lay(surface.rows[number], number)
    }
    last = surface
    placeCursor(surface)
    wnoutrefresh(kanbao_window())
    doupdate()
  }

  /// Adding to the corner or past the edge is an error to ncurses and none to us: it leaves out what does not fit.
  private mutating func lay(_ cells: [Cell], _ number: Int) {
    row.removeAll(keepingCapacity: true)
    // Most of a screen is blanks after blanks, which need no second look.
    var last: (cell: Cell, character: cchar_t)?
    for cell in cells where cell.width > 0 {
      let character = last.flatMap { $0.cell == cell ? $0.character : nil } ?? character(cell)
      row.append(character)
      last = (cell, character)
    }
    mvwadd_wchnstr(kanbao_window(), Int32(number), 0, row, Int32(row.count))
  }

  private mutating func character(_ cell: Cell) -> cchar_t {
    let (attributes, pair) = pigments.mix(cell.style)
    var character = cchar_t()
    setcchar(&character, drawable(cell), attributes, pair, nil)
    return character
  }

  /// The scalars of a cell for the C library, with a zero at the end.
  ///
  /// ncurses asks the C library for widths. Where that differs from ours, as for a rare character newer than the library,
  /// a sign of the same width stands in, lest every later column of the row be wrong.
  private func drawable(_ cell: Cell) -> [wchar_t] {
    var scalars = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    guard let base = scalars.first, Int(wcwidth(base)) == cell.width else {
      let substitute: Unicode.Scalar = cell.width == 2 ? TextFilter.missingCharacter : "?"
      return [wchar_t(bitPattern: substitute.value), 0]
    }
    if scalars.count > 1 { scalars = [base] + scalars.dropFirst().filter { wcwidth($0) == 0 } }
    return scalars + [0]
  }

  /// A terminal that cannot hide its cursor answers with an error, which does not matter.
  private func placeCursor(_ surface: Surface) {
    curs_set(surface.cursor == nil ? 0 : 1)
    if let cursor = surface.cursor ?? surface.attention {
      wmove(kanbao_window(), Int32(cursor.row), Int32(cursor.column))
    }
  }
}
