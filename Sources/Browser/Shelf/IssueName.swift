import Newspaper

/// What an issue is called in lists where its newspaper is known.
enum IssueName {
  /// `2023-05-18 星期四`, with the edition; else what its folder is called.
  static func text(of issue: Issue, in session: Session) -> String {
    guard let date = issue.date else { return [issue.name, issue.edition].compactMap { $0 }.joined(separator: " ") }
    let weekday = date.weekday.map { session.say(.weekday($0)) }
    return [date.description, weekday, issue.edition].compactMap { $0 }.joined(separator: " ")
  }
}

/// From when to when some issues of one newspaper are.
enum HoldingsSpan {
  /// `1986-05-18—2024-05-18`; empty where none is dated. Issues come oldest first, undated ones last.
  static func text(of issues: ArraySlice<Issue>) -> String {
    guard let first = issues.first?.date, let last = issues.last(where: { $0.date != nil })?.date else { return "" }
    return first == last ? first.description : "\(first)—\(last)"
  }
}
