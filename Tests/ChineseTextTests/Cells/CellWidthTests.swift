import ChineseText
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("abc", 3), ("看报", 4), ("，。（）", 8), ("ｶﾞ", 2), ("𠮷", 2), ("\u{31350}", 2), ("\u{33479}", 2), ("😀", 2), ("한", 2),
    ("cafe\u{301}", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("か\u{3099}", 2), ("\u{E863}", 2), ("a\u{202E}b\u{200B}", 2),
    ("\t", 1), ("\r\n", 1), ("\u{3000}", 2), ("", 0),
  ])
  func countsCellsAsShown(_ text: String, _ cells: Int) {
    #expect(CellWidth().width(of: text) == cells)
    #expect(CellWidth(ambiguous: .wide).width(of: text) == cells)
  }

  /// A control character is shown as U+FFFD, which is ambiguous itself.
  @Test(arguments: [
    "“", "”", "…", "—", "·", "①", "℃", "°", "×", "Ⅱ", "─", "●", "\u{FFFD}", "\u{1B}", "\u{9B}", "\u{378}",
  ])
  func followsTheSettingWhereUnicodeLeavesItOpen(_ text: String) {
    #expect(CellWidth().width(of: text) == 1)
    #expect(CellWidth(ambiguous: .wide).width(of: text) == 2)
  }

  @Test func countsArraysAndSlicesAlike() {
    let scalars = Array("看报abc".unicodeScalars)
    #expect(CellWidth().width(of: scalars) == 7)
    #expect(CellWidth().width(of: scalars[1...]) == 5)
  }
}
