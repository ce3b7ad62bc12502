public import ChineseText
public import Newspaper

/// What kinds of articles and of figures are called, on the screen and in the tables of the command line; docs/vocabulary.md.
extension ArticleKind {
  /// What tables and lists call it.
  public func name(in language: Language) -> String { language == .chinese ? words.chinese : words.english }

  var words: (chinese: String, english: String) {
    switch self {
    case .article: ("稿件", "article")
    case .photo: ("图片", "photo")
    case .notice: ("启事", "notice")
    case .advertisement: ("广告", "ad")
    case .masthead: ("报头", "masthead")
    case .other: ("其他", "other")
    }
  }
}

extension FigureKind {
  /// What tables and lists call it.
  public func name(in language: Language) -> String { language == .chinese ? words.chinese : words.english }

  var words: (chinese: String, english: String) {
    switch self {
    case .count: ("数量", "count")
    case .percent: ("百分比", "percent")
    case .money: ("金额", "money")
    case .measure: ("计量", "measure")
    case .duration: ("时长", "duration")
    case .date: ("日期", "date")
    case .ordinal: ("序数", "ordinal")
    case .label: ("代号", "label")
    case .age: ("年龄", "age")
    case .rate: ("比率", "rate")
    }
  }
}
