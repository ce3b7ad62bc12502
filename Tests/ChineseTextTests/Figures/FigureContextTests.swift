import ChineseText
import Testing

/// What the words around a figure say of it.
@Suite struct FigureContextTests {
  private func contexts(_ text: String) -> (scalars: [Unicode.Scalar], contexts: [FigureContext]) {
    let scalars = Array(text.unicodeScalars)
    let figures = FigureFinder().figures(in: scalars)
    let reader = FigureContextReader(scalars, figures: figures)
    return (scalars, figures.indices.map(reader.context))
  }

  private func printed(_ range: Range<Int>?, in scalars: [Unicode.Scalar]) -> String? {
    range.map { String(String.UnicodeScalarView(scalars[$0])) }
  }

  @Test(arguments: [
    ("发放调查问卷4107份，", ["调查问卷"]), ("为170名住院孤寡老人提供午餐", ["住院孤寡老人"]), ("群众满意率达到96.69%以上", ["群众满意率"]),
    ("城西粮站收购早稻三万斤。", ["早稻"]), ("全县修水渠12条、机耕路35公里", ["全县修水渠", "机耕路"]), ("90名符合献血条件的人员参加", ["符合献血条件的人员"]),
    ("产值3.2亿元，同比增长5%", ["产值", "产值"]), ("棉花总产比1978年增长3倍", [nil, "棉花总产"]), ("60%的农户有了存款", ["农户"]),
    ("今年5月，受益10126人次", [nil, "受益"]), ("共3类12项", [nil, nil]), ("歼敌一千余人，缴枪三百支", ["歼敌", "缴枪"]),
    ("“县委第五任书记郝正平”等主题", ["书记郝正平"]), ("收到“微心愿”2139件", ["“微心愿”"]), ("现年52岁", [nil]), ("到会代表三百二十人", ["到会代表"]),
  ])
  func findsWhatIsCounted(_ text: String, _ nouns: [String?]) {
    let (scalars, contexts) = contexts(text)
    #expect(contexts.map { printed($0.noun, in: scalars) } == nouns)
  }

  @Test(arguments: [
    ("产值比去年同期增长23.4%", FigureComparison.Relation.up, "比去年同期增长"), ("人数较上年减少31个", .down, "较上年减少"),
    ("亩产达到612斤", .reached, "达到"), ("占总数的五成", nil, ""), ("占41.2%", .share, "占"), ("超产一千斤", .exceeded, "超产"),
    ("客运量同比下降8.1%", .down, "同比下降"), ("有学生八百名", nil, ""),
  ])
  func findsWhatItIsHeldAgainst(_ text: String, _ relation: FigureComparison.Relation?, _ words: String) {
    let (scalars, contexts) = contexts(text)
    #expect(contexts.first?.comparison?.relation == relation)
    #expect(printed(contexts.first?.comparison?.words, in: scalars) ?? "" == words)
  }

  @Test func holdsAFigureAgainstAYear() {
    let (scalars, contexts) = contexts("总产比1978年增长3倍")
    #expect(contexts.last?.comparison?.relation == .up)
    #expect(printed(contexts.last?.comparison?.words, in: scalars) == "比1978年增长")
  }

  @Test(
    arguments: [
      ("96%以上", "96", nil, false), ("不足三百户", nil, "300", false), ("20余万元", "200000", nil, false),
      ("约5公里", nil, nil, true),
      ("8至12级", "8", "12", false), ("近三成", nil, "3", false), ("18名", nil, nil, false), ("第3名", nil, nil, false),
    ] as [(String, String?, String?, Bool)])
  func tellsBetweenWhatTheNumberLies(_ text: String, _ least: String?, _ most: String?, _ isApproximate: Bool) {
    let bounds = contexts(text).contexts.first?.bounds
    #expect(bounds?.atLeast == least.flatMap(DecimalNumber.init))
    #expect(bounds?.atMost == most.flatMap(DecimalNumber.init))
    #expect(bounds?.isApproximate == isApproximate)
  }

  @Test func sentencesEndAtTheirMarks() {
    let (scalars, contexts) = contexts("　　上午开会。到会86人，“人人发言！”散会后唱歌。")
    #expect(printed(contexts.first?.sentence, in: scalars) == "到会86人，“人人发言！”")
  }

  /// Every range lies in the text and beside its figure, whatever the text.
  @Test(arguments: ["", "3", "333", "、、3、、4", "的3的4的", "比3年比4年增长5", "占1占2占3", "\n\n5\n", "增长增长增长8倍的的的"])
  func rangesLieInTheText(_ text: String) {
    let (scalars, contexts) = contexts(text)
    for context in contexts {
      for range in [context.sentence, context.noun, context.comparison?.words].compactMap({ $0 }) {
        #expect(range.lowerBound >= 0 && range.upperBound <= scalars.count)
      }
    }
  }
}
