import ChineseText
import Newspaper
import Testing

@testable import Browser

/// The table of figures: what it holds, and in which order.
@Suite struct FigureTableTests {
  private func table(_ paragraphs: [String]) -> FigureTable {
    var table = FigureTable()
    table.add(paragraphs.map { TextBlock(role: .body, field: .paragraph(0), text: $0, spaceBefore: 0) })
    return table
  }

  @Test func holdsEveryFigureInReadingOrder() {
    let table = table(["修渠12条，受益900户。", "没有", "投资3万元。"])
    #expect(table.rows.map(\.printed) == ["12条", "900户", "3万元"])
    #expect(table.rows.map(\.place.block) == [0, 0, 2])
    #expect(table.rows.map(\.values) == ["12", "900", "30000"])
  }

  @Test(arguments: [
    (FigureTable.Order.text, ["12条", "900户", "3万元", "40户"]), (.value, ["3万元", "900户", "40户", "12条"]),
    (.unit, ["3万元", "900户", "40户", "12条"]), (.noun, ["12条", "900户", "40户", "3万元"]),
  ])
  func sorts(_ order: FigureTable.Order, _ printed: [String]) {
    var table = table(["修渠12条，受益900户。", "投资3万元。受益40户。"])
    table.sort(by: order)
    #expect(table.rows.map(\.printed) == printed)
    table.sort(by: .text)
    #expect(table.rows.map(\.printed) == ["12条", "900户", "3万元", "40户"])
  }

  /// Lines that no field stands behind are not text of the article.
  @Test func leavesOutWhatIsNoText() {
    var table = FigureTable()
    table.add([TextBlock(role: .dim, field: nil, text: "── 第3版 ──", spaceBefore: 0)])
    #expect(table.rows.isEmpty)
  }
}
