import ChineseText
import Testing

/// No line ends within what Swift's standard library takes for one character (UAX #29, Unicode's own rules).
@Suite struct GraphemeTests {
  private static let characters = [
    "👨‍👩‍👧‍👦", "👍🏽", "❤️", "1️⃣", "🇨🇳", "🏳️‍🌈", "e\u{301}\u{327}", "한", "\u{1112}\u{1161}\u{11AB}", "字\u{E0100}", "葛\u{FE00}",
    "が", "か\u{3099}", "𠮷", "\u{31350}", "\u{E000}", "ぁ", "①", "春", "和", "字",
  ]

  @Test(arguments: 8...40)
  func noLineEndsWithinACharacter(width: Int) {
    var random = UInt64(width)
    for _ in 0..<40 {
      let text = (0..<60).map { _ in
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Self.characters[Int(random >> 33) % Self.characters.count] + "字"
      }.joined()
      let lines = LineBreaker(LineOptions(width: width)).lines(of: Array(text.unicodeScalars))
      let ends = Set(lines.map(\.range.upperBound))
      var boundaries: Set<Int> = [0]
      var offset = 0
      for character in text {
        offset += character.unicodeScalars.count
        boundaries.insert(offset)
      }
      #expect(ends.subtracting(boundaries) == [])
    }
  }

  /// What a terminal may draw narrower than its parts has the cells of parts that all terminals draw alike.
  @Test(arguments: [
    ("👨‍👩‍👧‍👦", 8), ("👍🏽", 2), ("❤️", 1), ("🇨🇳", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("字\u{E0100}", 2),
    ("\u{31350}", 2),
    ("\u{E000}", 2), ("e\u{301}\u{327}", 1),
  ])
  func clustersAreAsWideAsWhatIsDrawn(_ text: String, _ width: Int) {
    #expect(CellWidth().width(of: text) == width)
  }
}
