import Terminal

/// 提纲: the sections of an article, to jump to one.
struct OutlineView: View {
  struct Entry {
    var place: TextPlace
    var text: String
  }

  private let entries: [Entry]
  private var cursor = ListCursor()

  let context = Context.list

  init(entries: [Entry], selected: Int) {
    self.entries = entries
    cursor.select(selected, count: entries.count)
  }

  func title(in session: Session) -> String { session.say(.outlineTitle) }

  func position(in session: Session) -> String { "\(cursor.selected + 1)/\(entries.count)" }

  mutating func refresh(_ session: Session) -> [Action] {
    cursor.reveal(height: Frame(session.size).body.height, count: entries.count)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if cursor.move(command, height: Frame(session.size).body.height, count: entries.count) { return [] }
    guard command == .open, entries.indices.contains(cursor.selected) else { return [] }
    return [.popTo(entries[cursor.selected].place)]
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    for (row, index) in zip(area.rows, entries.indices.dropFirst(cursor.top)) {
      let isSelected = index == cursor.selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      let number = index == 0 ? "" : "§\(index + 1)"
      let (left, right) = area.inset(left: 2).split(leftColumns: 6)
      surface.put(number, row: row, columns: left.columns, style: style)
      surface.put(entries[index].text, row: row, columns: right.inset(left: 0, right: 1).columns, style: style)
    }
  }
}
