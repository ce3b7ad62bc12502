import Newspaper

/// An issue in a list.
struct IssueRow: Row {
  static let columns: [Table.Alignment] = [.left, .left, .right]
  let issue: Issue

  var members: [(name: String, value: JSON)] {
    [
      ("id", .text(identifier)), ("newspaper", JSON(issue.newspaper)), ("date", JSON(issue.date?.description)),
      ("name", .text(issue.name)), ("pages", .integer(issue.pages.count)),
    ]
  }

  /// The part that the ids of its pages begin with; its name where no date is known.
  private var identifier: String {
    guard let date = issue.date else { return issue.name }
    return "\(issue.newspaper ?? "_")/\(date)"
  }

  func cells(on console: Console) -> [TableCell] {
    let pages = Counts.pages(issue.pages.count).text(in: console.language)
    return [identifier, issue.name, pages].map { TableCell(name: $0, on: console) }
  }
}

/// A newspaper in a list, with what the archive has of it.
struct NewspaperRow: Row {
  static let columns: [Table.Alignment] = [.left, .right, .right, .left]
  /// All of one newspaper, at least one.
  let issues: [Issue]

  var members: [(name: String, value: JSON)] {
    [
      ("id", JSON(name)), ("newspaper", JSON(name)), ("issues", .integer(issues.count)),
      ("pages", .integer(pageCount)), ("from", JSON(dates.first?.description)), ("to", JSON(dates.last?.description)),
    ]
  }

  private var name: String? { issues.first?.newspaper }
  private var pageCount: Int { issues.reduce(0) { $0 + $1.pages.count } }
  private var dates: [IssueDate] { issues.compactMap(\.date).sorted() }

  func cells(on console: Console) -> [TableCell] {
    let span = [dates.first, dates.last].compactMap { $0?.description }.joined(separator: " – ")
    let counts = [Counts.issues(issues.count), Counts.pages(pageCount)].map { $0.text(in: console.language) }
    return ([name ?? "—"] + counts + [span]).map { TableCell(name: $0, on: console) }
  }
}
