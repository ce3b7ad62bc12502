import Browser
import TestSupport
import Testing

/// Screens of what is kept; change one only after looking at the difference.
@Suite struct ClippingScreenTests {
  /// Four clippings of every kind, and one whose newspaper the archive does not hold.
  private static let kept = """
    Enter j j Enter } c "#石桥 与县志所记年代核对" Enter
    J . . . c "#献血 #数字" Enter
    J } V j c "#水库" Enter q
    j j c Enter C
    """

  /// Two that were saved just now, and one that was saved long ago.
  private static let searches = """
    / "鹤鸣桥 date:1986" Enter
    :save 石桥加固
    / "水库 figure:>=80米" Enter
    :save 水位
    S j j j
    """

  static let cases = [
    GoldenScreenTests.Case(name: "clippings", keys: kept),
    GoldenScreenTests.Case(name: "clippings-figure", keys: kept + " j j s"),
    GoldenScreenTests.Case(name: "clippings-gone", keys: kept + " G"),
    GoldenScreenTests.Case(name: "clippings-filter", keys: kept + " & \"#献\""),
    GoldenScreenTests.Case(name: "clippings-note", keys: kept + " j c"),
    GoldenScreenTests.Case(name: "clippings-opened", keys: kept + " j Enter"),
    GoldenScreenTests.Case(name: "clip-prompt", keys: "Enter j j Enter } c \"#石桥 与县志核对\""),
    GoldenScreenTests.Case(name: "selection", keys: "Enter j j Enter } V j j"),
    GoldenScreenTests.Case(name: "clippings-none", keys: "C"),
    GoldenScreenTests.Case(name: "searches", keys: searches),
    GoldenScreenTests.Case(name: "searches-run", keys: searches + " k Enter"),
    GoldenScreenTests.Case(name: "searches-none", keys: "S"),
  ]

  private func library(_ screen: GoldenScreenTests.Case) -> Library {
    guard !screen.name.hasSuffix("none") else { return KeptLibrary().library }
    return KeptLibrary(clippings: ClippingTests.gone, searches: ["献血名单": SavedSearchTests.earlier]).library
  }

  @Test(arguments: cases, GoldenScreenTests.sizes)
  func looksAsKept(_ screen: GoldenScreenTests.Case, size: String) throws {
    let run = try ScreenRun(screen.keys, size: size, library: library(screen))
    #expect(goldenDifference(run.text, named: "\(screen.name)-\(size)") == nil)
  }

  @Test(arguments: cases, ["80x24", "120x40", "160x50"])
  func looksAsKeptInEnglish(_ screen: GoldenScreenTests.Case, size: String) throws {
    let run = try ScreenRun(screen.keys, size: size, language: .english, library: library(screen))
    #expect(goldenDifference(run.text, named: "\(screen.name)-\(size)-en") == nil)
  }
}
