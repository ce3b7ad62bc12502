import ChineseText
import Newspaper
import Search
import Testing

@testable import Browser

/// Tables of figures: which rows are read, and what keys do with them.
@Suite struct FigureTableTests {
  private static let question = FigureRequest(rows: 0..<0)

  private static func entry(_ number: Int) -> FigureEntry {
    FigureEntry(
      page: PageReference(path: SourcePath("a"), name: "a", byteCount: 1), place: 0, field: .paragraph(0),
      number: number, figure: Figure(range: number..<number + 1, kind: .count, values: [DecimalNumber(number)]),
      sentence: "12", range: 0..<1)
  }

  /// What an engine would answer of a thousand figures.
  private static func answer(_ request: FigureRequest) -> FigureAnswer {
    let rows = request.rows.clamped(to: 0..<1000)
    let places = request.isFromEnd ? 1000 - rows.upperBound..<1000 - rows.lowerBound : rows
    return FigureAnswer(entries: places.map(entry), count: 1000, figureCount: 1000, isComplete: true)
  }

  /// Asks for what is needed to show some rows, and answers; nil where nothing needs to be asked.
  private static func show(_ rows: Range<Int>, in window: inout FigureWindow) -> FigureRequest? {
    guard let request = window.request(toShow: rows) else { return nil }
    return window.receive(answer(request), to: request) ? request : nil
  }

  @Test func readsOnlyRowsAroundThoseSeen() {
    var window = FigureWindow(Self.question)
    let first = Self.show(0..<20, in: &window)
    let again = Self.show(0..<20, in: &window)
    let near = Self.show(250..<290, in: &window)
    #expect(first?.rows == 0..<300)
    #expect(again == nil && near == nil)
    #expect(window.entry(7)?.number == 7)
    #expect(window.entry(300) == nil)
    let next = Self.show(290..<310, in: &window)
    #expect(next?.rows.contains(190) == true && next?.rows.contains(409) == true)
    #expect(window.entry(309)?.number == 309)
  }

  @Test func readsTheEndFromTheEnd() {
    var window = FigureWindow(Self.question)
    _ = Self.show(0..<20, in: &window)
    let last = Self.show(980..<1000, in: &window)
    #expect(last?.isFromEnd == true)
    #expect(last?.rows.lowerBound == 0)
    #expect((980..<1000).allSatisfy { window.entry($0)?.number == $0 })
  }

  @Test func throwsLateAnswersAway() throws {
    var window = FigureWindow(Self.question)
    let asked = window.request(toShow: 0..<20)
    let first = try #require(asked)
    window.ask { $0.order = .value }
    let isTaken = window.receive(Self.answer(first), to: first)
    let next = window.request(toShow: 0..<20)
    #expect(!isTaken)
    #expect(next?.order == .value)
  }

  @Test func goesToTheFigureAndComesBackToItsRow() throws {
    let there = try ScreenRun("} Enter # s j j Enter")
    #expect(there.text.contains("数字"))
    let back = try ScreenRun("} Enter # j j Enter q")
    #expect(back.text.contains("原序  3/"))
  }

  @Test func aTableOfTheArticleBeginsAtTheFigureStoodOn() throws {
    #expect(try ScreenRun("Enter j Enter . . . #").text.contains("3/"))
  }

  @Test func aGroupOpensItsFigures() throws {
    let groups = try ScreenRun("g # u").text
    #expect(groups.contains("按单位归并"))
    let figures = try ScreenRun("g # u Enter").text
    #expect(figures.contains("‹"))
    #expect(!figures.contains("按单位归并"))
  }
}
