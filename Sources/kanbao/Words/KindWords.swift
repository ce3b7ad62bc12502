import ChineseText
import Newspaper

/// What kinds of figures and of articles are called in tables.
enum KindWords {
  static func phrase(for kind: FigureKind) -> Phrase {
    switch kind {
    case .count: return Phrase("数量", "count")
    case .percent: return Phrase("百分比", "percent")
    case .money: return Phrase("金额", "money")
    case .measure: return Phrase("度量", "measure")
    case .duration: return Phrase("时长", "duration")
    case .date: return Phrase("日期", "date")
    case .ordinal: return Phrase("序数", "ordinal")
    case .label: return Phrase("代号", "label")
    case .age: return Phrase("年龄", "age")
    case .rate: return Phrase("比率", "rate")
    }
  }

  static func phrase(for kind: ArticleKind) -> Phrase {
    switch kind {
    case .article: return Phrase("稿件", "article")
    case .photo: return Phrase("图片", "photo")
    case .notice: return Phrase("启事", "notice")
    case .advertisement: return Phrase("广告", "ad")
    case .masthead: return Phrase("报头", "masthead")
    case .other: return Phrase("其他", "other")
    }
  }
}
