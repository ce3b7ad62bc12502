import Terminal

/// 提纲: the sections of an article, to jump to one.
struct OutlineView: View {
  struct Entry {
    var place: TextPlace
    var text: String
  }

  private let entries: [Entry]
  private var choice: RowChoice

  let context = Context.list

  init(entries: [Entry], selected: Int) {
    self.entries = entries
    choice = RowChoice(count: entries.count, selected: selected)
  }

  func title(in session: Session) -> String { session.say(.outlineTitle) }

  func position(in session: Session) -> String { choice.position }

  mutating func refresh(_ session: Session) -> [Action] {
    choice.refresh(session)
    return []
  }

  func lineCount(in session: Session) -> Int? { choice.count }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if choice.move(command, session) { return [] }
    guard command == .open, let selected = choice.selected else { return [] }
    return [.popTo(entries[selected].place)]
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let (left, right) = area.inset(left: 2).split(leftColumns: 6)
    choice.draw(on: &surface, in: area, session: session) { index, row, style, surface in
      surface.put(index == 0 ? "" : "§\(index + 1)", row: row, columns: left.columns, style: style)
      surface.put(entries[index].text, row: row, columns: right.inset(left: 0, right: 1).columns, style: style)
    }
  }
}
