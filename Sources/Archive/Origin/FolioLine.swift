import Newspaper

/// One line near the top of a page, taken apart into what papers print there: date, weekday, page, issue number, title.
///
/// 第四版　民國九年四月三日　晶　報　庚申年二月十五日　星期六 · 第A01版：要闻 · 2024年5月18日 星期六 · 第三千七百九十五號
struct FolioLine {
  private(set) var date: IssueDate?
  /// The same day in another calendar, printed right after it.
  private(set) var twinDate: IssueDate?
  /// Years that are told without a day.
  private(set) var years: [Int] = []
  /// Days after Sunday.
  private(set) var weekday: Int?
  private(set) var number: PageNumber?
  /// Whether the page's number opens the line.
  private(set) var opensWithNumber = false
  /// 版名, what stands right after the page's number.
  private(set) var section: String?
  private(set) var hasIssueNumber = false
  private(set) var lunarDate: LunarDate?
  /// What ends in 报 and can be a newspaper's name.
  private(set) var title: String?
  /// Characters that are none of these.
  private(set) var otherCount = 0
  /// Whether the line is made of such things, with little beside them.
  private(set) var isFolio = false

  /// No folio is longer, in scalars.
  static let longest = 72

  init(_ text: String) {
    // Most lines near a page's top have nothing of a folio, and those are never one.
    guard text.unicodeScalars.contains(where: FolioTokens.mayTell) else { return }
    let tokens = FolioTokens(text)
    guard (1...Self.longest).contains(tokens.text.count) else { return }
    date = tokens.dates.first
    twinDate = tokens.hasTwinDates ? tokens.dates[1] : nil
    years = tokens.years
    weekday = tokens.weekday
    number = tokens.number?.label
    opensWithNumber = tokens.number?.range.lowerBound == 0
    hasIssueNumber = tokens.hasIssueNumber
    lunarDate = tokens.lunarDate
    let rests = tokens.rests
    take(rests, after: tokens.mayNameSection ? tokens.number?.range.upperBound : nil)
    if section == nil, let range = tokens.number?.range, range.upperBound == tokens.text.count {
      takeSection(rests.last { $0.start + $0.text.count == range.lowerBound })
    }
    isFolio = hasAnything && otherCount <= 20 && !tokens.hasSentence && !rests.contains(where: tokens.runsOn)
  }

  /// Whether something beside the date shows that the line is about the page.
  var hasSupport: Bool { lunarDate != nil || hasPlainSupport }

  /// The same without the lunar date, which cannot speak for itself.
  var hasPlainSupport: Bool { weekday != nil || number != nil || hasIssueNumber || title != nil }

  private var hasAnything: Bool { date != nil || hasSupport }

  private mutating func take(_ rests: [FolioTokens.Rest], after numberEnd: Int?) {
    for rest in rests {
      if title == nil, let name = PaperName(rest.text) {
        title = name.text
      } else if rest.start == numberEnd, Self.isSection(rest.text) {
        section = String(rest.text)
      } else {
        otherCount += rest.text.count
      }
    }
  }

  /// 广告·公告 8: what stands right before a number that ends a dated line.
  private mutating func takeSection(_ rest: FolioTokens.Rest?) {
    guard let rest, date != nil, Self.isSection(rest.text), PaperName(rest.text) == nil else { return }
    section = String(rest.text)
    otherCount -= rest.text.count
  }

  private static func isSection(_ text: [Unicode.Scalar]) -> Bool {
    text.count <= 12 && text.allSatisfy { $0.isHan || $0 == "·" }
  }
}

/// A newspaper's name as mastheads and folios print it.
struct PaperName {
  let text: String
  /// Whether its end is one that only papers have.
  let isCertain: Bool

  /// Nil unless it is two to ten Han characters that end in 报 and is no common word that does.
  init?(_ scalars: [Unicode.Scalar]) {
    guard (2...10).contains(scalars.count), scalars.allSatisfy(\.isHan), let last = scalars.last,
      last == "报" || last == "報", !Self.words.contains(String(scalars))
    else { return nil }
    text = String(scalars)
    isCertain = scalars.count > 2 && scalars.dropLast().last.map { Self.certainEnds.contains($0) } ?? false
  }

  private static let certainEnds: ScalarSet = ["日", "晚", "早", "晨", "时", "時", "商", "周", "週", "午", "夜", "都"]
  private static let words: Set<String> = [
    "本报", "本報", "海报", "海報", "喜报", "喜報", "捷报", "捷報", "电报", "電報", "简报", "簡報", "公报", "公報", "通报", "通報", "预报", "預報",
    "情报", "情報", "天气预报", "天氣預報", "日报", "日報", "晚报", "晚報", "大字报", "大字報", "订报", "訂報", "读报", "讀報", "看报", "看報", "谍报",
  ]
}
