import Terminal

/// Rows of which one is chosen: a cursor over them, and the rows drawn with it.
struct RowChoice: Hashable {
  let count: Int
  private var cursor = ListCursor()

  init(count: Int, selected: Int) {
    self.count = count
    cursor.select(selected, count: count)
  }

  /// As many rows as there are now, with the same one under the cursor.
  func counting(_ count: Int) -> RowChoice {
    var choice = RowChoice(count: count, selected: cursor.selected)
    choice.cursor.keepTop(of: cursor)
    return choice
  }

  /// The row under the cursor; nil where there is none.
  var selected: Int? { cursor.selected < count ? cursor.selected : nil }

  var position: String { "\(cursor.selected + 1)/\(count)" }

  mutating func refresh(_ session: Session) {
    cursor.reveal(height: Frame(session.size).body.height, count: count)
  }

  /// Does what moving commands do; false for other commands.
  mutating func move(_ command: Command, _ session: Session) -> Bool {
    cursor.move(command, height: Frame(session.size).body.height, count: count)
  }

  /// Draws the rows that fit, the one under the cursor over its whole width; `put` writes one row's own words.
  func draw(
    on surface: inout Surface, in area: Area, session: Session,
    put: (_ index: Int, _ row: Int, _ style: Style, _ surface: inout Surface) -> Void
  ) {
    for (row, index) in zip(area.rows, (0..<count).dropFirst(cursor.top)) {
      let isSelected = index == cursor.selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      put(index, row, style, &surface)
    }
  }
}
