import Newspaper
import Terminal

/// What a line can be, to choose from.
struct RoleMenu: View {
  private var choice: RowChoice
  private let roles = LineRole.allCases

  let context = Context.list

  init(selected: LineRole?) {
    choice = RowChoice(count: roles.count, selected: selected.flatMap(roles.firstIndex) ?? 0)
  }

  func title(in session: Session) -> String { session.say(.roleTitle) }

  func position(in session: Session) -> String { choice.position }

  mutating func refresh(_ session: Session) -> [Action] {
    choice.refresh(session)
    return []
  }

  func lineCount(in session: Session) -> Int? { choice.count }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if choice.move(command, session) { return [] }
    guard command == .open, let selected = choice.selected else { return [] }
    return [.setRole(roles[selected])]
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let (left, right) = area.inset(left: 2, right: 1).split(leftColumns: 16)
    choice.draw(on: &surface, in: area, session: session) { index, row, style, surface in
      surface.put(session.say(.lineRole(roles[index])), row: row, columns: left.columns, style: style)
      surface.put(session.say(.roleMeaning(roles[index])), row: row, columns: right.columns, style: style)
    }
  }
}
