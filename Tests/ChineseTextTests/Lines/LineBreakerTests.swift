import ChineseText
import Testing

@Suite struct LineBreakerTests {
  @Test func givesBlanksThatVanishToNoLine() {
    let paragraph = Array("  张三  李四 ".unicodeScalars)
    let lines = LineBreaker(LineOptions(width: 5)).lines(of: paragraph)
    #expect(lines == [Line(range: 2..<4, width: 4), Line(range: 6..<8, width: 4)])
  }

  @Test func drawsSubstitutesAndKeepsTheText() {
    var options = LineOptions(width: 7)
    options.halfWidthLineEnd = true
    let paragraph = Array("雨停了。走吧".unicodeScalars)
    #expect(LineBreaker(options).lines(of: paragraph).map(\.substitutes) == [[3: "｡"], [:]])
  }

  @Test func leavesRestoredMarksNarrowInsideNumbers() {
    var options = LineOptions(width: 40)
    options.restoresMarks = true
    let paragraph = Array("比分3:1,共2,300人,散".unicodeScalars)
    #expect(LineBreaker(options).lines(of: paragraph).map(\.substitutes) == [[5: "，", 13: "，"]])
  }

  @Test func indentsTheFirstLineAlone() {
    let lines = LineBreaker(LineOptions(width: 10, indent: 4)).lines(of: Array("春天来了花开了".unicodeScalars))
    #expect(lines.map(\.indent) == [4, 0])
    #expect(lines.map(\.width) == [6, 8])
  }
}
