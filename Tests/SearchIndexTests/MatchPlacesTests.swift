import ChineseText
import Newspaper
import Search
import SearchIndex
import Testing

@Suite struct MatchPlacesTests {
  private static let article = Article(
    "a",
    """
    # 春耕备耕忙
    @ 记者 王小明
    机关干部走访1200人次，增长5%至10%，人民日
    报報道ＡＩ助春耕：哈哈哈。王五和王书记、李书记。
    > 春耕提速
    2022年投入26元，受益300人次。
    """)

  /// What is marked, each place as its field and its text.
  @Test(arguments: [
    ("春耕", "headline:春耕 paragraph 2:春耕 crosshead 1:春耕"),
    ("春耕 -走路", "headline:春耕 paragraph 2:春耕 crosshead 1:春耕"),
    ("春耕 OR 没有 OR 忙", "headline:春耕 headline:忙 paragraph 2:春耕 crosshead 1:春耕"),
    ("人民日报", "paragraph 1:人民日 paragraph 2:报"),
    ("报报道", "paragraph 2:报報道"),
    ("ai", "paragraph 2:ＡＩ"),
    ("哈哈", "paragraph 2:哈哈 paragraph 2:哈哈"),
    ("春耕 OR 春耕备", "headline:春耕备 paragraph 2:春耕 crosshead 1:春耕"),
    ("耕备 OR 备耕", "headline:耕备 headline:备耕"),
    ("王*书记", "paragraph 2:王五和王书记"),
    ("/王.*书记/", "paragraph 2:王五和王书记、李书记"),
    ("王小明", "byline:王小明"),
    ("author:王小明", ""),
    ("date:2020..", ""),
    ("-没有", ""),
    ("干部 NEAR/2 人次", "nil"),
    ("干部 NEAR/6 人次", "paragraph 1:干部 paragraph 1:人次"),
    ("干部 NEAR/9 访 NEAR/9 忙", "nil"),
    ("忙 NEAR/9 干部 NEAR/9 访", "headline:忙 paragraph 1:干部 paragraph 1:访"),
    ("figure:>=1000人次", "paragraph 1:1200人次"),
    ("figure:>=100人次", "paragraph 1:1200人次 paragraph 3:300人次"),
    ("figure:<100人次", "nil"),
    ("figure:26元", "paragraph 3:26元"),
    ("figure:8%..12%", "paragraph 1:5%至10%"),
    ("figure:>1000", "paragraph 1:1200人次"),
    ("figure:=2022", "nil"),
  ])
  func marks(_ query: String, places: String) {
    let matcher = ArticleMatcher(QueryParser().parse(query).query)
    let page = Page("晨报/2022-01-20/1", [Self.article])
    let matches = matcher.matches(in: Self.article, of: page)
    let texts = matches?.map { "\($0.field):\(Self.article.text(at: $0))" }
    #expect(texts?.joined(separator: " ") ?? "nil" == places)
  }

  @Test(arguments: [
    (FoldOptions.all, "春耕", true), (.all.subtracting(.script), "習", true), (.all.subtracting(.script), "习", false),
    (.all.subtracting(.width), "AI", false), (.all.subtracting(.width), "ＡＩ", true),
    (.all.subtracting(.letterCase), "ａｉ", false), (.all.subtracting(.zero), "○", false), (.all, "○", true),
  ])
  func foldsOnlyWhatIsAsked(_ folds: FoldOptions, query: String, matches: Bool) {
    let article = Article("a", "習慣ＡＩ春耕〇")
    let matcher = ArticleMatcher(.phrase(query), folds: folds)
    #expect((matcher.matches(in: article, of: Page("p", [article])) != nil) == matches)
  }
}

extension Article {
  /// The text a match covers.
  func text(at match: Match) -> String {
    String(String.UnicodeScalarView(Array(text(of: match.field).unicodeScalars)[match.range]))
  }
}
