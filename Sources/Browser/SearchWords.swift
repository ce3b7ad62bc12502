import Search

/// What the browser says of searching, limiting and counting, in both languages.
enum SearchPhrase {
  case pinyinOffer, offerHint, historyOffer, historyHint
  case order(ResultOrder), orderOfFirst(ResultOrder, Int)
  case unlimitHint, facetsTitle
  case trendTitle, listMark, perTenThousand, articlesCounted, byPeriod(Trend.Period), outsideTrend(Int)
  case counting, nothingDated, periodColumn, allArticles

  var pair: (chinese: String, english: String) {
    switch self {
    case .pinyinOffer: ("拼音", "Pinyin")
    case .offerHint: ("C-n/C-p 选词", "C-n/C-p choose")
    case .historyOffer: ("搜过", "Before")
    case .historyHint: ("↑/↓ 取用", "↑/↓ recall")
    case .order(let order): order.words
    case .orderOfFirst(let order, let n):
      ("前 \(n) 篇\(order.words.chinese)", "first \(n) \(order.words.english)")
    case .unlimitHint: ("退格 去掉限定", "Backspace: widen")
    case .facetsTitle: ("分面", "Facets")
    case .trendTitle: ("走势", "Trend")
    case .listMark: ("、", ", ")
    case .perTenThousand: ("每万篇中的篇数", "per 10,000 articles")
    case .articlesCounted: ("篇数", "articles")
    case .byPeriod(.month): ("按月", "by month")
    case .byPeriod(.year): ("按年", "by year")
    case .outsideTrend(let n): ("另有 \(n) 篇日期不详，不在图中", "\(n) more of unknown date, not in the chart")
    case .counting: ("正在统计…", "counting…")
    case .nothingDated: ("没有注明日期的稿件，画不出走势", "no article is dated, so there is no trend")
    case .periodColumn: ("时间", "Time")
    case .allArticles: ("全部", "all")
    }
  }
}
