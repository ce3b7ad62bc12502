/// What the shelf and the calendar of issues say.
enum ShelfPhrase {
  case newspaperCount(Int), undated, unnamed, unread(Int), firstIssue, lastIssue
  case calendarTitle, noDates, gapCount(Int), missed, gap, notPublished, held(String)
  case weekdayInitials, rhythm([Int]), rhythmStep(Int)
}

extension ShelfPhrase {
  /// In Chinese and in English.
  var words: (chinese: String, english: String) {
    switch self {
    case .newspaperCount(let n): ("\(n) 种报纸", n == 1 ? "1 newspaper" : "\(n) newspapers")
    case .undated: ("日期不详", "no date")
    case .unnamed: ("报名不详", "newspaper unknown")
    case .unread(let n): ("\(n) 个读档问题", n == 1 ? "1 problem while reading" : "\(n) problems while reading")
    case .firstIssue: ("已是第一期", "this is the first issue")
    case .lastIssue: ("已是最后一期", "this is the last issue")
    case .calendarTitle: ("期次日历", "Calendar of issues")
    case .noDates: ("没有已知日期的报纸", "no issue has a date")
    case .gapCount(let n): ("缺 \(n) 期", n == 1 ? "1 issue missing" : "\(n) issues missing")
    case .missed: ("缺：按本报规律当日应有一期", "missing: by the paper's rhythm there was an issue")
    case .gap: ("缺", "missing")
    case .notPublished: ("无报", "no issue")
    case .held(let mark): ("\(mark) 有报", "\(mark) held")
    case .weekdayInitials: ("日一二三四五六", "SuMoTuWeThFrSa")
    case .rhythm(let days): Self.rhythm(days)
    case .rhythmStep(let days): ("每 \(days) 天一期", "every \(days) days")
    }
  }

  private static func rhythm(_ days: [Int]) -> (chinese: String, english: String) {
    if days.count == 7 { return ("每日一期", "a daily") }
    let chinese = ["日", "一", "二", "三", "四", "五", "六"]
    let english = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    return ("逢周" + days.map { chinese[$0] }.joined(), days.map { english[$0] }.joined(separator: " "))
  }
}
