/// The rows of one newspaper's shelf: every month with its issues, and the pages of the one that is open. A row is worked
/// out when it is looked at.
struct ShelfRows {
  enum Row: Hashable {
    case month(Int)
    case issue(Int)
    case page(Int)
  }

  let paper: ShelfIndex.Paper
  /// The issue whose pages follow it.
  let open: Int
  /// How many pages follow it; 0 where they are shown elsewhere.
  let pageCount: Int

  var count: Int { paper.months.count + paper.issues.count + pageCount }

  /// What stands on a row below `count`.
  subscript(row: Int) -> Row {
    let openRow = self.row(of: open)
    if row <= openRow { return closed(row) }
    return row <= openRow + pageCount ? .page(row - openRow - 1) : closed(row - pageCount)
  }

  /// The row an issue stands on.
  func row(of issue: Int) -> Int {
    let row = paper.month(of: issue) + 1 + issue - paper.issues.lowerBound
    return issue > open ? row + pageCount : row
  }

  /// What stands on a row when no pages are shown.
  private func closed(_ row: Int) -> Row {
    let month = ShelfIndex.run(of: row, in: paper.months.count, start: start)
    let place = row - start(month)
    return place == 0 ? .month(month) : .issue(paper.months[month].issues.lowerBound + place - 1)
  }

  private func start(_ month: Int) -> Int { month + paper.months[month].issues.lowerBound - paper.issues.lowerBound }
}
