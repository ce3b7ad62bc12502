import Newspaper
import Search
import SearchIndex
import Testing

/// Queries and the articles of a small archive that they find.
@Suite struct QueryAnswersTests {
  static let pages = [
    Page(
      "晨报/2022-01-20/1", section: "要闻",
      [
        Article(
          "spring",
          """
          ^ 不误农时保丰收
          # 梨树县春耕备耕忙
          - 走访农户5620人次
          @ 通讯员 李明
          全县出动农机1200台，AI时代的农机手说：“今年种得早。”种子价格上涨5%。
          > 科技支撑
          专家讲解CO2监测，said农技员。
          """),
        Article(
          "photo",
          """
          ! photo
          春耕时节，农民插秧忙。 王强摄
          """),
      ]),
    Page(
      "晨报/2022-02-10/A02", section: "民生",
      [
        Article(
          "visit",
          """
          # 社区走访20人次
          @ 记者 王小明
          习近平总书记强调为民办实事。社区干部走访居民，受益10
          20人次！红旗 飘飘，Red  Flag车间第3期。
          乡村振兴的路上，人民日
          报记者来到石岭镇。
          """),
        Article(
          "notice",
          """
          ! notice
          停水通知：二〇二二年一月停水。
          """),
      ]),
    Page(
      "undated",
      [
        Article(
          "old",
          """
          # 習慣成自然
          １９４９年的ＡＩ，四平市春耕。人民日
          > 小标题
          报道说哈哈哈。
          """)
      ]),
  ]

  static let queries: [(query: String, ids: String)] = [
    // Words, phrases and booleans
    ("春耕", "spring photo old"),
    ("春耕 插秧", "photo"),
    ("春耕 OR 停水", "spring photo notice old"),
    ("春耕 -插秧", "spring old"),
    ("-春耕", "visit notice"),
    ("-(春耕 OR 走访)", "notice"),
    ("春耕 (插秧 OR 四平)", "photo old"),
    ("平市", "old"),
    ("“今年种得早。”", "spring"),
    ("", "spring photo visit notice old"),
    // Across paragraph ends, not across crossheads or articles
    ("人民日报记者", "visit"),
    ("人民日报道", ""),
    ("忙走访", ""),
    ("插秧忙", "photo"),
    // Whole words and numbers
    ("AI", "spring old"),
    ("AI时代", "spring"),
    ("*AI*", "spring old"),
    ("*ai*", "spring old"),
    ("*ai", "spring old"),
    ("*AI农技员", ""),
    ("sai", ""),
    ("sai*", "spring"),
    ("*AID", "spring"),
    ("20人次", "visit"),
    ("*20人次", "spring visit"),
    ("人次", "spring visit"),
    ("CO", "spring"),
    ("CO2", "spring"),
    ("2", "spring"),
    ("562", ""),
    ("562*", "spring"),
    ("1020人次", "visit"),
    // Folds
    ("1949年", "old"),
    ("二零二二年", "notice"),
    ("二○二二", "notice"),
    ("\"red flag\"", "visit"),
    ("red flag", "visit"),
    ("redflag", ""),
    ("\"红旗 飘飘\"", "visit"),
    ("红旗飘飘", ""),
    ("\"10 20人次\"", "visit"),
    // Wildcards
    ("习?平", "visit"),
    ("四?市", "old"),
    ("习??总书记", "visit"),
    ("习?总书记", ""),
    ("习*强调", "visit"),
    ("社区*人次", "visit"),
    ("强调*社区干部", ""),
    ("振兴*日报", "visit"),
    ("振兴*记者", ""),
    ("哈?哈", "old"),
    // Fields
    ("headline:春耕", "spring"),
    ("标题：春耕", "spring"),
    ("kicker:丰收", "spring"),
    ("deck:走访", "spring"),
    ("byline:李明", "spring"),
    ("crosshead:科技", "spring"),
    ("body:科技", "spring"),
    ("body:春耕", "old"),
    ("caption:春耕", "photo"),
    ("caption:科技", ""),
    ("author:王", "visit"),
    ("author:/^王.明$/", "visit"),
    ("newspaper:晨报 春耕", "spring photo"),
    ("section:民生", "visit notice"),
    ("-section:民生", "spring photo old"),
    ("kind:photo", "photo"),
    ("kind:(photo OR notice)", "photo notice"),
    ("page:1", "spring photo"),
    ("page:a2", "visit notice"),
    ("page:2", ""),
    ("date:2022-01-20", "spring photo"),
    ("date:2022", "spring photo visit notice"),
    ("date:2022-02..", "visit notice"),
    ("date:..2022-01", "spring photo"),
    ("date:01-20", "spring photo"),
    ("date:02-10 走访", "visit"),
    ("-date:2022", "old"),
    ("headline:(春耕 -走访)", "spring"),
    // Near
    ("春耕 NEAR/2 备耕", "spring"),
    ("备耕 NEAR/0 春耕", "spring"),
    ("梨树县 NEAR/1 备耕", ""),
    ("梨树县 NEAR/2 备耕", "spring"),
    ("春耕 NEAR/8 走访", "spring"),
    ("春耕 NEAR/2 走访", ""),
    ("哈哈 NEAR/0 哈", "old"),
    ("哈哈 NEAR/0 哈哈", ""),
    ("(插秧 OR 总书记) NEAR/3 习近平", "visit"),
    ("习近平 NEAR/0 总书记 NEAR/9 办实事", "visit"),
    ("总书记 NEAR/0 习近平 NEAR/3 办实事", ""),
    // Regular expressions
    ("/第[一二3]期/", "visit"),
    ("/^春耕/", "photo"),
    ("/春耕$/", ""),
    ("/摄$/", "photo"),
    ("/人民日报/", ""),
    ("headline:/.耕.耕/", "spring"),
    ("/[A-Z]{2}\\d/", "spring"),
    ("/習/", "visit old"),
  ]

  @Test(arguments: queries) func findsExactly(_ query: String, ids: String) {
    #expect(Self.answer(to: query) == ids)
  }

  private static func answer(to query: String) -> String {
    let matcher = ArticleMatcher(QueryParser().parse(query).query)
    let found = pages.flatMap { page in
      page.articles.filter { matcher.matches(in: $0, of: page) != nil }.map(\.id.description)
    }
    return found.joined(separator: " ")
  }
}
