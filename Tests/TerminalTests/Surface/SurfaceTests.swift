import ChineseText
import Terminal
import TestSupport
import Testing

private func surface(_ columns: Int, _ rows: Int = 1) -> Surface { Surface(size: Size(columns: columns, rows: rows)) }

private func at(_ column: Int, _ row: Int = 0) -> Position { Position(column: column, row: row) }

/// A write on a row of dots: what stands there after it, and the column returned.
struct Writing: Sendable {
  let text: String
  let column: Int
  var limit: Int?
  let row: String
  let end: Int
}

@Test(arguments: [
  Writing(text: "鞍山", column: 1, row: ".鞍山...", end: 5),
  Writing(text: "鞍山", column: 4, row: "....鞍山", end: 8),
  Writing(text: "鞍山", column: 5, row: ".....鞍", end: 8),
  Writing(text: "a鞍山", column: 0, limit: 4, row: "a鞍 ....", end: 4),
  Writing(text: "abc", column: 6, row: "......ab", end: 8),
  Writing(text: "鞍山", column: -1, row: " 山.....", end: 3),
  Writing(text: "鞍山", column: -2, row: "山......", end: 2),
  Writing(text: "鞍山", column: -9, row: "........", end: -5),
  Writing(text: "abc", column: 9, row: "........", end: 9),
  Writing(text: "abc", column: 3, limit: 2, row: "........", end: 3),
  Writing(text: "", column: 3, row: "........", end: 3),
])
func writesWholeCharactersAndClips(_ writing: Writing) {
  var surface = surface(8)
  surface.write("........", at: at(0))
  let end = surface.write(writing.text, at: at(writing.column), limit: writing.limit)
  #expect(surface.text == trimmed(writing.row))
  #expect(end == writing.end)
}

private func trimmed(_ row: String) -> String { String(row.reversed().drop { $0 == " " }.reversed()) }

@Test(arguments: [(0, "b 字汉字"), (1, " b字汉字"), (2, "汉b 汉字"), (3, "汉 b汉字"), (7, "汉字汉 b")])
func overwritingHalfOfAWideCharacterBlanksTheOther(_ column: Int, _ row: String) {
  var surface = surface(8)
  surface.write("汉字汉字", at: at(0))
  surface.write("b", at: at(column))
  #expect(surface.text == row)
}

@Test func aWideCharacterOverTwoHalvesBlanksBoth() {
  var surface = surface(8)
  surface.write("汉字汉字", at: at(0))
  surface.write("乙", at: at(1))
  #expect(surface.text == " 乙 汉字")
}

@Test func noCallTrapsOutside() {
  var surface = surface(4, 2)
  for row in -1...2 {
    surface.write("汉字汉字", at: at(-3, row))
    surface.fill(columns: -5..<9, rows: row..<9, style: Style())
    surface.restyle(columns: -5..<9, row: row) { $0.isBold = true }
  }
  surface.write("汉", at: at(.max - 1, 0))
  surface.write("汉", at: at(.min, 0))
  #expect(surface[7].isEmpty)
  var none = Surface(size: Size(columns: -1, rows: 0))
  none.write("汉", at: at(0))
  #expect(none.text == "")
}

@Test func rowsAreAlwaysAsWideAsTheSurface() {
  var random = Seeded(seed: 7)
  var surface = surface(9, 3)
  for _ in 0..<3000 {
    let text = ["汉", "a", "汉字", "e\u{301}", "\u{1B}[31m", "\u{301}", "〓\u{E000}"].randomElement(using: &random) ?? ""
    let place = at(.random(in: -3...10, using: &random), .random(in: -1...3, using: &random))
    surface.write(text, at: place, limit: [nil, 5].randomElement(using: &random) ?? nil)
    let broken = (0..<3).filter { !isWhole(surface[$0]) }
    #expect(broken.isEmpty)
  }
}

/// Each wide cell has its right half, and no right half is alone.
private func isWhole(_ row: [Cell]) -> Bool {
  row.count == 9
    && row.indices.allSatisfy { index in
      let next = index + 1 < row.count ? row[index + 1].width : -1
      return row[index].width == 2 ? next == 0 : next != 0
    }
}

@Test(arguments: HostileString.all)
func hostileStringsAtTheLastColumnStayInTheirRow(_ string: HostileString) {
  var surface = surface(10, 2)
  let text = String(decoding: string.bytes + string.bytes, as: UTF8.self)
  let end = surface.write(text, at: at(9))
  #expect(surface[0].count == 10 && end <= 10)
  #expect(surface[1].allSatisfy { $0.text == " " })
}

@Test func aCellKeepsFourMarks() {
  var surface = surface(4)
  surface.write("e" + String(repeating: "\u{301}", count: 9) + "x", at: at(0))
  #expect(surface[0][0].text.unicodeScalars.count == 5)
  #expect(surface[0][1].text == "x")
}

@Test func fillBlanksAndCutsWideCharacters() {
  var surface = surface(8, 2)
  surface.write("汉字汉字", at: at(0))
  surface.fill(columns: 1..<5, rows: 0..<1, style: Style(isReversed: true))
  #expect(
    surface.styledText == """
            字

      styles:
      .aaaa

      a reversed
      """)
}

@Test func restyleTakesBothHalves() {
  var surface = surface(8)
  surface.write("汉字汉字", at: at(0))
  surface.restyle(columns: 1..<3, row: 0) { $0.foreground = .ansi(1) }
  surface.restyle(columns: 5..<6, row: 0) { $0.isBold = true }
  #expect(surface.styledText == "汉字汉字\nstyles:\naaaabb\na ansi1\nb bold")
}

@Test func ambiguousMarksTakeTwoCellsWhereTheReaderSaysSo() {
  var surface = Surface(size: Size(columns: 6, rows: 1), cells: CellWidth(ambiguous: .wide))
  #expect(surface.write("“a”", at: at(0)) == 5)
}
