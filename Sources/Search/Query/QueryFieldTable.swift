internal import Newspaper

extension QueryField {
  /// Every field, declared once: the parser, the help and docs/query-language.md are made from this table.
  public static let all: [QueryField] = [
    QueryField(.text(.headline), "headline", ["标题", "主题", "title"], example: "headline:春耕", "the headline 主题"),
    QueryField(.text(.kicker), "kicker", ["引题", "肩题", "眉题"], example: "kicker:办实事", "the line before the headline 引题"),
    QueryField(.text(.deck), "deck", ["副题", "subtitle"], example: "deck:侧记", "the line after the headline 副题"),
    QueryField(.text(.byline), "byline", ["署名"], example: "byline:通讯员", "a byline on a line of its own 作者署名"),
    QueryField(
      .text(.author), "author", ["作者", "记者"], example: "author:李明", "an author's name, wherever it is printed 作者"),
    QueryField(
      .text(.body), "body", ["正文"], example: "body:(春耕 OR 秋收)", "paragraphs and crossheads, photos left out 正文"),
    QueryField(.text(.crosshead), "crosshead", ["小标题", "插题"], example: "crosshead:成效", "titles inside the body 小标题"),
    QueryField(.text(.caption), "caption", ["图片说明", "图说", "图注"], example: "caption:插秧", "the words of photos 图片说明"),
    QueryField(
      .text(.newspaper), "newspaper", ["报纸", "报名", "paper"], example: "newspaper:晨报", "the newspaper's name 报名"),
    QueryField(.text(.section), "section", ["版名"], example: "section:要闻", "the name of the page 版名"),
    QueryField(.page, "page", ["版", "版次", "版面"], example: "page:1..4", "the number of the page 版次"),
    QueryField(.kind, "kind", ["类型", "体裁"], example: "kind:photo", "what the piece is 类型"),
    QueryField(.date, "date", ["日期"], example: "date:2021..2022-03", "the date of the issue 日期"),
    QueryField(.figure, "figure", ["数字", "数据"], example: "figure:>=1000人次", "the figures in the text 数字"),
  ]

  /// The words for a kind besides its own name.
  static let kindAliases: [String: ArticleKind] = [
    "稿件": .article, "文章": .article, "图片": .photo, "照片": .photo, "公告": .notice, "启事": .notice,
    "广告": .advertisement, "ad": .advertisement, "报头": .masthead, "其他": .other, "其它": .other,
  ]
}
