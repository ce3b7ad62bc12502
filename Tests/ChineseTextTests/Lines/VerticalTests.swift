import ChineseText
import Testing

/// 直排: what stands in the rows of a vertical line (rule R19).
@Suite struct VerticalTests {
  /// Each line as its rows from the top: what is drawn in two cells.
  private func columns(_ text: String, rows: Int, indent: Int = 0) -> [String] {
    var options = LineOptions(width: 2 * rows, indent: indent)
    options.isVertical = true
    let paragraph = Array(text.unicodeScalars)
    return LineBreaker(options).lines(of: paragraph).map { line in
      String(String.UnicodeScalarView(line.range.map { line.substitutes[$0] ?? paragraph[$0] }))
    }
  }

  @Test(arguments: [
    ("他说：“走。”", "他说︓﹃走︒﹄"), ("《人民日报》（第3版）", "︽人民日报︾︵第３版︶"), ("等了——等……", "等了︱︱等︙︙"),
    ("12月3日", "12月３日"), ("1998年", "１９９８年"), ("96.5％", "９６．５％"), ("3,200人", "３︐２００人"), ("AI系统", "ＡＩ系统"),
    ("10—15人", "10︱15人"), ("①甲", "①甲"),
  ])
  func drawsFormsOfVerticalText(_ text: String, _ drawn: String) {
    #expect(columns(text, rows: 40) == [drawn])
  }

  @Test func aRowIsTwoCellsAndADigitPairSharesOne() {
    #expect(columns("十月12日开会", rows: 3) == ["十月", "12日开", "会"])
    #expect(columns("甲乙丙丁", rows: 2) == ["甲乙", "丙丁"])
  }

  @Test func marksKeepFromTheTopOfALine() {
    #expect(columns("甲乙丙，丁", rows: 3) == ["甲乙", "丙︐丁"])
  }

  @Test func theIndentIsInRows() {
    #expect(columns("甲乙丙丁戊", rows: 4, indent: 4) == ["甲乙", "丙丁戊"])
  }

  /// What is drawn differs, what is stored and found does not: every scalar is in one line, in order.
  @Test(arguments: 1...20)
  func nothingIsLost(rows: Int) {
    let paragraph = Array("1998年12月，A市（含3区）共有10,893人……“好！”他说——".unicodeScalars)
    var options = LineOptions(width: 2 * rows, indent: 4)
    options.isVertical = true
    let lines = LineBreaker(options).lines(of: paragraph)
    #expect(lines.flatMap { Array($0.range) } == Array(paragraph.indices))
    #expect(lines.allSatisfy { $0.indent + $0.width <= max(2 * rows, 2) })
  }
}
