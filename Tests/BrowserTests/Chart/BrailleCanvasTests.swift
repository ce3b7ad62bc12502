import Testing

@testable import Browser

@Suite struct BrailleCanvasTests {
  /// Dots count from the left and from the foot, as values do.
  @Test(arguments: [
    ([(0, 0)], "⡀"), ([(1, 0)], "⢀"), ([(0, 3)], "⠁"), ([(1, 3)], "⠈"), ([(0, 0), (0, 1), (0, 2), (0, 3)], "⡇"),
    ([(0, 0), (1, 1)], "⡠"),
  ])
  func dotsStandWhereTheyAreSet(dots: [(Int, Int)], cell: String) {
    var canvas = BrailleCanvas(columns: 1, rows: 1)
    for (x, y) in dots { canvas.set(x, y, owner: 2) }
    #expect(canvas[0, 0].map { String(Character($0.scalar)) } == cell)
    #expect(canvas[0, 0]?.owner == 2)
  }

  @Test func whatIsOutsideIsLeftOut() {
    var canvas = BrailleCanvas(columns: 2, rows: 1)
    for (x, y) in [(-1, 0), (4, 0), (0, -1), (0, 4)] { canvas.set(x, y, owner: 0) }
    #expect(canvas[0, 0] == nil && canvas[1, 0] == nil)
  }

  @Test func aLineHasADotInEveryColumnItCrosses() {
    var canvas = BrailleCanvas(columns: 10, rows: 3)
    let count = canvas.line(from: (0, 0), to: (19, 11), owner: 0, counted: 5) { _ in true }
    #expect(count == 24)
    #expect((0..<10).allSatisfy { column in (0..<3).contains { canvas[column, $0] != nil } })
  }

  @Test(arguments: [
    (0.0, 1...3, true, [0.0, 1.0]), (1, 2...4, true, [0, 1]), (3, 2...4, true, [0, 1, 2, 3]),
    (10, 2...4, true, [0, 5, 10]), (28, 1...3, true, [0, 10, 20, 30]), (97, 3...5, true, [0, 50, 100]),
    (1234, 2...4, true, [0, 500, 1000, 1500]), (0.5, 2...5, false, [0, 0.25, 0.5]), (2.5, 1...2, true, [0, 2, 4]),
  ])
  func aScaleHasRoundMarksAndHoldsAllValues(most: Double, steps: ClosedRange<Int>, isWhole: Bool, marks: [Double]) {
    let scale = ChartScale(to: most, steps: steps, isWhole: isWhole)
    #expect(scale.marks.count == marks.count, "\(scale.marks)")
    #expect(zip(scale.marks, marks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale.marks)")
    #expect(scale.dot(of: scale.top, of: 40) == 39)
    #expect(scale.dot(of: 0, of: 40) == 0)
  }

  @Test(arguments: [(12.0, "12"), (3.4, "3.4"), (0.05, "0.05"), (2.25, "2.25"), (100.004, "100"), (1234.5, "1234.5")])
  func numbersAreWrittenShort(value: Double, text: String) { #expect(value.shortText == text) }
}
