import ChineseText
import Newspaper

/// What kinds of figures and of articles are called in tables.
enum KindWords {
  static func wording(for kind: FigureKind) -> Wording {
    switch kind {
    case .count: return Wording("数量", "count")
    case .percent: return Wording("百分比", "percent")
    case .money: return Wording("金额", "money")
    case .measure: return Wording("度量", "measure")
    case .duration: return Wording("时长", "duration")
    case .date: return Wording("日期", "date")
    case .ordinal: return Wording("序数", "ordinal")
    case .label: return Wording("代号", "label")
    case .age: return Wording("年龄", "age")
    case .rate: return Wording("比率", "rate")
    }
  }

  static func wording(for kind: ArticleKind) -> Wording {
    switch kind {
    case .article: return Wording("稿件", "article")
    case .photo: return Wording("图片", "photo")
    case .notice: return Wording("启事", "notice")
    case .advertisement: return Wording("广告", "ad")
    case .masthead: return Wording("报头", "masthead")
    case .other: return Wording("其他", "other")
    }
  }
}
