import Newspaper
import Testing

@testable import Browser

/// A day of the calendar is held, missed by the paper's own rhythm, or a day without a paper.
@Suite struct IssueCalendarTests {
  @Test func aDailyMissesEveryDayThatIsNotHeld() throws {
    let calendar = try Self.calendar(of: Shelves.daily("晨报", from: "1950-01-01", days: 60, without: ["1950-01-20"]))
    #expect(calendar[Self.day("1950-01-20")] == .missed)
    #expect(calendar[Self.day("1950-01-21")] == .held(issue: 19, count: 1))
    #expect(calendar[Self.day("1949-12-31")] == .outside)
    #expect(calendar.counts(in: Self.day("1950-01-01")..<Self.day("1950-02-01")) == (30, 1))
  }

  @Test func aWeeklyMissesOnlyItsOwnDay() throws {
    let sundays = Set((0..<20).compactMap { IssueDate(dayNumber: Self.day("1950-01-01") + 7 * $0)?.description })
    let all = Shelves.daily("周报", from: "1950-01-01", days: 140)
    let issues = all.filter { issue in sundays.contains(issue.name) && issue.name != "1950-02-05" }
    let calendar = try Self.calendar(of: issues)
    #expect(calendar[Self.day("1950-02-05")] == .missed)
    #expect(calendar[Self.day("1950-02-06")] == .none)
    #expect(calendar.rhythm == .weekdays([0]))
  }

  @Test func issuesAreWalkedOverGaps() throws {
    let calendar = try Self.calendar(
      of: Shelves.daily("晨报", from: "1950-01-01", days: 9, without: ["1950-01-04", "1950-01-05"]))
    #expect(calendar.day(after: Self.day("1950-01-03"), forward: true) == Self.day("1950-01-06"))
    #expect(calendar.day(after: Self.day("1950-01-05"), forward: false) == Self.day("1950-01-03"))
    #expect(calendar.day(after: Self.day("1950-01-09"), forward: true) == nil)
  }

  /// Sizes from the smallest screen to the widest: whole months stand within it, and none over another.
  @Test(arguments: [(20, 3), (40, 8), (78, 20), (120, 36), (160, 46), (300, 90)])
  func monthsStandWithinTheScreen(width: Int, height: Int) {
    let area = Area(columns: 0..<width, rows: 1..<1 + height)
    let grid = CalendarGrid(in: area)
    let months = (0..<grid.months).map(grid.area)
    #expect(grid.months == 1 || months.allSatisfy { $0.clipped(to: area).width == $0.width })
    let cells = months.flatMap { month in month.rows.flatMap { row in month.columns.map { row * 1000 + $0 } } }
    #expect(Set(cells).count == cells.count)
    #expect(12 % grid.months == 0 || grid.months % 12 == 0)
  }

  private static func calendar(of issues: [Newspaper.Issue]) throws -> IssueCalendar {
    try #require(IssueCalendar(ShelfIndex(issues).papers[0], in: issues))
  }

  private static func day(_ iso: String) -> Int { IssueDate(iso: iso)?.dayNumber ?? 0 }
}
