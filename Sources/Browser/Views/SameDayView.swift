import Newspaper
import Terminal

/// 同日: the issues of one day of the year in other years.
struct SameDayView: View {
  private let day: String
  private let issues: [Int]
  private let listing: Int
  private var choice: RowChoice

  let context = Context.list

  /// Nil where the issue's day is not known, or no other year has an issue of it.
  init?(of issue: Int, in session: Session) {
    guard let date = session.issues[issue].date, let month = date.month, let number = date.day else { return nil }
    let own = session.issues[issue].newspaper
    issues = session.issues.indices.filter { other in
      guard let otherDate = session.issues[other].date, otherDate.year != date.year else { return false }
      return otherDate.month == month && otherDate.day == number
    }.sorted { first, second in
      // The same newspaper comes first, then the others year by year.
      let keys = [first, second].map { number in
        let issue = session.issues[number]
        return (issue.newspaper == own ? 0 : 1, issue.date?.year ?? 0, number)
      }
      return keys[0] < keys[1]
    }
    guard !issues.isEmpty else { return nil }
    day = String(date.description.dropFirst(5))
    listing = session.listing
    let next = issues.firstIndex { session.issues[$0].date ?? date > date }
    choice = RowChoice(count: issues.count, selected: next ?? issues.count - 1)
  }

  /// The list for the day of a page's issue.
  static func opened(at page: PageReference, in session: Session) -> [Action] {
    guard let issue = session.issueNumber(of: page), let view = SameDayView(of: issue, in: session) else {
      return [.notice(.jump(.noSameDay))]
    }
    return [.push(view)]
  }

  func title(in session: Session) -> String { session.say(.jump(.sameDayTitle(day))) }

  func position(in session: Session) -> String { choice.position }

  mutating func refresh(_ session: Session) -> [Action] {
    if session.listing != listing { return [.pop] }
    choice.refresh(session)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if choice.move(command, session) { return [] }
    guard command == .open, let selected = choice.selected, let page = session.issues[issues[selected]].pages.first
    else { return [] }
    session.lastRead = nil
    return [.push(ArticlesView(page))]
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    choice.draw(on: &surface, in: area, session: session) { index, row, style, surface in
      let issue = session.issues[issues[index]]
      var columns = area.inset(left: 2, right: 1).columns
      surface.put(
        session.say(.pageCount(issue.pages.count)), row: row, columns: columns.takeLast(9, gap: 1), style: style.dimmed,
        alignment: .right)
      surface.put(
        IssueName.text(of: issue, in: session), row: row, columns: columns.takeFirst(min(21, columns.count), gap: 3),
        style: style)
      let sections = issue.pages.prefix(24).compactMap(\.section)
      let rest = ([issue.newspaper].compactMap { $0 } + sections).joined(separator: " ")
      surface.put(rest, row: row, columns: columns, style: style.dimmed)
    }
  }
}
