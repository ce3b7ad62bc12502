import ChineseText
import Testing

/// Figures that contradict each other are told, and nothing else is: being silent is cheap, being wrong is not.
@Suite struct FigureCheckTests {
  private func conflicts(_ texts: [String]) -> [FigureConflict] {
    FigureCheck(texts.map { Array($0.unicodeScalars) }).conflicts
  }

  @Test(
    arguments: [
      ("种小麦12亩、玉米30亩，共45亩。", .sum, "42"), ("甲组收谷三百斤，乙组收谷二百五十斤，共计六百斤。", .sum, "550"),
      ("发放面粉120袋、大米80袋，合计210袋。", .sum, "200"), ("全校共有学生300人，其中男生400人。", .part, nil),
      ("到会代表一百人，其中工人一百二十名。", .part, nil), ("共有社员300人，其中男180人、女130人。", .sexes, nil),
      ("亩产由1200斤增加到1500斤，增加400斤。", .change, "300"), ("学生从200人增加到300人，增长60%。", .change, nil),
      ("职工由500人减少到400人，减少50人。", .change, "100"), ("树苗成活率达120%。", .percent, nil), ("产品合格率为百分之一百零三。", .percent, nil),
    ] as [(String, FigureConflict.Cause, String?)])
  func tells(_ text: String, cause: FigureConflict.Cause, expected: String?) {
    let found = conflicts([text])
    #expect(found.map(\.cause) == [cause])
    #expect(found.first?.expected?.description == expected)
  }

  /// Forms of the same words in which all is well, or in which nobody can know.
  @Test(arguments: [
    // It adds up, in either script, and 万 as far as it is rounded.
    "种小麦12亩、玉米30亩，共42亩。", "甲组收谷三百斤，乙组收谷二百五十斤，共计550斤。", "产煤1.2万吨、铁1.3万吨，共2.6万吨。",
    "共有社员300人，其中男180人、女120人。", "亩产由1200斤增加到1500斤，增加300斤。", "学生从200人增加到300人，增长50%。", "产量由3万吨增加到4万吨，增长33.3%。",
    "产值由2.1亿元增加到3.2亿元，增长50.6%。",
    // About, over, nearly: nothing exact is said.
    "种小麦12亩、玉米近30亩，共45亩。", "种小麦12亩、玉米30亩，共约45亩。", "共有学生300余人，其中男生400人。", "学生从200人增加到近300人，增长60%。",
    // Not all parts are named, or they are of another kind.
    "有小学3所、教师20人，共收学费500元。", "其中小麦12亩、玉米30亩，共有耕地450亩。", "除小麦12亩外，玉米30亩，共有耕地450亩。", "三年级、四年级有学生60人，全校共300人。",
    "昨日到3人，今日到5人。两天来共到90人。", "修桥3座、修路5公里，共投资8万元。",
    // Of what there can be more than a hundred.
    "小学毛入学率103%。", "产值比去年增长120%。", "完成计划的130%。", "病床使用率达105%。", "满意率达98%。", "出勤率100%。",
    // 其中 of another whole.
    "新建房屋12间。全村共有房屋300间，其中瓦房200间。", "收到来信30封，其中一封附有粮票50斤。", "收入500元，其中奖金120元、补贴600元以上。",
  ])
  func isSilent(_ text: String) {
    let found = conflicts([text])
    #expect(found.isEmpty, "\(found.map(\.cause))")
  }

  @Test(
    arguments: [
      (["全县已解决群众诉求949项", "截至目前，全县已解决群众诉求494项。"], 0), (["全县已解决群众诉求949项", "全县已解决群众诉求494项。"], 1),
      (["全县已解决群众诉求949项", "全县已解决群众诉求949个。"], 0), (["本月全厂共试制新产品十项", "本月全厂共试制新产品10项。"], 0),
      (["本月全厂共试制新产品十项", "本月全厂共试制新产品12项。"], 1), (["一月份试制新产品十项", "二月份试制新产品12项。"], 0),
      (["金牌3枚", "金牌5枚"], 0), (["全县水利工程共完成土方3万方", "全县水利工程共完成土方30200方。"], 0),
      (["全县水利工程共完成土方3万方", "全县水利工程共完成土方50200方。"], 1), (["出席大会的各界代表有300名工人", "出席大会的各界代表有200名农民"], 0),
    ] as [([String], Int)])
  func holdsTheSameSentenceAgainstItself(_ texts: [String], count: Int) {
    let found = conflicts(texts)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.cause == .value })
  }

  @Test func saysWhereTheFiguresStand() throws {
    let texts = ["标题", "种小麦12亩、玉米30亩，共45亩。"]
    let conflict = try #require(conflicts(texts).first)
    let printed = conflict.places.map { place in
      String(String.UnicodeScalarView(Array(texts[place.text].unicodeScalars)[place.figure.range]))
    }
    #expect(printed == ["12亩", "30亩", "45亩"])
    #expect(conflict.places.allSatisfy { $0.text == 1 })
  }

  @Test func numbersOfAnyLengthAreHeldAgainstEachOther() {
    let long = String(repeating: "9", count: 10_000)
    #expect(conflicts(["学生从\(long)人增加到\(long)人，增长60%。", "甲\(long)亩、乙1亩，共\(long)亩。"]).count <= 2)
  }
}
