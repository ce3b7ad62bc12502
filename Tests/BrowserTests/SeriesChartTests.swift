import ChineseText
import Newspaper
import Search
import Terminal
import Testing

@testable import Browser

/// The chart of a series: dots where the values are, and the ends of both axes.
@Suite struct SeriesChartTests {
  private static func points(_ values: [(String, Int)]) -> [SeriesChart.Point] {
    values.compactMap { date, value in
      SeriesChart.Point(
        FigureEntry(
          page: PageReference(path: SourcePath("a"), name: "a", byteCount: 1), place: 0, date: IssueDate(iso: date),
          field: .paragraph(0), number: 0,
          figure: Figure(range: 0..<1, kind: .count, values: [DecimalNumber(value)]), sentence: "1", range: 0..<1))
    }
  }

  private static func picture(_ values: [(String, Int)], columns: Int = 30, rows: Int = 6) -> [Substring] {
    var surface = Surface(size: Size(columns: columns, rows: rows), cells: CellWidth())
    let area = Area(columns: 0..<columns, rows: 0..<rows)
    SeriesChart(points(values), in: area, cells: CellWidth())?
      .draw(on: &surface, in: area, chosen: nil, theme: .monochrome)
    return surface.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func theEndsOfTheAxesAreTold() {
    let picture = Self.picture([("2001-01-01", 10), ("2001-06-01", 25), ("2002-01-01", 40)])
    #expect(picture.first?.hasPrefix("40") == true)
    #expect(picture.dropLast().last?.hasPrefix("10") == true)
    #expect(picture.last?.contains("2001-01-01") == true)
    #expect(picture.last?.hasSuffix("2002-01-01") == true)
  }

  /// From the lower left corner to the upper right one.
  @Test func dotsStandWhereValuesAre() throws {
    let picture = Self.picture([("2001-01-01", 10), ("2002-01-01", 40)])
    let top = try #require(picture.first)
    #expect(top.unicodeScalars.last.map { (0x2801...0x28FF).contains($0.value) } == true)
    let bottom = try #require(picture.dropLast().last).unicodeScalars.drop { $0 == "1" || $0 == "0" || $0 == " " }
    #expect(bottom.first.map { (0x2801...0x28FF).contains($0.value) } == true)
  }

  @Test func oneValueIsOneDot() {
    let dots = Self.picture([("2001-01-01", 10)]).joined().unicodeScalars.filter {
      (0x2801...0x28FF).contains($0.value)
    }
    #expect(dots.count == 1)
  }

  @Test func thereIsNoChartWithoutDatesOrRoom() {
    let area = Area(columns: 0..<30, rows: 0..<6)
    #expect(SeriesChart([], in: area, cells: CellWidth()) == nil)
    let narrow = Area(columns: 0..<10, rows: 0..<6)
    #expect(SeriesChart(Self.points([("2001-01-01", 10)]), in: narrow, cells: CellWidth()) == nil)
  }
}
