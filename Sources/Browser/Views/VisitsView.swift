import ChineseText
import Newspaper
import Terminal

/// A list of places in articles: marks by name, or what was read, the last first.
struct VisitsView: View {
  /// Which places they are.
  enum Source { case marks, history }

  private let source: Source
  private var rows: [(name: String, visit: Visit)] = []
  private var choice = RowChoice(count: 0, selected: 0)

  let context = Context.list

  init(_ source: Source) { self.source = source }

  func title(in session: Session) -> String {
    session.say(.jump(source == .marks ? .marksTitle : .historyTitle))
  }

  func position(in session: Session) -> String { rows.isEmpty ? "" : choice.position }

  mutating func refresh(_ session: Session) -> [Action] {
    let memory = session.memory
    rows = source == .marks ? memory.sortedMarks : memory.visits.map { (name: "", visit: $0) }
    choice = choice.counting(rows.count)
    choice.refresh(session)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if choice.move(command, session) { return [] }
    guard command == .open, let selected = choice.selected else { return [] }
    return [.goTo(rows[selected].visit.spot)]
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard !rows.isEmpty else {
      let phrase: JumpPhrase = source == .marks ? .noMarks : .nothingRead
      surface.put(session.say(.jump(phrase)), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
      return
    }
    let columns = VisitColumns(in: area.inset(left: 2, right: 1), nameWidth: nameWidth(session))
    choice.draw(on: &surface, in: area, session: session) { index, row, style, surface in
      draw(rows[index], on: &surface, row: row, columns: columns, style: style, session)
    }
  }

  private func draw(
    _ entry: (name: String, visit: Visit), on surface: inout Surface, row: Int, columns: VisitColumns, style: Style,
    _ session: Session
  ) {
    let visit = entry.visit
    let page = visit.pageNumber.map { session.say(.pageNumber($0.description)) } ?? visit.spot.page.name
    let origin = [visit.newspaper, visit.date?.description].compactMap { $0 }.joined(separator: " ")
    let nameStyle = style.isReversed ? style : session.theme.style(.label)
    surface.put(entry.name, row: row, columns: columns.name, style: nameStyle)
    surface.put(visit.headline, row: row, columns: columns.headline, style: style)
    surface.put(origin, row: row, columns: columns.origin, style: style.dimmed, alignment: .right)
    surface.put(page, row: row, columns: columns.page, style: style.dimmed)
  }

  private func nameWidth(_ session: Session) -> Int {
    guard source == .marks else { return 0 }
    return min(16, rows.map { session.cells.width(of: $0.name) }.max() ?? 0)
  }
}

/// The columns of such a list; where it is narrow the name and the headline alone.
private struct VisitColumns {
  let name: Range<Int>
  let headline: Range<Int>
  let origin: Range<Int>
  let page: Range<Int>

  init(in area: Area, nameWidth: Int) {
    var room = area.columns
    let isWide = area.width >= 60
    name = room.takeFirst(nameWidth, gap: nameWidth == 0 ? 0 : 2)
    page = room.takeLast(isWide ? 8 : 0, gap: isWide ? 2 : 0)
    origin = room.takeLast(isWide ? min(28, area.width / 3) : 0, gap: isWide ? 2 : 0)
    headline = room
  }
}
