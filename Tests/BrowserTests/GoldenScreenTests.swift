import Browser
import Terminal
import TestSupport
import Testing

/// Screens a person can read; change one only after looking at the difference.
@Suite struct GoldenScreenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "shelf", keys: ""),
    Case(name: "shelf-issues", keys: "h }"),
    Case(name: "calendar", keys: "} W"),
    Case(name: "articles", keys: "Enter"),
    Case(name: "reader", keys: "Enter j Enter"),
    Case(name: "article", keys: "} Enter j j j Enter"),
    Case(name: "page-2", keys: "} Enter z 2 j j"),
    Case(name: "page-3", keys: "} Enter z 3 Space"),
    Case(name: "page-2-hits", keys: "} Enter z 2 / \"桥\" Enter n"),
    Case(name: "reader-vertical", keys: "} Enter j j j Enter\n:set direction vertical"),
    Case(name: "reader-measure", keys: "} Enter j j j Enter w w"),
    Case(name: "article-raw", keys: "} Enter j j j Enter r j j j j j"),
    Case(name: "reader-end", keys: "Enter j Enter G"),
    Case(name: "reader-figure", keys: "Enter j Enter . . ."),
    Case(name: "reader-raw", keys: "Enter j Enter r"),
    Case(name: "figures", keys: "} Enter # s"),
    Case(name: "figures-archive", keys: "g # s"),
    Case(name: "figures-results", keys: "/ \"献血\" Enter #"),
    Case(name: "figures-units", keys: "g # u"),
    Case(name: "figures-nouns", keys: "g # u u"),
    Case(name: "figures-limited", keys: "g # & \">=1000人\" Enter"),
    Case(name: "figure-series", keys: "g # & \"水位\" Enter T"),
    Case(name: "figure-check", keys: "g # & \"水位\" Enter x"),
    Case(name: "figure-bytes", keys: "Enter j Enter . . . ="),
    Case(name: "figures-opened", keys: "} Enter # s g Enter"),
    Case(name: "history", keys: "} Enter j j j Enter J J H"),
    Case(name: "marks", keys: "} Enter j j j Enter\n:mark a\nJ Space\n:mark 水库\nM"),
    Case(name: "same-day", keys: "} Y"),
    Case(name: "finder", keys: "} Enter C-p \"qiao\""),
    Case(name: "status", keys: "P"),
    Case(name: "outline", keys: "Enter j Enter o"),
    Case(name: "search-article", keys: "Enter j Enter / \"献血\""),
    Case(name: "search-archive", keys: "/ \"献血\" Enter"),
    Case(name: "search-hit", keys: "/ \"献血\" Enter Enter n"),
    Case(name: "search-pinyin", keys: "/ \"xianxue\" Enter"),
    Case(name: "search-pinyin-hit", keys: "/ \"xianxue\" Enter Enter"),
    Case(name: "search-pinyin-prompt", keys: "/ \"xianxue\""),
    Case(name: "search-article-pinyin", keys: "/ \"献血屋\" Enter Enter / \"xianxue\""),
    Case(name: "search-article-pinyin-hit", keys: "/ \"献血屋\" Enter Enter / \"xianxue\" Enter"),
    Case(name: "keys-after-z", keys: "} Enter j j j Enter 1 2 z\n@pause"),
    Case(name: "tour", keys: ":tour"),
    Case(name: "help", keys: "?"),
    Case(name: "command-line", keys: "j : \"next-ar\""),
  ]
  static let sizes = ["80x24", "40x12", "120x40", "160x50"]

  @Test(arguments: cases, sizes)
  func looksAsKept(_ screen: Case, size: String) throws {
    let run = try ScreenRun(screen.keys, size: size)
    #expect(goldenDifference(run.text, named: "\(screen.name)-\(size)") == nil)
  }

  @Test(arguments: cases)
  func looksAsKeptInEnglish(_ screen: Case) throws {
    let run = try ScreenRun(screen.keys, size: "80x24", language: .english)
    #expect(goldenDifference(run.text, named: "\(screen.name)-80x24-en") == nil)
  }

  /// The picture in the README is what the program shows now.
  @Test func readmeShowsAScreenOfTheProgram() throws {
    let path = repositoryRoot + "/README.md"
    let readme = try #require(readFile(path))
    let parts = readme.split(separator: "```", maxSplits: 2, omittingEmptySubsequences: false)
    let picture = "text\n" + (try ScreenRun("} Enter j j j Enter . .")).text + "\n"
    if isUpdating {
      #expect(writeFile(path, [String(parts[0]), picture, String(parts[2])].joined(separator: "```")))
    } else {
      #expect(String(parts[1]) == picture)
    }
  }
}
