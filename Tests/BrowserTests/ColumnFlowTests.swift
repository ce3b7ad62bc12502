import Archive
import ChineseText
import Newspaper
import Terminal
import Testing

@testable import Browser

/// A page made up in columns: nothing is lost, and what belongs together stands together.
@Suite struct ColumnFlowTests {
  static let pages: [LoadedPage] = {
    guard let archive = try? Archive.open(path: repositoryRoot + "/Resources/sample-archive") else { return [] }
    return archive.issues.flatMap(\.pages).compactMap { reference in
      (try? archive.page(reference)).map { LoadedPage(reference: reference, page: $0) }
    }
  }()

  private func setting(_ page: LoadedPage, columns: Int, _ size: Size) -> PageSetting {
    let session = Session(language: .chinese, theme: .colour, cells: CellWidth(), size: size, archiveName: "")
    let area = Frame(size).body
    return PageSetting(page, grid: ColumnGrid(wanted: columns, in: area), height: area.height, session: session)
  }

  static let sizes = ["40x12", "80x24", "120x40", "160x50", "200x30"].compactMap { Size($0) }

  @Test(arguments: sizes, [1, 2, 3])
  func everyLineStandsInOneColumnInOrder(_ size: Size, columns: Int) {
    for page in Self.pages {
      let flow = setting(page, columns: columns, size).flow
      let shown = flow.screens.joined().joined().filter { !flow.rows[$0].vanishesAtEdge }
      let all = flow.rows.indices.filter { !flow.rows[$0].vanishesAtEdge }
      if shown != Array(all) { Issue.record("\(page.reference.name) at \(size)") }
      let highest = flow.screens.joined().map(\.count).max() ?? 0
      #expect(highest <= flow.height)
    }
  }

  /// On columns high enough for it.
  @Test(arguments: sizes.filter { $0.rows >= 24 }, [2, 3])
  func aHeadlineNeverEndsAColumn(_ size: Size, columns: Int) {
    for page in Self.pages {
      let flow = setting(page, columns: columns, size).flow
      for column in flow.screens.joined() where !column.isEmpty && column.upperBound < flow.rows.count {
        let (last, next) = (flow.rows[column.upperBound - 1], flow.rows[column.upperBound])
        if last.kind == .head, last.item == next.item { Issue.record("\(page.reference.name) at \(size)") }
      }
    }
  }

  @Test func theColumnsOfTheLastScreenAreEquallyLong() throws {
    let paragraph = (0..<11).map { ColumnRow(place: RowPlace(block: $0), kind: .text, item: 0) }
    let flow = ColumnFlow(paragraph, columns: 3, height: 10)
    #expect(flow.screens == [[0..<4, 4..<8, 8..<11]])
  }

  @Test func aShortItemStaysWholeAndRulesVanishAtTheFoot() {
    let long = (0..<7).map { ColumnRow(place: RowPlace(block: $0), kind: .text, item: 0) }
    let rule = [ColumnRow(place: RowPlace(block: 7), kind: .rule, item: 1)]
    let short = (8..<10).map { ColumnRow(place: RowPlace(block: $0), kind: .text, item: 1) }
    let rest = (10..<30).map { ColumnRow(place: RowPlace(block: $0), kind: .text, item: 2) }
    let flow = ColumnFlow(long + rule + short + rest, columns: 2, height: 9)
    #expect(flow.screens.first == [0..<7, 8..<17])
  }

  @Test func columnsAreAsManyAsFit() {
    let wide = Area(columns: 0..<160, rows: 0..<10)
    #expect(ColumnGrid(wanted: 3, in: wide).columns.map(\.count) == [50, 50, 50])
    #expect(ColumnGrid(wanted: 3, in: Area(columns: 0..<80, rows: 0..<10)).columns.count == 3)
    #expect(ColumnGrid(wanted: 2, in: Area(columns: 0..<40, rows: 0..<10)).columns.map(\.count) == [38])
    #expect(ColumnGrid(wanted: 2, in: Area(columns: 0..<300, rows: 0..<10)).columns.map(\.count) == [80, 80])
  }

  @Test func openingAnItemAndComingBackKeepsIt() throws {
    let run = try ScreenRun("} Enter z 2 j j j Enter J q")
    #expect(run.text.contains("5/"))
  }

  @Test func theReaderUnderTheColumnsGoesToTheItem() throws {
    let through = try ScreenRun("} Enter Enter z 2 j j Enter")
    #expect(through.text == (try ScreenRun("} Enter j j Enter")).text)
  }
}
