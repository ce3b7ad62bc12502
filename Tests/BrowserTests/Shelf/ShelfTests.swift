import Newspaper
import Search
import SearchIndex
import Testing

@testable import Browser

/// Keys on the shelf, and what is to be seen then.
@Suite struct ShelfTests {
  static let screens: [(keys: String, shown: [String])] = [
    // With several newspapers the shelf begins with them.
    ("", ["大公报", "晨报", "2 种报纸"]),
    ("Enter", ["1902-06", "1902-06-17 星期二", "第1版"]),
    ("j Enter", ["1950-01-01 星期日", "第4版"]),
    // From pages to issues and to newspapers, and back.
    ("Enter Enter h h", ["2 种报纸", "大公报", "晨报"]),
    // The pages of the issue that is open, and of no other.
    ("j Enter j", ["1950-01-02 星期一", "第1版"]),
    ("j Enter G", ["1950-02-09 星期四", "1950-02"]),
    ("j W", ["1950-01", "期次日历", "每日一期", "缺 1 期", "×"]),
    ("j W Right Right", ["1950-01-03 星期二", "4 版"]),
    ("j W Down Down Left Left }", ["1950-01-14 星期六"]),
    ("j W G {", ["1950-02-08 星期三"]),
  ]

  @Test(arguments: screens.indices)
  func keysLeadWhereTheyShould(index: Int) throws {
    let (keys, shown) = Self.screens[index]
    let run = try ScreenRun(keys, size: "80x24", library: Self.library)
    #expect(shown.filter { !run.text.contains($0) } == [], "\(run.text)")
  }

  @Test(arguments: ["20x5", "33x7", "59x9", "80x24", "99x30", "100x12", "119x40", "120x40", "200x60"])
  func everySizeShowsTheIssueStoodOn(size: String) throws {
    let run = try ScreenRun("j Enter } } }", size: size, library: Self.library)
    #expect(run.text.contains("1950-01-04"), "\(run.text)")
  }

  private static let library = Library(
    open: { () throws(HoldingsError) in
      let holdings = NamedPages(
        issues: Shelves.daily("大公报", from: "1902-06-17", days: 30)
          + Shelves.daily("晨报", from: "1950-01-01", days: 40, without: ["1950-01-20"]))
      return Library.Opened(holdings: holdings, engine: ScanEngine(holdings: holdings))
    },
    matches: { _, _, _ in nil },
    write: { _, _ in false })
}

/// Holdings of which nothing can be read but the names.
private struct NamedPages: Holdings {
  let issues: [Newspaper.Issue]
  let problems: [Problem] = []

  func page(_ reference: PageReference) throws(HoldingsError) -> Page {
    throw .unavailable(Problem(path: reference.path, cause: .empty))
  }
}
