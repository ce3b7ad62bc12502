import Newspaper
import Testing

@testable import Archive

@Suite struct CoverageTests {
  /// The days of a span, less some, on the weekdays given.
  private func coverage(from: String, count: Int, weekdays: [Int], missing: [String] = []) throws -> Coverage {
    let start = try #require(IssueDate(iso: from)?.dayNumber)
    let dates = (0..<count).compactMap { IssueDate(dayNumber: start + $0) }.filter { date in
      date.weekday.map(weekdays.contains) == true && !missing.contains(date.description)
    }
    return Coverage(newspaper: "晨报", dates: Set(dates), pageCount: dates.count)
  }

  private func gaps(_ coverage: Coverage) -> [String] {
    coverage.gaps.map { "\($0.from)…\($0.to) \($0.issueCount)" }
  }

  @Test func aDailyMissesEveryDay() throws {
    let coverage = try coverage(
      from: "2022-01-01", count: 59, weekdays: Array(0...6), missing: ["2022-01-10", "2022-01-11", "2022-02-01"])
    #expect(coverage.rhythm == .weekdays(Array(0...6)))
    #expect(gaps(coverage) == ["2022-01-10…2022-01-11 2", "2022-02-01…2022-02-01 1"])
    #expect(coverage.months.map(\.issueCount) == [29, 27])
  }

  @Test func aPaperThatRestsIsNotMissedAtTheWeekEnd() throws {
    let coverage = try coverage(
      from: "2022-01-03", count: 50, weekdays: [1, 2, 3, 4, 5], missing: ["2022-01-14", "2022-01-17"])
    #expect(coverage.rhythm == .weekdays([1, 2, 3, 4, 5]))
    #expect(gaps(coverage) == ["2022-01-14…2022-01-17 2"])
  }

  @Test func aWeeklyAppearsOnItsDay() throws {
    let coverage = try coverage(from: "2022-01-01", count: 100, weekdays: [4], missing: ["2022-02-03"])
    #expect(coverage.rhythm == .weekdays([4]))
    #expect(gaps(coverage) == ["2022-02-03…2022-02-03 1"])
  }

  @Test func aThreeDayPaperIsCountedByDays() throws {
    let start = try #require(IssueDate(iso: "1920-04-03")?.dayNumber)
    let dates = (0..<30).filter { $0 != 7 }.compactMap { IssueDate(dayNumber: start + 3 * $0) }
    let coverage = Coverage(newspaper: nil, dates: Set(dates), pageCount: 29)
    #expect(coverage.rhythm == .every(days: 3))
    #expect(gaps(coverage) == ["1920-04-24…1920-04-24 1"])
  }

  @Test func theRhythmMayChangeWithTheYear() throws {
    let weekly = try coverage(from: "2021-01-01", count: 365, weekdays: [5])
    let daily = try coverage(from: "2022-01-01", count: 90, weekdays: Array(0...6), missing: ["2022-02-02"])
    #expect(gaps(weekly) == [])
    #expect(gaps(daily) == ["2022-02-02…2022-02-02 1"])
    let start = try #require(IssueDate(iso: "2021-01-01")?.dayNumber)
    let dates = (0..<455).compactMap { IssueDate(dayNumber: start + $0) }.filter {
      ($0.year == 2022 || $0.weekday == 5) && $0.description != "2022-02-02"
    }
    #expect(gaps(Coverage(newspaper: nil, dates: Set(dates), pageCount: 1)) == ["2022-02-02…2022-02-02 1"])
  }

  @Test func fewIssuesShowNoRhythm() throws {
    let dates = ["1986-05-18", "2023-05-18", "2024-05-18"].compactMap { IssueDate(iso: $0) }
    let coverage = Coverage(newspaper: nil, dates: Set(dates), pageCount: 3)
    #expect(coverage.rhythm == nil)
    #expect(coverage.gaps == [])
  }
}
