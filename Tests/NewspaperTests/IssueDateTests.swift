import Newspaper
import Testing

@Suite struct IssueDateTests {
  @Test(arguments: ["2022-01-20", "1946-05", "1872"])
  func readsAndWritesISODates(text: String) { #expect(IssueDate(iso: text)?.description == text) }

  @Test(arguments: [
    "2022-13-01", "2023-02-29", "2022-1-20", "22-01-20", "2022-01-20-01", "", "２０２２-01-20", "+022-01-20",
  ])
  func refusesWhatNoCalendarHas(text: String) { #expect(IssueDate(iso: text) == nil) }

  @Test func knowsLeapYears() {
    #expect(IssueDate(year: 2000, month: 2, day: 29) != nil)
    #expect(IssueDate(year: 1900, month: 2, day: 29) == nil)
  }

  @Test func theUnknownComesFirst() {
    let dates = ["2022-01-20", "2022", "2022-01", "2021-12-31"].compactMap(IssueDate.init(iso:)).sorted()
    #expect(dates.map(\.description) == ["2021-12-31", "2022", "2022-01", "2022-01-20"])
  }

  /// Known days: the founding of the Republic, the fall of the Wall, a leap day.
  @Test(arguments: [("1912-01-01", 1), ("1989-11-09", 4), ("2024-02-29", 4), ("2023-05-18", 4), ("1986-05-18", 0)])
  func knowsTheWeekday(text: String, weekday: Int) { #expect(IssueDate(iso: text)?.weekday == weekday) }
}
