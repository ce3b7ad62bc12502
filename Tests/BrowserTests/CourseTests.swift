import Newspaper
import Search
import Testing

@testable import Browser

/// The course of an answer over time: equal spans, nothing left out, never more than there is room for.
@Suite struct CourseTests {
  private static func dates(_ list: [(String, Int)]) -> [DateCount] {
    list.map { DateCount(date: IssueDate(iso: $0.0), count: $0.1) }
  }

  static let cases: [(dates: [(String, Int)], limit: Int, names: [String], counts: [Int])] = [
    ([("2022-01-20", 2), ("2022-01-21", 1), ("2022-03-01", 4)], 60, ["2022-01", "2022-02", "2022-03"], [3, 0, 4]),
    ([("2021-12-31", 1), ("2022-01-01", 1)], 60, ["2021-12", "2022-01"], [1, 1]),
    ([("1986-05-18", 1), ("1988", 2), ("1988-01-02", 3)], 60, ["1986", "1987", "1988"], [1, 0, 5]),
    (
      [("1946-05-18", 1), ("2024-01-02", 3)], 10,
      ["1940", "1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"],
      [1, 0, 0, 0, 0, 0, 0, 0, 3]
    ),
  ]

  @Test(arguments: cases.indices)
  func cutsTheTimeIntoEqualSpans(index: Int) throws {
    let (dates, limit, names, counts) = Self.cases[index]
    let course = try #require(Course(Self.dates(dates), limit: limit))
    #expect(course.spans.map(\.name) == names)
    #expect(course.spans.map(\.count) == counts)
  }

  @Test func saysNothingWhereThereIsNoTime() {
    #expect(Course([], limit: 60) == nil)
    #expect(Course([DateCount(date: nil, count: 3)], limit: 60) == nil)
    #expect(Course(Self.dates([("2022-01-20", 2), ("2022-01-21", 1)]), limit: 60) == nil)
    #expect(Course(Self.dates([("1900", 2), ("2000", 1)]), limit: 1) == nil)
  }

  /// Whatever the years and the room, every article is in one span.
  @Test(arguments: [2, 3, 7, 20, 60, 180])
  func losesNothingAndFits(limit: Int) throws {
    for last in [1, 2, 3, 9, 49, 99, 101, 500, 1899] {
      let dates = [1, last].map { DateCount(date: IssueDate(year: 100 + $0), count: 5) }
      guard let course = Course(dates, limit: limit) else { continue }
      #expect(course.spans.count <= limit, "\(last)")
      #expect(course.spans.reduce(0) { $0 + $1.count } == 10)
    }
  }

  @Test func barsRiseWithTheCountAndNoneIsLost() throws {
    let course = try #require(Course(Self.dates([("2001", 1), ("2002", 1000), ("2004", 500)]), limit: 60))
    #expect(String(String.UnicodeScalarView(course.bars(Array("▁▂▃▄▅▆▇█".unicodeScalars)))) == "▁█ ▄")
  }
}
