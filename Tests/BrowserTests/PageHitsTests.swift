import Newspaper
import Terminal
import Testing

@testable import Browser

/// Hits on a page in columns: lit, counted, walked, and left again.
@Suite struct PageHitsTests {
  /// The cells of a role, row by row, as texts.
  private func lit(_ run: ScreenRun, _ role: StyleRole) -> String {
    let style = Theme.colour.style(role)
    guard let surface = run.screen.surface else { return "" }
    return (0..<surface.size.rows).flatMap { surface[$0].filter { $0.style == style && $0.width > 0 }.map(\.text) }
      .joined()
  }

  private let search = "} Enter z 2 / \"桥\" Enter"

  @Test func hitsAreLitAndTheFirstIsStoodOn() throws {
    let run = try ScreenRun(search, size: "120x40")
    #expect(run.text.contains("1/") && run.text.contains("本版"))
    #expect(lit(run, .currentHit) == "桥")
    #expect(!lit(run, .hit).isEmpty && lit(run, .hit).allSatisfy { $0 == "桥" })
  }

  @Test func theyAreWalkedOverScreensAndRoundTheEnds() throws {
    let next = try ScreenRun(search + " n", size: "80x24")
    #expect(next.text.contains(" 2/"))
    #expect(lit(next, .currentHit) == "桥")
    let last = try ScreenRun(search + " N", size: "80x24")
    #expect(last.text.contains("转到另一端"))
    #expect(lit(last, .currentHit) == "桥")
  }

  @Test func aSearchGivenUpGoesBackAndLightsNothing() throws {
    let before = try ScreenRun("} Enter z 2 j j", size: "80x24")
    let after = try ScreenRun("} Enter z 2 j j / \"桥\" Esc", size: "80x24")
    #expect(after.styledText == before.styledText)
  }

  @Test func theReaderOverTheColumnsHasTheSameHits() throws {
    let run = try ScreenRun(search + " n n Enter n", size: "80x24")
    #expect(lit(run, .currentHit) == "桥")
  }

  @Test func aSearchInTheReaderIsLitInTheColumns() throws {
    let run = try ScreenRun("} Enter j j j Enter / \"桥\" Enter z 2", size: "120x40")
    #expect(lit(run, .hit).contains("桥"))
  }

  @Test func nothingFoundIsSaid() throws {
    let run = try ScreenRun("} Enter z 2 / \"鲸鱼\" Enter n", size: "80x24")
    #expect(run.text.contains("没有命中"))
    #expect(lit(run, .hit).isEmpty)
  }
}
