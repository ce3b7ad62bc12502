import Newspaper
import Search
import TestSupport
import Testing

@Suite struct QueryPrintingTests {
  @Test(arguments: [
    ("春耕  AND 备耕", "春耕 备耕"), ("“(”", "\"(\""), ("“OR”", "\"OR\""), ("a:b", "\"a:b\""), ("\\-a", "\"-a\""),
    ("(a OR b) c", "(a OR b) c"), ("(a b) OR c", "a b OR c"), ("NOT(a b)", "-(a b)"), ("--a", "-(-a)"),
    ("标题：习*平", "headline:习*平"), ("a\\ b*", "a\\ b*"), ("/26\\/天/", "/26\\/天/"), ("/a\\\\/", "/a\\\\/"),
    ("(a OR b) NEAR c", "(a OR b) NEAR/20 c"), ("日期:2022年1月", "date:2022-01"), ("date:2月9日", "date:2-9"),
    ("版:A01..A04", "page:A1..A4"), ("类型:广告", "kind:advertisement"), ("figure:≥5%", "figure:>=5%"),
    ("figure:5..10%", "figure:5%..10%"),
    ("figure:>=2.98万毫升", "figure:>=29800毫升"), ("figure:九成", "figure:9成"), ("figure:<20万元", "figure:<200000元"),
    ("figure:3个百分点", "figure:3百分点"), ("figure:>60岁", "figure:>60岁"), ("figure:26元/天", "figure:26元/天"),
    ("figure:1..3亿元", "figure:1元..300000000元"), ("figure:>=1,200人", "figure:>=1200人"), ("figure:3.5公里", "figure:3.5公里"),
    ("figure:>=1000余人次", "figure:>=1000人次"), ("figure:2小时", "figure:2小时"), ("figure:-3℃", "figure:-3℃"),
  ])
  func printsInOneForm(_ query: String, form: String) {
    #expect(QueryParser().parse(query).query.description == form)
    expectRoundTrip(query)
  }

  @Test(arguments: QueryParserTests.trees.map(\.query)) func readsBackWhatItPrints(_ text: String) {
    expectRoundTrip(text)
  }

  /// Whatever is typed gives a query without a trap, errors inside the text, and a print that reads back.
  @Test(arguments: 0..<8) func survivesRandomText(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<500 { expectRoundTrip(Self.randomText(&generator)) }
  }

  private static let pieces = [
    "春", "耕", "A", "b", "7", " ", " ", "　", "(", ")", "（", "\"", "“", "”", "\\", "?", "*", "？", "-", "－", ":", "：", "/",
    "／",
    "OR ", "AND ", "NOT ", "NEAR/3 ", "NEAR", "headline:", "作者：", "date:2022", "date:", "page:1", "kind:photo",
    "figure:>=",
    "5%", "..", "[", "]", "{2}", "+", "^", "$", ".", "|", "\u{301}", "\u{200B}", "\u{0}", "\u{1F469}\u{200D}\u{1F467}",
  ]

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...20, using: &generator)
    return (0..<count).compactMap { _ in generator.pick(pieces) }.joined()
  }

  private func expectRoundTrip(_ text: String) {
    let parsed = QueryParser().parse(text)
    let printed = parsed.query.description
    let again = QueryParser().parse(printed)
    let length = text.unicodeScalars.count
    let areErrorsInside = parsed.errors.allSatisfy { (0...length).contains($0.range.upperBound) }
    if again.query != parsed.query || !again.errors.isEmpty || !areErrorsInside {
      Issue.record("\(text.debugDescription) prints \(printed.debugDescription), which reads \(again)")
    }
  }
}
