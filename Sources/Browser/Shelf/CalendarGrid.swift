import Newspaper

/// A month of the calendar, counted from January of the year 0.
struct MonthNumber: Hashable {
  let number: Int

  init(_ number: Int) { self.number = number }

  init(day: Int) {
    let date = IssueDate(dayNumber: day)
    number = (date?.year ?? 1) * 12 + (date?.month ?? 1) - 1
  }

  var year: Int { number / 12 }
  var month: Int { number % 12 + 1 }

  /// Its days as `IssueDate.dayNumber`; empty outside the calendar.
  var days: Range<Int> {
    guard let first = IssueDate(year: year, month: month, day: 1)?.dayNumber else { return 0..<0 }
    return first..<first + IssueDate.dayCount(ofMonth: month, year: year)
  }

  /// `2023-05`
  var name: String { IssueDate(year: year, month: month)?.description ?? "" }
}

/// How months stand side by side and one under the other on a screen: whole years where they fit, else an even part of one.
struct CalendarGrid {
  let columns: Int
  let months: Int
  /// Where the grid begins: it stands in the middle.
  private let left: Int
  private let stride: Int
  private let top: Int

  /// Cells and rows of a month: seven days of three cells, a title, the weekdays and six weeks.
  static let monthWidth = 20
  static let monthHeight = 8
  private static let gap = 3

  init(in area: Area) {
    let fitting = max(1, (area.width + Self.gap) / (Self.monthWidth + Self.gap))
    let columns = [6, 4, 3, 2, 1].first { $0 <= fitting } ?? 1
    let rows = max(1, (area.height + 1) / (Self.monthHeight + 1))
    let room = columns * rows
    self.columns = columns
    months = room >= 12 ? room / 12 * 12 : [6, 4, 3, 2, 1].first { $0 <= room && $0 % columns == 0 } ?? columns
    stride = Self.monthWidth + min(9, columns > 1 ? (area.width - columns * Self.monthWidth) / columns : 0)
    left = area.columns.lowerBound + max(0, (area.width - stride * columns + stride - Self.monthWidth) / 2)
    top = area.rows.lowerBound
  }

  /// The first month of the screen on which a month is to be seen.
  func first(showing month: MonthNumber) -> MonthNumber { MonthNumber(month.number / months * months) }

  /// The cells of one of the months of a screen, counted from 0.
  func area(of slot: Int) -> Area {
    let column = left + slot % columns * stride
    let row = top + slot / columns * (Self.monthHeight + 1)
    return Area(columns: column..<column + Self.monthWidth, rows: row..<row + Self.monthHeight)
  }
}
