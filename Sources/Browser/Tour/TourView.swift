import Terminal

/// What a person needs to begin with, on one screen: shown once, at the first start, and by `:tour`.
struct TourView: View {
  let context = Context.list

  func title(in session: Session) -> String { session.say(.tour(.title)) }
  func position(in session: Session) -> String { "" }
  mutating func refresh(_ session: Session) -> [Action] { [] }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] { command == .open ? [.pop] : [] }

  /// Cells of the column of keys, and of the widest the whole may be.
  private static let keyWidth = 12
  private static let width = 72

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let inside = min(Self.width, area.width - 4)
    let left = max(2, (area.width - inside) / 2)
    let columns = area.inset(left: left, right: max(0, area.width - left - inside))
    var row = area.rows.lowerBound + max(0, (area.height - TourPhrase.steps.count - 5) / 3)
    func put(_ phrase: TourPhrase, _ style: Style) {
      guard area.rows.contains(row) else { return }
      surface.put(session.say(.tour(phrase)), row: row, columns: columns.columns, style: style)
      row += 1
    }
    put(.welcome, session.theme.style(.headline))
    row += 1
    for step in TourPhrase.steps {
      guard area.rows.contains(row) else { return }
      let (keys, words) = columns.split(leftColumns: Self.keyWidth)
      surface.put(
        session.say(.tour(.keys(step))), row: row, columns: keys.columns, style: session.theme.style(.crosshead))
      surface.put(session.say(.tour(.step(step))), row: row, columns: words.columns)
      row += 1
    }
    row += 1
    put(.own, session.theme.style(.dim))
    put(.goOn, session.theme.style(.dim))
  }
}
