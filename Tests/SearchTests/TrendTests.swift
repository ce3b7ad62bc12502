import Newspaper
import Search
import Testing

@Suite struct TrendTests {
  private static func dates(_ list: [(String?, Int)]) -> [DateCount] {
    list.map { DateCount(date: $0.0.flatMap { IssueDate(iso: $0) }, count: $0.1) }
  }

  private static let all = dates([("2022-01-20", 30), ("2022-01-21", 10), ("2022-03-01", 20), (nil, 5)])
  private static let word = dates([("2022-01-21", 2), ("2022-03-01", 5), (nil, 3)])

  @Test func countsEveryMonthFromTheFirstToTheLast() {
    let trend = Trend([(name: "桥", dates: Self.word)], of: Self.all)
    #expect(trend.period == .month)
    #expect(trend.dates.map(\.description) == ["2022-01", "2022-02", "2022-03"])
    #expect(trend.articles == [40, 0, 20])
    #expect(trend.series[0].counts == [2, 0, 5])
    #expect(trend.series[0].total == 7)
    #expect(trend.undated == [3])
  }

  /// Nothing among nothing is no rate at all, and a word that is not printed is a rate of nothing.
  @Test func comparesWithAllThatWasPrinted() {
    let trend = Trend([(name: "桥", dates: Self.word), (name: "船", dates: [])], of: Self.all)
    #expect((0..<3).map { trend.rate(of: 0, at: $0) } == [500, nil, 2500])
    #expect((0..<3).map { trend.rate(of: 1, at: $0) } == [0, nil, 0])
  }

  @Test(arguments: [
    ("2022-01-20", "2025-12-31", Trend.Period.month), ("2022-01-20", "2026-01-01", .year),
    ("2022", "2022-03-01", .year),
  ])
  func takesYearsWhereMonthsWouldBeTooMany(first: String, last: String, period: Trend.Period) {
    #expect(Trend([], of: Self.dates([(first, 1), (last, 1)])).period == period)
  }

  @Test func canBeAskedForEither() {
    #expect(Trend([(name: "桥", dates: Self.word)], of: Self.all, by: .year).dates.map(\.description) == ["2022"])
    let months = Trend(
      [(name: "桥", dates: Self.dates([("2023", 4)]))], of: Self.dates([("2022-02", 1), ("2023", 9)]), by: .month)
    #expect(months.dates.map(\.description) == ["2022-02"])
    #expect(months.undated == [4])
  }

  @Test func hasNoTimeWhereNothingIsDated() {
    let trend = Trend([(name: "桥", dates: Self.dates([(nil, 2)]))], of: Self.dates([(nil, 2)]))
    #expect(trend.dates.isEmpty && trend.articles.isEmpty && trend.series[0].counts.isEmpty)
  }
}
