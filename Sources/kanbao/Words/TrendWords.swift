/// The words of `kanbao trend`.
enum TrendWords {
  static let command = Wording("统计词语各月各年的篇数。", "Count the articles with words, month by month or year by year.")
  static let words = Wording("要统计的词，或查询式。", "Words to count, each a query.")
  static let period = Wording("按月还是按年；不写则看时间长短。", "By month or by year; else what suits the time there is.")
  static let rate = Wording("输出每万篇中的篇数。", "Write how many of ten thousand articles.")
  static let svg = Wording("输出 SVG 图。", "Write a picture in SVG.")
  static let oneForm = Wording("--json、--csv、--svg 只能选一种", "only one of --json, --csv and --svg can be given")
  static let time = Wording("时间", "time")
  static let all = Wording("全部", "all")

  static func undated(_ count: Int) -> Wording {
    Wording("另有 \(count) 篇日期不详，未列入", "\(count) more articles of unknown date are not counted")
  }
}
