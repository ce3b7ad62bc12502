import Newspaper
import Testing

@testable import Archive

/// What pages print about themselves.
@Suite struct PageHeadTests {
  private func head(_ lines: [String]) -> String {
    let source = lines.enumerated().map { SourceLine(number: $0 + 1, text: $1, byteRange: 0..<0) }
    let origin = PageHead(source).origin
    let parts = [
      origin.newspaper?.value, origin.date?.value.description, origin.number?.value.description, origin.section?.value,
    ]
    return parts.map { $0 ?? "-" }.joined(separator: " ")
  }

  static let folios: [(line: String, expected: String)] = [
    ("第四版　民國九年四月三日　柳　報　庚申年二月十五日　星期六", "柳報 1920-04-03 4 -"),
    ("民國二十八年四月廿一日　星期五　第三七九五號", "- 1939-04-21 - -"),
    ("中華民國二十八年四月廿一日　柳溪報　星期五　第二版", "柳溪報 1939-04-21 2 -"),
    ("第A01版：要闻", "- - A1 要闻"), ("第3版 综合新闻", "- - 3 综合新闻"), ("A08 港聞", "- - A8 港聞"), ("第2版()", "- - 2 -"),
    ("2024年5月18日 星期六 第3版 综合新闻", "- 2024-05-18 3 综合新闻"),
    ("柳溪日报　2024年5月18日　星期六　农历甲辰年四月十一", "柳溪日报 2024-05-18 - -"),
    ("柳溪晨報 A4 港聞 2024年5月18日 星期六", "柳溪晨報 2024-05-18 A4 港聞"),
    ("柳溪日报 2024年5月18日 星期六 广告·公告 8", "柳溪日报 2024-05-18 8 广告·公告"), ("3 柳溪日报 2024年5月18日", "柳溪日报 2024-05-18 3 -"),
    ("2024-05-18 星期六 A03版", "- 2024-05-18 A3 -"), ("2024.5.18 第12版", "- 2024-05-18 12 -"),
    ("中華民國廿八年四月廿一日 星期五", "- 1939-04-21 - -"), ("昭和十四年四月廿一日　星期五　第二版", "- 1939-04-21 2 -"),
    ("公曆一九三九年四月廿一日　中華民國廿八年四月廿一日　星期五", "- 1939-04-21 - -"),
    ("民國九年　夏曆庚申年二月十五日　星期六", "- 1920-04-03 - -"), ("光緒二十年三月初五日　第二版", "- 1894-04-10 2 -"), ("A4纸涨价了", "- - - -"),
    ("A4 一张纸涨价了谁管", "- - - -"), ("头版头条", "- - - -"),
    ("A1 要闻", "- - A1 要闻"), ("B2版 国际", "- - B2 国际"), ("版次：A03", "- - A3 -"), ("第 A01 版　要闻", "- - A1 要闻"),
    ("头版", "- - 1 -"),
    ("第三張　第二版　民國九年四月三日", "- 1920-04-03 2 -"), ("第一版：要闻", "- - 1 要闻"), ("A叠03版", "- - A3 -"),
    ("星期六 2024年5月18日 A4", "- 2024-05-18 A4 -"),
    // A weekday that does not fit, lunar dates alone, sentences, headlines.
    ("2024年5月18日 星期五", "- - - -"), ("农历甲辰年四月十一", "- - - -"), ("庚申年二月十五日　星期六", "- - - -"),
    ("2024年5月18日，全市大会召开。", "- - - -"), ("2024年5月18日星期六举行全市大会", "- - - -"), ("2024年5月18日全市举行大会", "- - - -"),
    ("新版教材进课堂", "- - - -"), ("一版一印", "- - - -"),
  ]

  @Test(arguments: folios)
  func readsTheFolio(line: String, expected: String) {
    #expect(head([line, "东门街道建成12处便利店", "本报讯　居民说，买菜只要走五分钟。"]) == expected)
  }

  static let doubtful: [(line: String, expected: [DateDoubt])] = [
    ("2024年5月18日 星期五", [.weekday(date(2024, 5, 18), printed: 5)]), ("2024年5月18日 星期六", []),
    ("公曆一九三九年四月廿一日　中華民國廿七年四月廿一日　星期五", [.otherDate(date(1939, 4, 21), other: date(1938, 4, 21))]),
    ("公曆一九三九年四月廿一日　中華民國廿八年四月廿一日　星期五", []),
    ("民國九年四月三日　庚申年二月十九日　星期六", [.lunar(date(1920, 4, 3), printed: "庚申年二月十九日")]),
    ("民國九年四月三日　庚申年二月十五日　星期六", []), ("民國九年四月三日　辛酉年　星期六", [.lunar(date(1920, 4, 3), printed: "辛酉年")]),
    ("民國九年四月三日　庚申年二月十五日　星期五", [.weekday(date(1920, 4, 3), printed: 5)]),
  ]

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> IssueDate {
    guard let date = IssueDate(year: year, month: month, day: day) else { preconditionFailure("no date") }
    return date
  }

  @Test(arguments: doubtful)
  func tellsWhatDoesNotAgree(line: String, expected: [DateDoubt]) {
    let lines = [line, "东门街道建成12处便利店"].enumerated().map {
      SourceLine(number: $0 + 1, text: $1, byteRange: 0..<0)
    }
    #expect(PageHead(lines).doubts.map(\.doubt) == expected)
  }

  @Test func aLunarDateOutweighsAMisprintedWeekday() {
    #expect(head(["民國九年四月三日　庚申年二月十五日　星期五", "东门"]) == "- 1920-04-03 - -")
  }

  @Test func readsTheMasthead() {
    let lines = [
      "柳溪日报", "LIUXI RIBAO", "中共柳溪市委机关报 柳溪日报社出版", "2024年5月18日 星期六", "农历甲辰年四月十一", "第12846期 今日8版",
      "国内统一刊号 CN 00-0000", "导读", "老照相馆的光影记忆 5版", "以项目之进促发展之稳",
    ]
    #expect(head(lines) == "柳溪日报 2024-05-18 1 -")
  }

  @Test func readsAnOldMasthead() {
    let lines = [
      "柳報", "THE WILLOW", "館址柳溪路二號", "發行人　何文", "◀第三千七百九十五號▶",
      "中華民國貳拾捌年四月廿一日　星期五　今日貳張售國幣貳分　本報創於民國八年三月三日", "清香", "雋永",
    ]
    #expect(head(lines) == "柳報 1939-04-21 1 -")
  }

  @Test func aTableOfContentsIsNoFolio() {
    #expect(head(["要闻", "第2版 国内", "第3版 国际", "第4版 副刊", "今日头条在此"]) == "- - - -")
  }

  @Test func aDateInTheTextIsNotThePapers() {
    let body = Array(repeating: "本报讯　居民说，买菜只要走五分钟。", count: 20)
    #expect(head(["便利店开进社区"] + body + ["2024年5月18日"] + body) == "- - - -")
    #expect(head(["在大会上的讲话", "（2024年5月18日）", "何文"] + body) == "- 2024-05-18 - -")
  }

  @Test func readsTheFolioAtTheFoot() {
    let body = Array(repeating: "本报讯　居民说，买菜只要走五分钟。", count: 20)
    #expect(head(["便利店开进社区"] + body + ["2024年5月18日 星期六 第3版"]) == "- 2024-05-18 3 -")
  }
}
