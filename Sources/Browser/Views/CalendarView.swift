import ChineseText
import Newspaper
import Terminal

/// 期次日历: the days on which a newspaper's issues are held, with those marked on which one is missing.
struct CalendarView: View {
  private let name: String?
  private let calendar: IssueCalendar
  private let listing: Int
  /// The day stood on, as `IssueDate.dayNumber`.
  private var day: Int

  let context = Context.calendar

  /// Nil where no issue of the newspaper has a known day.
  init?(_ paper: ShelfIndex.Paper, at issue: Int, in session: Session) {
    guard let calendar = IssueCalendar(paper, in: session.issues) else { return nil }
    name = paper.name
    self.calendar = calendar
    listing = session.listing
    let date = session.issues.indices.contains(issue) ? session.issues[issue].date : nil
    day = date?.dayNumber ?? calendar.last
  }

  /// The calendar of the newspaper that a page belongs to, at the day of the page.
  static func opened(at page: PageReference, in session: Session) -> [Action] {
    let index = ShelfIndex(session.issues)
    guard let issue = session.issueNumber(of: page), !index.papers.isEmpty,
      let calendar = CalendarView(index.papers[index.paper(of: issue)], at: issue, in: session)
    else { return [.notice(.shelf(.noDates))] }
    return [.push(calendar)]
  }

  func title(in session: Session) -> String {
    [name, session.say(.shelf(.calendarTitle))].compactMap { $0 }.joined(separator: "  ")
  }

  /// How many issues are held and missing in the year stood on.
  func position(in session: Session) -> String {
    let year = MonthNumber(day: day).year
    let days = MonthNumber(year * 12).days.lowerBound..<MonthNumber(year * 12 + 11).days.upperBound
    let counts = calendar.counts(in: days)
    var parts = [String(year), session.say(.issueCount(counts.held))]
    if counts.missed > 0 { parts.append(session.say(.shelf(.gapCount(counts.missed)))) }
    return parts.joined(separator: "  ")
  }

  mutating func refresh(_ session: Session) -> [Action] {
    // The issues are counted by their places in a list that is no longer.
    if session.listing != listing { return [.pop] }
    if let page = session.lastRead?.page, let date = session.issue(of: page)?.date?.dayNumber { day = date }
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = nil
    switch command {
    case .nextDay: move(1)
    case .previousDay: move(-1)
    case .lineDown: move(7)
    case .lineUp: move(-7)
    case .pageDown, .halfDown: turn(grid(session).months)
    case .pageUp, .halfUp: turn(-grid(session).months)
    case .top: day = calendar.first
    case .bottom: day = calendar.last
    case .nextIssue: return step(forward: true)
    case .previousIssue: return step(forward: false)
    case .open: return open(session)
    default: break
    }
    return []
  }

  private mutating func move(_ days: Int) {
    // The whole years of the first and the last issue can be walked.
    let start = MonthNumber(MonthNumber(day: calendar.first).year * 12).days.lowerBound
    let end = MonthNumber(MonthNumber(day: calendar.last).year * 12 + 11).days.upperBound
    day = max(start, min(day + days, end - 1))
  }

  /// So many months further, to the same day of the month as far as there is one.
  private mutating func turn(_ months: Int) {
    let month = MonthNumber(day: day)
    let target = MonthNumber(month.number + months)
    guard !target.days.isEmpty else { return move(0) }
    day = target.days.lowerBound + min(day - month.days.lowerBound, target.days.count - 1)
    move(0)
  }

  private mutating func step(forward: Bool) -> [Action] {
    guard let next = calendar.day(after: day, forward: forward) else {
      return [.notice(.shelf(forward ? .lastIssue : .firstIssue))]
    }
    day = next
    return []
  }

  private func open(_ session: Session) -> [Action] {
    switch calendar[day] {
    case .held(let issue, _):
      guard session.issues.indices.contains(issue), let page = session.issues[issue].pages.first else { return [] }
      return [.push(ArticlesView(page))]
    case .missed: return [.notice(.shelf(.missed))]
    case .none, .outside: return [.notice(.shelf(.notPublished))]
    }
  }

  private func grid(_ session: Session) -> CalendarGrid { CalendarGrid(in: monthsArea(in: Frame(session.size).body)) }

  /// The last two rows say what the day stood on is, and what the marks mean.
  private func monthsArea(in area: Area) -> Area { area.split(topRows: max(1, area.height - 2)).top.inset(left: 1) }
}

// MARK: - Drawing

extension CalendarView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let grid = CalendarGrid(in: monthsArea(in: area))
    let first = grid.first(showing: MonthNumber(day: day))
    for slot in 0..<grid.months {
      let cells = grid.area(of: slot).clipped(to: area)
      draw(MonthNumber(first.number + slot), on: &surface, in: cells, session)
    }
    let rows = area.rows.dropFirst(max(0, area.height - 2))
    drawDay(on: &surface, row: rows.lowerBound, columns: area.inset(left: 1, right: 1).columns, session)
    if rows.count > 1 {
      drawLegend(on: &surface, row: rows.lowerBound + 1, columns: area.inset(left: 1, right: 1).columns, session)
    }
  }

  private func draw(_ month: MonthNumber, on surface: inout Surface, in area: Area, _ session: Session) {
    guard area.height > 2 else { return }
    let days = month.days
    let row = area.rows.lowerBound
    let isCurrent = MonthNumber(day: day) == month
    surface.put(
      month.name, row: row, columns: area.columns, style: session.theme.style(isCurrent ? .headline : .crosshead))
    let counts = calendar.counts(in: days)
    if counts.held > 0 {
      surface.put(
        session.say(.issueCount(counts.held)), row: row, columns: area.columns, style: session.theme.style(.dim),
        alignment: .right)
    }
    drawWeekdays(on: &surface, row: row + 1, from: area.columns.lowerBound, session)
    guard let firstWeekday = IssueDate(dayNumber: days.lowerBound)?.weekday else { return }
    for number in days {
      let place = firstWeekday + number - days.lowerBound
      let week = row + 2 + place / 7
      guard area.rows.contains(week) else { return }
      let column = area.columns.lowerBound + place % 7 * 3
      draw(number, of: number - days.lowerBound + 1, on: &surface, row: week, columns: column..<column + 2, session)
    }
  }

  private func drawWeekdays(on surface: inout Surface, row: Int, from column: Int, _ session: Session) {
    let letters = Array(session.say(.shelf(.weekdayInitials)))
    let length = letters.count / 7
    for weekday in 0..<7 {
      let start = column + weekday * 3
      surface.put(
        String(letters[weekday * length..<weekday * length + length]), row: row, columns: start..<start + 2,
        style: session.theme.style(.dim), alignment: .right)
    }
  }

  private func draw(
    _ number: Int, of month: Int, on surface: inout Surface, row: Int, columns: Range<Int>, _ session: Session
  ) {
    let (text, role) = mark(number, of: month, session)
    let style = session.theme.style(number == day ? .selection : role)
    if number == day { surface.fill(columns: columns, rows: row..<row + 1, style: style) }
    surface.put(text, row: row, columns: columns, style: style, alignment: .right)
  }

  /// The day's number where there is an issue, a cross where one is missing.
  private func mark(_ number: Int, of month: Int, _ session: Session) -> (String, StyleRole) {
    switch calendar[number] {
    case .held: (String(month), .headline)
    case .missed: (CalendarMarks.missed(session.cells), .problem)
    case .none: (CalendarMarks.none(session.cells), .dim)
    case .outside: ("", .dim)
    }
  }

  /// `2023-05-18 星期四  4 版  要闻 民生 乡村 副刊`
  private func drawDay(on surface: inout Surface, row: Int, columns: Range<Int>, _ session: Session) {
    guard let date = IssueDate(dayNumber: day) else { return }
    let weekday = date.weekday.map { session.say(.weekday($0)) } ?? ""
    var parts = ["\(date) \(weekday)"]
    var style = session.theme.style(.body)
    switch calendar[day] {
    case .held(let issue, let count):
      guard session.issues.indices.contains(issue) else { return }
      let pages = session.issues[issue].pages
      if count > 1 { parts.append(session.say(.issueCount(count))) }
      parts += [session.say(.pageCount(pages.count)), pages.prefix(24).compactMap(\.section).joined(separator: " ")]
      style = session.theme.style(.headline)
    case .missed:
      parts.append(session.say(.shelf(.missed)))
      style = session.theme.style(.problem)
    case .none, .outside: parts.append(session.say(.shelf(.notPublished)))
    }
    surface.put(parts.joined(separator: "  "), row: row, columns: columns, style: style)
  }

  private func drawLegend(on surface: inout Surface, row: Int, columns: Range<Int>, _ session: Session) {
    var parts = [
      session.say(.shelf(.held("18"))),
      CalendarMarks.missed(session.cells) + " " + session.say(.shelf(.gap)),
      CalendarMarks.none(session.cells) + " " + session.say(.shelf(.notPublished)),
    ]
    switch calendar.rhythm {
    case .weekdays(let days)?: parts.append(session.say(.shelf(.rhythm(days))))
    case .every(let days)?: parts.append(session.say(.shelf(.rhythmStep(days))))
    case nil: break
    }
    surface.put(parts.joined(separator: "   "), row: row, columns: columns, style: session.theme.style(.dim))
  }
}

/// The marks of days without an issue; ASCII where others are two cells wide.
enum CalendarMarks {
  static func missed(_ cells: CellWidth) -> String { cells.width(of: "×" as Unicode.Scalar) == 1 ? "×" : "x" }
  static func none(_ cells: CellWidth) -> String { cells.width(of: "·" as Unicode.Scalar) == 1 ? "·" : "." }
}

extension Area {
  /// What of it lies within another.
  func clipped(to other: Area) -> Area {
    Area(columns: columns.clamped(to: other.columns), rows: rows.clamped(to: other.rows))
  }
}
