import Newspaper
import Terminal

/// What a line can be, to choose from.
struct RoleMenu: View {
  private var cursor = ListCursor()
  private let roles = LineRole.allCases

  let context = Context.list

  init(selected: LineRole?) {
    cursor.select(selected.flatMap(roles.firstIndex) ?? 0, count: roles.count)
  }

  func title(in session: Session) -> String { session.say(.roleTitle) }

  func position(in session: Session) -> String { "\(cursor.selected + 1)/\(roles.count)" }

  mutating func refresh(_ session: Session) -> [Action] {
    cursor.reveal(height: Frame(session.size).body.height, count: roles.count)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if cursor.move(command, height: Frame(session.size).body.height, count: roles.count) { return [] }
    return command == .open ? [.setRole(roles[cursor.selected])] : []
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    for (row, index) in zip(area.rows, roles.indices.dropFirst(cursor.top)) {
      let style = index == cursor.selected ? session.theme.style(.selection) : Style()
      if index == cursor.selected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      let (left, right) = area.inset(left: 2, right: 1).split(leftColumns: 16)
      surface.put(session.say(.lineRole(roles[index])), row: row, columns: left.columns, style: style)
      surface.put(session.say(.roleMeaning(roles[index])), row: row, columns: right.columns, style: style)
    }
  }
}
