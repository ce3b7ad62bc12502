import Newspaper
import Search
import Testing

@testable import kanbao

@Suite struct TrendFormTests {
  private static let trend: Trend = {
    let day = { (text: String, count: Int) in DateCount(date: IssueDate(iso: text), count: count) }
    return Trend(
      [(name: "献血", dates: [day("2022-01-20", 3)]), (name: "=桥 & <船>", dates: [day("2022-03-02", 1)])],
      of: [day("2022-01-20", 40), day("2022-03-02", 7)])
  }()

  @Test func csvHasARowForEachPeriodThatWasPrinted() {
    #expect(
      TrendSheet(Self.trend).csv == """
        month,献血,献血 /10000,'=桥 & <船>,'=桥 & <船> /10000,articles\r
        2022-01,3,750,0,0,40\r
        2022-03,0,0,1,1428.57,7\r

        """)
  }

  @Test func jsonHasAnObjectForEachPeriod() {
    var bytes: [UInt8] = []
    TrendSheet(Self.trend).objects[1].append(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasPrefix(#"{"month": "2022-03", "articles": 7, "words": [{"word": "献血", "articles": 0, "per10000": 0}"#))
    #expect(text.contains(#""per10000": 1428.57"#))
  }

  @Test func aPictureIsWellFormedAndBreaksLinesWhereNothingWasPrinted() {
    let svg = TrendDrawing(Self.trend, isRate: false).svg
    #expect(svg.contains("=桥 &amp; &lt;船&gt;"))
    #expect(!svg.contains("<船>"))
    // January and March have no line between them, for there is no February.
    let path = svg.split(separator: "<path d=\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
    #expect(path.count { $0 == "M" } == 2 && !path.contains("L"))
    let opened = svg.split(separator: "<text ").count - 1
    #expect(opened == svg.split(separator: "</text>").count - 1)
  }
}
