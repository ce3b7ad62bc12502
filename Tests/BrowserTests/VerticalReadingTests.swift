import ChineseText
import Newspaper
import Terminal
import Testing

@testable import Browser

/// The reader's vertical text, and the measure of the horizontal.
@Suite struct VerticalReadingTests {
  private static let text = "本报讯：1998年12月3日，“春风”行动（第二期）共有10,893人次参加……"

  private func painted(_ size: Size) -> (surface: Surface, grid: VerticalGrid) {
    var options = ReadingOptions()
    options.isVertical = true
    let area = Area(columns: 0..<size.columns, rows: 0..<size.rows)
    let block = TextBlock(role: .body, field: .paragraph(0), text: Self.text, spaceBefore: 0, indent: 4)
    let layout = TextLayout(blocks: [block], width: 2 * size.rows, cells: CellWidth(), options: options)
    var surface = Surface(size: size)
    let hit = ReadingHit(field: PartField(part: 0, field: .paragraph(0)), range: 4..<8)
    TextPainter(layout: layout, highlights: Highlights(hits: [hit]), theme: .colour)
      .paint(from: RowPlace(), on: &surface, in: area)
    return (surface, VerticalGrid(area))
  }

  /// What stands in the columns from the right, each from the top.
  private func columns(_ surface: Surface, _ grid: VerticalGrid) -> [String] {
    (0..<grid.columnCount).map { index in
      grid.area.rows.map { row in
        let first = grid.cell(ofColumn: index)
        return surface[row][first..<first + 2].filter { $0.width > 0 }.map(\.text).joined()
      }.joined().filter { $0 != " " }
    }
  }

  @Test func columnsRunFromTheRightAndEachFromTheTop() {
    let (surface, grid) = painted(Size(columns: 20, rows: 10))
    let shown = columns(surface, grid)
    #expect(shown.prefix(2) == ["本报讯︓", "１９９８年12月３日︐"])
    #expect(shown.joined() == "本报讯︓１９９８年12月３日︐﹃春风﹄行动︵第二期︶共有１０︐８９３人次参加︙︙")
  }

  @Test func aHitIsLitDownItsColumn() {
    let (surface, grid) = painted(Size(columns: 20, rows: 10))
    let lit = (0..<10).filter { surface[$0][grid.cell(ofColumn: 1)].style == Theme.colour.style(.hit) }
    #expect(lit == [0, 1, 2, 3])
  }

  @Test(arguments: 1...30, [2, 3, 7, 40])
  func anySizeIsPaintedWithin(columns: Int, rows: Int) {
    let (surface, _) = painted(Size(columns: columns, rows: rows))
    #expect((0..<rows).allSatisfy { surface[$0].count == columns })
  }

  /// The place in the text stays when the direction changes, and again when it changes back.
  @Test func changingTheDirectionKeepsThePlace() throws {
    let keys = "Enter j Enter j j j"
    let there = try ScreenRun(keys + "\n:set direction vertical\n:set direction horizontal")
    #expect(there.text == (try ScreenRun(keys)).text)
  }

  @Test func linesAreWalkedFromRightToLeft() throws {
    let first = try ScreenRun("} Enter j j j Enter\n:set direction vertical")
    let next = try ScreenRun("} Enter j j j Enter\n:set direction vertical\nj j j j")
    let column = { (run: ScreenRun, index: Int) in
      run.screen.surface.map { surface in
        (1..<surface.size.rows - 1).map { surface[$0][77 - index * 3].text }.joined()
      }
    }
    let fifth = try #require(column(first, 4))
    #expect(column(next, 0) == fifth)
    #expect(!fifth.allSatisfy { $0 == " " })
  }

  @Test func theMeasureIsChangedAndSaid() throws {
    #expect(try ScreenRun("Enter j Enter w", size: "98x24").text.contains("行宽不限"))
    #expect(try ScreenRun("Enter j Enter w w", size: "98x24").text.contains("行宽 60 格"))
  }

  @Test func theMeasureStandsWhereItIsSet() {
    let pane = Area(columns: 0..<100, rows: 0..<10)
    var options = ReadingOptions()
    #expect(ReadingMeasure.area(in: pane, reading: options).columns == 10..<90)
    options.alignment = .left
    #expect(ReadingMeasure.area(in: pane, reading: options).columns == 1..<81)
    options.measure = .full
    #expect(ReadingMeasure.area(in: pane, reading: options).columns == 1..<99)
  }

  @Test func settingsAreNamedWhereTheyCannotBeRead() throws {
    #expect(try ScreenRun(":set align right", size: "80x24").text.contains("align 不能是 right"))
    #expect(try ScreenRun(":set nothing", size: "80x24").text.contains("没有设置 nothing"))
  }
}
