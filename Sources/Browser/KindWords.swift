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

extension FigureConflict.Cause {
  /// What tables and lists call it.
  public func name(in language: Language) -> String { language == .chinese ? words.chinese : words.english }

  var words: (chinese: String, english: String) {
    switch self {
    case .sum: ("分项之和不符", "parts do not add up")
    case .part: ("分项大于总数", "a part is more than the whole")
    case .sexes: ("男女之和不符", "men and women do not add up")
    case .change: ("增减之数不符", "the change is another")
    case .percent: ("不能超过百分之百", "cannot be over a hundred per cent")
    case .value: ("同一句两个数", "one sentence, two numbers")
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
