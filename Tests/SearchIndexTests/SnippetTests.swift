import Newspaper
import Search
import SearchIndex
import Testing

@Suite struct SnippetTests {
  private static let filler = "一二三四五六七八九十"

  /// The snippet of a query in a paragraph, its matches in brackets.
  @Test(arguments: [
    ("春耕", "春耕正忙。", "［春耕］正忙。"),
    ("春耕", "甲春耕乙春耕丙", "甲［春耕］乙［春耕］丙"),
    // Cut at the ends of sentences that leave enough on either side.
    (
      "春耕", filler + "完。" + filler + filler + "春耕" + filler + filler + "止。" + filler,
      filler + filler + "［春耕］" + filler + filler + "止。"
    ),
    // A closing mark goes with its sentence.
    (
      "春耕", "“" + filler + filler + "完。”" + filler + filler + "春耕" + filler + filler + "止！”" + filler,
      filler + filler + "［春耕］" + filler + filler + "止！”"
    ),
    // Without sentence ends, thirty characters on either side.
    (
      "春耕", filler + filler + filler + filler + "春耕" + filler + filler + filler + filler,
      filler + filler + filler + "［春耕］" + filler + filler + filler
    ),
    // A mark that would be cut from its letter stays with it.
    (
      "春耕", filler + "e\u{301}\u{302}" + filler + filler + "一二三四五六七八九春耕",
      "e\u{301}\u{302}" + filler + filler + "一二三四五六七八九［春耕］"
    ),
    ("-没有", "开头" + filler + filler + filler + filler, "开头" + filler + filler + "一二三四五六七八"),
  ])
  func cuts(_ query: String, paragraph: String, snippet: String) async {
    #expect(await Self.snippet(of: query, in: Article("a", paragraph)) == snippet)
  }

  @Test func prefersTheBodyToTheHeadlines() async {
    #expect(await Self.snippet(of: "春耕", in: Article("a", "# 春耕忙\n正文里的春耕")) == "正文里的［春耕］")
    #expect(await Self.snippet(of: "春耕", in: Article("a", "# 春耕忙\n正文")) == "［春耕］忙")
    #expect(await Self.snippet(of: "-没有", in: Article("a", "# 春耕忙\n正文")) == "正文")
    #expect(await Self.snippet(of: "-没有", in: Article("a", "")) == "")
  }

  @Test func cutsLongMatches() async {
    let text = String(repeating: "长", count: 1_000)
    let snippet = await Self.snippet(of: "/长+/", in: Article("a", text))
    #expect(snippet == "［" + String(repeating: "长", count: 120) + "］")
  }

  private static func snippet(of query: String, in article: Article) async -> String {
    let engine = ScanEngine(holdings: MemoryHoldings([Page("p", [article])]))
    let answer = await engine.search(SearchRequest(query: QueryParser().parse(query).query)) { _ in }
    guard let snippet = answer.hits.first?.snippet else { return "no hit" }
    var scalars = Array(snippet.text.unicodeScalars)
    for match in snippet.matches.reversed() {
      scalars.insert("］", at: match.upperBound)
      scalars.insert("［", at: match.lowerBound)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
