import Glibc
import Terminal
import Testing

@testable import Browser

/// Any keys, pastes, clicks and sizes in any order: nothing crashes, nothing stands past an edge, the cursor stands where one
/// types, and the text is that of the pages and of the program.
@Suite struct RandomKeysTests {
  /// `KANBAO_RANDOM_EVENTS=100000` asks for more than an ordinary run has time for.
  static let eventCount = getenv("KANBAO_RANDOM_EVENTS").flatMap { Int(String(cString: $0)) } ?? 2_000

  @Test(arguments: [11, 12] as [UInt64], [Language.chinese, .english])
  func leaveEveryScreenWhole(seed: UInt64, language: Language) async throws {
    var harness = try await BrowserHarness(language: language)
    var inspector = try ScreenInspector(harness)
    var inputs = RandomInput(seed: seed)
    var found: [String] = []
    for step in 0..<(Self.eventCount / 4) {
      let input = inputs.next()
      await harness.receive(input)
      if step % 5 == 0 { harness.pause() }
      let faults = inspector.faults(of: harness.browser.draw(), harness.browser)
      found += faults.map { "step \(step), after \(input): \($0)" }
      if found.count > 5 { break }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  /// Ways to places that no size of the screen changes.
  static let places = [
    "", "Enter", "Enter j Enter", "Enter j Enter } } }", "Enter j Enter . . .", "/ \"献血\" Enter",
    "/ \"献血\" Enter Enter n n",
    "Enter 5 j", "} Enter 4 g Enter ] ]", "Enter j Enter o", "?", "} Enter #",
    "Enter j Enter 5 0 % z",
    "j : \"theme dark\"", "/ \"献\"", ":settings",
  ]

  /// 120 × 40, then 41 × 13, then 80 × 24 is the same screen as 80 × 24 from the start.
  @Test(arguments: places)
  func aResizedScreenEqualsAFreshOne(keys: String) throws {
    let resized = try ScreenRun("@120x40\n@41x13\n@80x24\n" + keys)
    let later = try ScreenRun(keys + "\n@41x13\n@80x24")
    let fresh = try ScreenRun(keys)
    #expect(resized.styledText == fresh.styledText)
    #expect(later.styledText == fresh.styledText)
  }
}
