import ChineseText
import Testing

/// Worked examples, one or more a rule: GB is GB/T 15834-2011 5.1, the rest newspaper practice on a grid of cells.
@Suite struct LineBreakerRuleTests {
  @Test(arguments: cells + marks + pairs)
  func keepsMarksWhereTheyBelong(_ example: LineExample) {
    #expect(example.laidOut == example.lines, "\(example)")
  }

  @Test(arguments: figures + words)
  func keepsFiguresAndWordsWhole(_ example: LineExample) {
    #expect(example.laidOut == example.lines, "\(example)")
  }

  @Test(arguments: blanks + options + emergencies)
  func fitsTheRestAsAsked(_ example: LineExample) {
    #expect(example.laidOut == example.lines, "\(example)")
  }

  /// A wide character takes two cells and never straddles the edge.
  static let cells = [
    LineExample("春耕时节农事忙", 6, "春耕时|节农事|忙"),
    LineExample("春耕时节农事忙", 5, "春耕|时节|农事|忙"),
    LineExample("山𡶶之上", 4, "山𡶶|之上"),
    LineExample("cafe\u{301}开", 4, "cafe\u{301}|开"),
    LineExample("甲乙丙\u{2060}丁", 6, "甲乙|丙\u{2060}丁"),
    LineExample("甲乙\u{2329}丙\u{232A}丁", 6, "甲乙|\u{2329}丙\u{232A}|丁"),
    LineExample("码头—仓库“直通”", 8, "码头—仓|库“直通”"),
    LineExample("码头—仓库“直通”", 8, "码头—仓|库“直|通”") { $0.cells = CellWidth(ambiguous: .wide) },
  ]

  static let marks = [
    LineExample("今年雨水调匀。秋粮丰收", 14, "今年雨水调匀。|秋粮丰收"),
    LineExample("今年雨水调匀,秋粮丰收", 12, "今年雨水调|匀,秋粮丰收"),
    LineExample("（上午）开会", 6, "（上|午）开|会"),
    LineExample("真没想到？！他愣住了", 8, "真没想|到？！他|愣住了"),
    LineExample("安娜·卡列尼娜", 4, "安|娜·|卡列|尼娜"),
    LineExample("他说\"快走\"便出门", 6, "他说|\"快走\"|便出门"),
    LineExample("从沈阳～大连全线通车", 6, "从沈|阳～大|连全线|通车"),
    LineExample("从沈阳—大连全线通车", 6, "从沈|阳—大|连全线|通车"),
    LineExample("气温升至15℃。", 10, "气温升至|15℃。"),
    LineExample("年年々有余粮", 4, "年|年々|有余|粮"),
    LineExample("新书《春潮》出版", 6, "新书|《春|潮》出|版"),
    LineExample("会议(临时)改期", 5, "会议|(临|时)改|期"),
    LineExample("售价￥80元", 5, "售价|￥80|元"),
    LineExample("共计若干￥整", 8, "共计若|干￥整"),
    LineExample("话题#春耕#火了", 6, "话题#|春耕#|火了"),
    LineExample("今日看点：①春播②夏种", 10, "今日看点：|①春播②夏种"),
    LineExample("送往上海/南京两地", 8, "送往上|海/南京|两地"),
  ]

  /// GB 5.1.4, 5.1.5: —— and …… are one mark each; whether they may begin a line is what the levels say.
  static let pairs = [
    LineExample("她笑了——真好", 6, "她笑了|——真好"),
    LineExample("她笑了——真好", 6, "她笑|了——真|好") { $0.level = .strict },
    LineExample("说着说着……睡着了", 8, "说着说|着……睡着|了"),
    LineExample("说着说着……睡着了", 8, "说着说着|……睡着了") { $0.level = .gb },
    LineExample("说着说着......睡着了", 8, "说着说|着......|睡着了"),
    LineExample("……………………", 4, "…………|…………"),
  ]

  /// A line ends earlier for a figure, as long as it stays half full.
  static let figures = [
    LineExample("全村共有耕地3650亩良田", 16, "全村共有耕地|3650亩良田"),
    LineExample("全村共有耕地3650亩良田", 16, "全村共有耕地3650|亩良田") { $0.keepsFigures = false },
    LineExample("一次运走12.5万吨煤", 14, "一次运走|12.5万吨煤"),
    LineExample("产量达到1,200公斤", 14, "产量达到|1,200公斤"),
    LineExample("产量1,200公斤", 8, "产量|1,200|公斤"),
    LineExample("全校学生三百二十七人毕业", 12, "全校学生|三百二十七人|毕业"),
    LineExample("会期10月12日至15日止", 10, "会期10月|12日至15日|止"),
    LineExample("他排在第18名", 10, "他排在|第18名"),
    LineExample("比分是2:1结束比赛", 8, "比分是|2:1结束|比赛"),
    LineExample("请打电话024-8866转接", 12, "请打电话|024-8866转接"),
    LineExample("比上年增长２５．８％左右", 14, "比上年增长|２５．８％左右"),
    LineExample("共運送旅客約3.2萬人次", 16, "共運送旅客|約3.2萬人次"),
    LineExample("我省电厂发电2亿千瓦以上", 20, "我省电厂发电|2亿千瓦以上"),
  ]

  static let words = [
    LineExample("安装WiFi设备", 6, "安装|WiFi设|备"),
    LineExample("参加Spring Festival晚会", 12, "参加Spring|Festival晚会"),
    LineExample("网址https://news.example.org/a/b可查", 16, "网址|https://|news.example.org|/a/b可查"),
    LineExample("Supercalifragilistic", 7, "Superca|lifragi|listic"),
    LineExample("a state-of-the-art plan", 10, "a state-|of-the-art|plan"),
    LineExample("防治COVID-19工作", 10, "防治|COVID-19工|作"),
    LineExample("It isn't 5'clock", 6, "It|isn't|5'cloc|k"),
  ]

  static let blanks = [
    LineExample("张三 李四 王五", 9, "张三 李四|王五"),
    LineExample("张三　李四　王五", 10, "张三　李四|王五"),
    LineExample("标题  两格", 6, "标题|两格"),
    LineExample(" 前后有空 ", 20, "前后有空"),
    LineExample("他说 。好", 6, "他|说 。|好"),
    LineExample("　　春天来了花开了", 10, "    春天来|了花开了") { $0.indent = 4 },
    LineExample("10\u{A0}公里", 5, "10\u{A0}公|里"),
    LineExample("零宽\u{200B}空格", 6, "零宽\u{200B}空|格"),
    LineExample("", 10, ""),
    LineExample("　 \t\n ", 10, ""),
  ]

  static let options = [
    LineExample("米面油，样样齐", 6, "米面油，|样样齐") { $0.hang = 2 },
    LineExample("米面油,样样齐", 6, "米面油,|样样齐") { $0.hang = 1 },
    LineExample("米面油，样样齐", 6, "米面|油，样|样齐") { $0.hang = 1 },
    LineExample("他说：“来。”又走了", 7, "他说：|“来。”|又走了") { $0.hang = 2 },
    LineExample("米面油，样样齐", 7, "米面油,|样样齐") { $0.halfWidthLineEnd = true },
    LineExample("雨停了。走吧", 7, "雨停了｡|走吧") { $0.halfWidthLineEnd = true },
    LineExample("雨停了。走吧", 8, "雨停了。|走吧") { $0.halfWidthLineEnd = true },
    LineExample("今年春天来得早。", 12, "今年春天来|得早。") { $0.avoidsOrphans = true },
    LineExample("今年春天来了3月", 14, "今年春天来了|3月") { $0.avoidsOrphans = true },
    LineExample("今年春天来了8", 12, "今年春天来|了8") { $0.avoidsOrphans = true },
    LineExample("全市春耕生产全面展开", 16, "全市春耕生|产全面展开") { $0.isHeadline = true },
    LineExample("抓春耕 保夏收 促增产 迎丰年", 16, "抓春耕 保夏收|促增产 迎丰年") { $0.isHeadline = true },
    LineExample("甲说:走!(乙不走),共2,300人", 12, "甲说：走！|（乙不走），|共2,300人") { $0.restoresMarks = true },
    LineExample("见NBC(美国)报道:yes", 40, "见NBC（美国）报道：yes") { $0.restoresMarks = true },
    LineExample("米面油,样样齐", 7, "米面油,|样样齐") {
      $0.restoresMarks = true
      $0.halfWidthLineEnd = true
    },
  ]

  /// Where no end is legal a mark begins a line rather than that anything overflows or is lost.
  static let emergencies = [
    LineExample("（（甲））", 4, "（（|甲）|）"),
    LineExample("。。。。。。", 4, "。。|。。|。。"),
    LineExample("１２３４５", 4, "１２|３４|５"),
    LineExample("￥1,280.50元", 9, "￥|1,280.50|元"),
    LineExample("比例100.25%", 6, "比例|100.25|%"),
    LineExample("大河a", 1, "大|河|a"),
    LineExample("大河", 0, "大|河"),
    LineExample("大河", -5, "大|河"),
    LineExample("大河向东", 4, "  大|河向|东") { $0.indent = 9 },
  ]
}

/// A paragraph, a width, and its lines as a reader would write them down, | between them.
struct LineExample: Sendable, CustomTestStringConvertible {
  let text: String
  let options: LineOptions
  let lines: String

  init(_ text: String, _ width: Int, _ lines: String, _ change: (inout LineOptions) -> Void = { _ in }) {
    var options = LineOptions(width: width)
    change(&options)
    (self.text, self.options, self.lines) = (text, options, lines)
  }

  var laidOut: String {
    let paragraph = Array(text.unicodeScalars)
    let breaker = LineBreaker(options)
    return breaker.lines(of: paragraph).map { breaker.text(of: $0, in: paragraph) }.joined(separator: "|")
  }

  var testDescription: String { "\(text) in \(options.width)" }
}
