import Citation
import Newspaper
import Testing

/// An article of a kind that citations have to hold, and what GB/T 7714 makes of it, worked out by hand from the standard.
struct Sample: CustomTestStringConvertible {
  let name: String
  let article: CitedArticle
  let gbt7714y2015: String
  /// Nil where both editions say the same.
  var gbt7714y2025: String?

  var testDescription: String { name }

  func expected(_ style: CitationStyle) -> String {
    style == .gbt7714y2025 ? gbt7714y2025 ?? gbt7714y2015 : gbt7714y2015
  }
}

extension Sample {
  static let all = [
    // The standard's own examples: 2015, 8.8.3 and annex A.
    Sample(
      name: "example of the standard: one author, a page",
      article: article("谢希德", role: "作者", "创造学习的思路", in: "人民日报", "1998-12-25", "10"),
      gbt7714y2015: "谢希德. 创造学习的思路[N]. 人民日报, 1998-12-25(10)."),
    Sample(
      name: "example of the standard: a title with a deck",
      article: article("余建斌", "我们的科技一直在追赶", deck: "访中国工程院院长周济", in: "人民日报", "2013-01-12", "02"),
      gbt7714y2015: "余建斌. 我们的科技一直在追赶: 访中国工程院院长周济[N]. 人民日报, 2013-01-12(2)."),
    Sample(
      name: "no author",
      article: CitedArticle(
        id: ArticleID("柳溪日报/2023-05-18/1/1"), headlineGroup: HeadlineGroup(kicker: "春耕正当时", headline: "全县插秧过半"),
        newspaper: "柳溪日报", date: IssueDate(iso: "2023-05-18"), pages: pages("1"), section: "要闻"),
      gbt7714y2015: "全县插秧过半[N]. 柳溪日报, 2023-05-18(1)."),
    Sample(
      name: "several roles: who took the picture is no author of the report",
      article: CitedArticle(
        id: ArticleID("柳溪日报/2023-05-18/2/3"), headlineGroup: HeadlineGroup(headline: "老街新颜"),
        byline: Byline(
          text: "本报记者 王芳 通讯员 李强 文 赵敏 摄", place: .line,
          authors: [
            Author(name: "王芳", role: "记者"), Author(name: "李强", role: "通讯员"), Author(name: "赵敏", role: "摄影"),
            Author(name: "记者", role: "作者"), Author(name: "摄", role: "作者"), Author(name: "孙梅", role: "责任编辑"),
          ]), newspaper: "柳溪日报", date: IssueDate(iso: "2023-05-18"), pages: pages("2"), section: "民生"),
      gbt7714y2015: "王芳, 李强. 老街新颜[N]. 柳溪日报, 2023-05-18(2)."),
    Sample(
      name: "more than three authors",
      article: CitedArticle(
        id: ArticleID("人民日报/2013-01-12/4/1"), headlineGroup: HeadlineGroup(headline: "雾霾来袭，如何突围？"),
        byline: byline("刘裕国", "杨柳", "张洋", "王汉超", "靳博"), newspaper: "人民日报",
        date: IssueDate(iso: "2013-01-12"), pages: pages("4")),
      gbt7714y2015: "刘裕国, 杨柳, 张洋, 等. 雾霾来袭，如何突围？[N]. 人民日报, 2013-01-12(4)."),
    Sample(
      name: "one name and a byline that says there were more",
      article: CitedArticle(
        id: ArticleID("柳溪日报/1986-05-18/3/2"), headlineGroup: HeadlineGroup(headline: "请修一修北街的路"),
        byline: Byline(
          text: "市轴承厂工人 孙大年等二十六人", place: .line, authors: [Author(name: "孙大年", role: "作者")]),
        newspaper: "柳溪日报", date: IssueDate(iso: "1986-05-18"), pages: pages("3")),
      gbt7714y2015: "孙大年, 等. 请修一修北街的路[N]. 柳溪日报, 1986-05-18(3)."),
    Sample(
      name: "no date",
      article: article("何文", "渡口人家", in: "江声报", nil, "4"),
      gbt7714y2015: "何文. 渡口人家[N]. 江声报, [日期不详](4)."),
    Sample(
      name: "neither newspaper nor page, of the date the month",
      article: CitedArticle(
        id: ArticleID("~3f9a0c1e22b4d871/2"), headlineGroup: HeadlineGroup(headline: "米价又涨"),
        date: IssueDate(year: 1936, month: 3)),
      gbt7714y2015: "米价又涨[N]. [报名不详], 1936-03."),
    Sample(
      name: "edition and section",
      article: CitedArticle(
        id: ArticleID("人民日报·海外版/2009-03-13/1/2"), headlineGroup: HeadlineGroup(headline: "两会观察"),
        byline: byline("陈树荣"), newspaper: "人民日报", date: IssueDate(iso: "2009-03-13"), edition: "海外版",
        pages: pages("01"), section: "要闻·财经"),
      gbt7714y2015: "陈树荣. 两会观察[N]. 人民日报(海外版), 2009-03-13(1)."),
    Sample(
      name: "continued on another page",
      article: CitedArticle(
        parts: [
          article("周平", "引水上山记", in: "晨报", "2022-01-20", "1"),
          CitedArticle(
            id: ArticleID("晨报/2022-01-20/4/7"), headlineGroup: HeadlineGroup(headline: "引水上山"),
            byline: byline("吴越"), newspaper: "晨报", date: IssueDate(iso: "2022-01-20"), pages: pages("1", "4")),
        ]) ?? CitedArticle(id: ArticleID("")),
      gbt7714y2015: "周平, 吴越. 引水上山记[N]. 晨报, 2022-01-20(1, 4)."),
    Sample(
      name: "a picture without a headline",
      article: CitedArticle(
        id: ArticleID("柳溪日报/2024-05-18/1/5"), kind: .photo,
        byline: Byline(text: "本报记者 田野 摄", place: .tail, authors: [Author(name: "田野", role: "摄影")]),
        opening: "5月17日，柳溪镇村民在田间插秧。　本报记者 田野 摄", newspaper: "柳溪日报",
        date: IssueDate(iso: "2024-05-18"), pages: pages("1")),
      gbt7714y2015: "田野. [5月17日，柳溪镇村民在田间插秧][N]. 柳溪日报, 2024-05-18(1)."),
    Sample(
      name: "a notice without a headline whose sentence never ends",
      article: CitedArticle(
        id: ArticleID("申报/1936-03-04/12/9"), kind: .notice,
        opening: "启者鄙人前于民国二十四年十二月间遗失南市裕昌米号股票三纸计洋六百元正除登报声明作废外", newspaper: "申报",
        date: IssueDate(iso: "1936-03-04"), pages: pages("12")),
      gbt7714y2015: "[启者鄙人前于民国二十四年十二月间遗失南市裕昌米号股票三纸计洋……][N]. 申报, 1936-03-04(12)."),
    Sample(
      name: "a paper of the Republic, its date told in the common era",
      article: article("記者", "本埠米市昨日續漲", in: "大公報", "1936-03-04", "10"),
      gbt7714y2015: "本埠米市昨日續漲[N]. 大公報, 1936-03-04(10)."),
    Sample(
      name: "a Hong Kong paper with lettered pages",
      article: article("黃梓謙", role: "攝影", "維港兩岸", deck: "「一河兩岸」的變遷", in: "香港商報", "2021-07-01", "A03"),
      gbt7714y2015: "維港兩岸: 「一河兩岸」的變遷[N]. 香港商報, 2021-07-01(A03)."),
    Sample(
      name: "quotation marks, dashes, two halves of a headline",
      article: article("高淑芬", "“最后一公里”——怎么走？　听听“老把式”怎么说", in: "北阳晚报", "2019-11-02", "7"),
      gbt7714y2015: "高淑芬. “最后一公里”——怎么走？ 听听“老把式”怎么说[N]. 北阳晚报, 2019-11-02(7)."),
    Sample(
      name: "mixed script and what means something to TeX and RIS",
      article: CitedArticle(
        id: ArticleID("科技报/2020-06-01/2/1"),
        headlineGroup: HeadlineGroup(headline: "AI 与 5G：R&D 投入增 30%，成本_不到 $100{约 #1}\nTY  - BOOK"),
        byline: byline("李明", "陈·and 协作组, 第*组"), newspaper: "科技报", date: IssueDate(iso: "2020-06-01"),
        pages: pages("2")),
      gbt7714y2015:
        "李明, 陈·and 协作组, 第*组. AI 与 5G：R&D 投入增 30%，成本_不到 $100{约 #1} TY - BOOK[N]. 科技报, 2020-06-01(2)."),
    Sample(
      name: "very long",
      article: article(
        "何文", String(repeating: "关于进一步做好春耕备耕工作的通知", count: 20), in: "柳溪日报", "1986-05-18", "2"),
      gbt7714y2015: "何文. " + String(repeating: "关于进一步做好春耕备耕工作的通知", count: 20) + "[N]. 柳溪日报, 1986-05-18(2)."),
    Sample(
      name: "in English, names in Latin letters",
      article: CitedArticle(
        id: ArticleID("North-China Daily News/1927-04-02/9/3"),
        headlineGroup: HeadlineGroup(headline: "Rice Market Firm", deck: "Merchants Hold Stocks"),
        byline: byline("Amabel Williams-Ellis", "Jean-Luc Godard", "O. M. Green", "John Smith"),
        opening: "Shanghai, Apr. 1.", newspaper: "North-China Daily News", date: IssueDate(iso: "1927-04-02"),
        pages: pages("9")),
      gbt7714y2015:
        "WILLIAMS-ELLIS A, GODARD J L, GREEN O M, et al. Rice Market Firm: Merchants Hold Stocks[N]. "
        + "North-China Daily News, 1927-04-02(9).",
      gbt7714y2025:
        "Williams-Ellis A, Godard J-L, Green O M, et al. Rice Market Firm: Merchants Hold Stocks[N]. "
        + "North-China Daily News, 1927-04-02(9)."),
    Sample(
      name: "nothing known at all",
      article: CitedArticle(id: ArticleID("~0000000000000001/1")),
      gbt7714y2015: "[无题][N]. [报名不详], [日期不详]."),
  ]

  private static func article(
    _ author: String, role: String = "记者", _ headline: String, deck: String? = nil, in newspaper: String,
    _ date: String?, _ page: String
  ) -> CitedArticle {
    CitedArticle(
      id: ArticleID("\(newspaper)/\(date ?? "?")/\(page)/1"),
      headlineGroup: HeadlineGroup(headline: headline, deck: deck),
      byline: Byline(text: author, place: .line, authors: [Author(name: author, role: role)]), newspaper: newspaper,
      date: date.flatMap { IssueDate(iso: $0) }, pages: pages(page))
  }

  private static func byline(_ names: String...) -> Byline {
    Byline(
      text: names.joined(separator: " "), place: .line, authors: names.map { Author(name: $0, role: "记者") })
  }

  private static func pages(_ labels: String...) -> [PageNumber] { labels.compactMap { PageNumber($0) } }
}
