import Browser
import Newspaper
import Search
import Terminal
import TestSupport
import Testing

/// The screens of searching: facets, limits, contexts in columns, words over time. `GoldenScreen` in their names has them
/// made anew together with all others.
@Suite struct SearchGoldenScreenTests {
  static let cases = [
    GoldenScreenTests.Case(name: "results-limited", keys: "/ \"献血\" Enter & \"date:2023\" Enter & \"屋\" Enter"),
    GoldenScreenTests.Case(name: "results-limit-prompt", keys: "/ \"献血\" Enter & \"桥\""),
    GoldenScreenTests.Case(name: "results-right-context", keys: "/ \"献血\" Enter s s s s s j j"),
    GoldenScreenTests.Case(name: "results-newest", keys: "/ \"献血\" Enter s s"),
    GoldenScreenTests.Case(name: "facets", keys: "/ \"献血\" Enter F ] j"),
    GoldenScreenTests.Case(name: "trend", keys: ":trend 献血, 桥\nk"),
    GoldenScreenTests.Case(name: "trend-rate", keys: "/ \"献血\" Enter T + \"桥\" Enter %"),
    GoldenScreenTests.Case(name: "trend-months", keys: "/ \"献血\" Enter T p"),
    GoldenScreenTests.Case(name: "search-history", keys: "/ \"献血\" Enter / \"鹤鸣桥\" Enter /"),
  ]

  @Test(arguments: cases, ["80x24", "120x40", "160x50"])
  func looksAsKept(_ screen: GoldenScreenTests.Case, size: String) throws {
    let run = try ScreenRun(screen.keys, size: size)
    #expect(goldenDifference(run.text, named: "\(screen.name)-\(size)") == nil)
  }

  @Test(arguments: cases, ["80x24", "120x40", "160x50"])
  func looksAsKeptInEnglish(_ screen: GoldenScreenTests.Case, size: String) throws {
    let run = try ScreenRun(screen.keys, size: size, language: .english)
    #expect(goldenDifference(run.text, named: "\(screen.name)-\(size)-en") == nil)
  }

  /// On small screens nothing is drawn past an edge and the program lives.
  @Test(arguments: cases, ["20x5", "40x12", "33x9", "61x15"])
  func smallScreensHoldIt(_ screen: GoldenScreenTests.Case, size: String) throws {
    let run = try ScreenRun(screen.keys, size: size)
    let surface = try #require(run.screen.surface)
    #expect((0..<surface.size.rows).allSatisfy { surface[$0].count == surface.size.columns })
  }
}

/// What limits, orders and trends do, by the words on the screen.
@Suite struct SearchScreenTests {
  private static func header(_ keys: String, size: String = "120x40") throws -> String {
    let text = try ScreenRun(keys, size: size).text
    return text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
  }

  /// The number of articles that the header says.
  private static func count(_ keys: String) throws -> Int? {
    try header(keys).split(separator: " ").compactMap { Int($0) }.last
  }

  @Test func aLimitLeavesFewerAndBackspaceBringsThemBack() throws {
    let all = try #require(try Self.count("/ \"献血\" Enter"))
    let limited = try #require(try Self.count("/ \"献血\" Enter & \"date:2023\" Enter"))
    #expect(limited < all && limited > 0)
    #expect(try Self.count("/ \"献血 date:2023\" Enter") == limited)
    #expect(try Self.count("/ \"献血\" Enter & \"date:2023\" Enter Backspace") == all)
    #expect(try Self.count("/ \"献血\" Enter & \"date:2023\" Enter & Enter") == all)
    #expect(try Self.count("/ \"献血\" Enter & \"date:2023\" Esc") == all)
    // Without a limit Backspace goes back.
    #expect(try Self.header("/ \"献血\" Enter Backspace").contains("样报"))
  }

  @Test func aSearchWithinResultsKeepsWhatWasAskedBefore() throws {
    let within = try #require(try Self.count("/ \"献血\" Enter / Tab \"桥\" Enter"))
    #expect(try Self.count("/ \"献血 桥\" Enter") == within)
    #expect(try ScreenRun("/ \"献血\" Enter / Tab \"桥\" Enter").text.contains("› 献血"))
  }

  @Test func aFacetsValueLimits() throws {
    let limited = try #require(try Self.count("/ \"献血\" Enter F ] Enter"))
    #expect(try ScreenRun("/ \"献血\" Enter F ] Enter").text.contains("› 年份 2023"))
    #expect(try Self.count("/ \"献血 date:2023\" Enter") == limited)
  }

  @Test func overOtherListsALimitIsTheQuestion() throws {
    #expect(try Self.count("& \"献血\" Enter") == Self.count("/ \"献血\" Enter"))
    #expect(try Self.count("Enter & \"献血\" Enter") == Self.count("Enter / \"献血\" Enter"))
  }

  /// Every match has a line; all lines have their match at the same column, and the lines are in the order of what follows.
  @Test func contextsStandInColumnsInOrder() throws {
    let run = try ScreenRun("/ \"献血\" Enter s s s s s", size: "100x60")
    let surface = try #require(run.screen.surface)
    let lines = (0..<60).map { row in surface[row].map(\.text) }
    var columns: Set<Int> = []
    var after: [String] = []
    for line in lines.dropFirst(3).dropLast() where line.prefix(66).joined().contains("献血") {
      let places = line.indices.dropLast(3).filter { $0 < 64 && line[$0] == "献" && line[$0 + 2] == "血" }
      guard let place = places.min(by: { abs($0 - 34) < abs($1 - 34) }) else { continue }
      columns.insert(place)
      after.append(line[(place + 4)..<67].joined())
    }
    #expect(after.count > 10)
    #expect(columns.count == 1)
  }

  @Test func openingALineGoesToItsMatch() throws {
    let text = try ScreenRun("/ \"献血\" Enter s s s s s j j j Enter").text
    #expect(text.split(separator: "\n").last?.contains("处") ?? false, "\(text)")
  }

  /// Counted twice: by the chart's table, and by a search for the same period.
  @Test func aPeriodOfATrendOpensItsArticles() throws {
    let trend = try ScreenRun(":trend 献血\n", size: "80x24").text
    let opened = try Self.count(":trend 献血\nEnter")
    let row = try #require(trend.split(separator: "\n").last { $0.contains("2024 ") })
    let numbers = row.split(separator: " ").compactMap { Int($0) }
    #expect(numbers.count == 3)
    #expect(numbers[1] == opened)
  }

  @Test func aTrendNeedsAWord() throws {
    #expect(try ScreenRun(":trend ,\n").text.contains("还没有搜索"))
  }
}
