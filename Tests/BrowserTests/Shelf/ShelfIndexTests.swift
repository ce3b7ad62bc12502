import Newspaper
import Testing

@testable import Browser

/// The shelf's rows are worked out, never made: each is found from its place, and its place from it.
@Suite struct ShelfIndexTests {
  @Test func rowsAndIssuesOfALongShelfAreEachOthersInverse() {
    let issues: [Newspaper.Issue] =
      Shelves.daily("大公报", from: "1902-06-17", days: 20_000) + Shelves.daily("晨报", from: "1950-01-01", days: 400)
    let index = ShelfIndex(issues)
    #expect(index.papers.map(\.name) == ["大公报", "晨报"])
    #expect(index.papers.map(\.issues.count) == [20_000, 400])
    for paper in index.papers {
      let open = paper.issues.lowerBound + 37
      let rows = ShelfRows(paper: paper, open: open, pageCount: 4)
      #expect(rows.count == paper.issues.count + paper.months.count + 4)
      let wrong = paper.issues.filter { rows[rows.row(of: $0)] != .issue($0) }
      #expect(wrong.isEmpty)
      let pages = (1...4).map { rows[rows.row(of: open) + $0] }
      #expect(pages == (0..<4).map { .page($0) })
    }
  }

  @Test func everyIssueStandsUnderItsMonth() {
    let index = ShelfIndex(Shelves.daily("晨报", from: "1949-12-30", days: 40))
    #expect(index.papers[0].months.map { $0.date?.description } == ["1949-12", "1950-01", "1950-02"])
    #expect(index.papers[0].months.map(\.issues) == [0..<2, 2..<33, 33..<40])
  }

  @Test func issuesWithoutADateComeUnderOneHeading() {
    let issues: [Newspaper.Issue] =
      Shelves.daily("晨报", from: "1950-01-01", days: 1) + [Newspaper.Issue(newspaper: "晨报", name: "甲", pages: [])]
    #expect(ShelfIndex(issues).papers[0].months.map { $0.date?.description } == ["1950-01", nil])
  }
}

/// Issues that no file is behind.
enum Shelves {
  /// An issue of four pages on each of so many days, without those that are left out.
  static func daily(
    _ newspaper: String, from first: String, days: Int, without missing: Set<String> = []
  ) -> [Newspaper.Issue] {
    let start = IssueDate(iso: first)?.dayNumber ?? 0
    return (0..<days).compactMap { IssueDate(dayNumber: start + $0) }.filter { !missing.contains($0.description) }
      .map { date in
        let pages = (1...4).map { number in
          PageReference(
            path: SourcePath("\(newspaper)/\(date)/\(number).txt"), number: PageNumber(String(number)),
            name: String(number), byteCount: 8000)
        }
        return Newspaper.Issue(newspaper: newspaper, date: date, name: date.description, pages: pages)
      }
  }
}
