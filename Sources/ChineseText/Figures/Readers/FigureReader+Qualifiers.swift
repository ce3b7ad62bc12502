/// Approximations around a quantity, and signs before it.
extension FigureReader {
  func takeLeadingQualifiers(_ draft: inout Draft) {
    if draft.numeral?.leavesOneUnsaid == true || draft.numeral?.hasMultiplier == true { takeSeveral(&draft) }
    guard let (word, start) = leadingQualifier(before: draft.start) else { return }
    draft.extend(backTo: start, qualifier: text.printed(start..<start + word.unicodeScalars.count))
  }

  /// 约, 超过, 不到 directly before an index, unless the character before makes another word: 节约, 附近.
  func leadingQualifier(before index: Int) -> (word: String, start: Int)? {
    guard let (word, start) = Qualifiers.leading.longest(in: text, before: index, floor: floor) else { return nil }
    let blockers = Qualifiers.blockers[word] ?? ""
    return blockers.unicodeScalars.contains(text[start - 1]) ? nil : (word, start)
  }

  /// 数十, 几百, 上千: the word before 十, 百, 千 that stands for a digit.
  private func takeSeveral(_ draft: inout Draft) {
    guard let numeral = draft.numeral, numeral.script == .han, draft.start > floor, draft.start == numeral.start,
      case .multiplier? = NumeralScalar(text[draft.start])
    else { return }
    let before = text[draft.start - 2]
    let isSeveral: Bool =
      switch text[draft.start - 1] {
      case "数": !before.isOne(of: "人次户件总分指系参基倍个位整函岁票页天")
      case "过": numeral.leavesOneUnsaid && !before.isOne(of: "不超通经")
      case "几": !before.isOne(of: "这那")
      case "上": before.endsClause || before.isOne(of: "有达出了过引被让给约计集来的成与和及或、”“")
      default: false
      }
    if isSeveral { draft.extend(backTo: draft.start - 1, qualifier: text.printed(draft.start - 1..<draft.start)) }
  }

  func takeTrailingQualifiers(_ draft: inout Draft) {
    guard let (word, end) = Qualifiers.trailing.longest(in: text, at: draft.end),
      word != "上下" || !Qualifiers.notTrailing.unicodeScalars.contains(text[end])
    else { return }
    draft.extend(to: end, qualifier: text.printed(draft.end..<end))
  }

  /// 零下5℃, -5℃, and -3.2% where no range can be meant.
  func takeNegativeSign(_ draft: inout Draft) {
    guard let unit = draft.unitRange,
      draft.unitCharacter.isOne(of: "℃℉%度") || text[unit.lowerBound + 1] == "氏"
    else { return }
    let isWord = text.has("零下", before: draft.start) && draft.start - 2 >= floor
    let before = text[draft.start - 2]
    let isSign =
      text[draft.start - 1] == "-" && draft.start > floor && !before.isASCIIDigit && !before.isASCIILetter
      && before != "%" && before != "℃"
    guard isWord || isSign, let first = draft.values.first else { return }
    draft.values[0] = first.negated
    draft.extend(backTo: draft.start - (isWord ? 2 : 1))
  }

  /// ¥, US$, HK$ before a number; they name the unit where none is printed behind.
  func takeCurrencySign(_ draft: inout Draft) {
    guard draft.unit == nil || draft.kind == .money, draft.numeral?.script == .arabic,
      let (unit, start) = MoneyUnits.signs.longest(in: text, before: draft.start, floor: floor)
    else { return }
    draft.extend(backTo: start)
    draft.kind = .money
    if draft.unit == nil || draft.unit == "元" { draft.unit = unit }
  }

  /// “15分钟生活圈”: a quantity that is the head of a name.
  func takeLabelName(_ draft: inout Draft) {
    guard draft.unitRange != nil, draft.unitRange?.upperBound == draft.end, draft.qualifiers.isEmpty,
      draft.kind == .duration || draft.kind == .measure, let end = labelName(at: draft.end, after: draft.start)
    else { return }
    draft.kind = .label
    draft.extend(to: end)
  }

  /// Where a name such as 生活圈 ends; within quotation marks other kinds of names count too.
  private func labelName(at start: Int, after figureStart: Int) -> Int? {
    let isQuoted = text[figureStart - 1] == "“"
    var end = start
    while text[end].isHan, NumeralScalar(text[end]) == nil, end - start < 8 { end += 1 }
    if isQuoted, text[end] == "”" {
      return !Self.labelHeads.hasWord(in: text, before: end, floor: start) ? nil : end
    }
    return (start + 2...start + 4).first { $0 <= end && text[$0 - 1] == "圈" }
  }

  private static let labelHeads = WordTable<Void>(
    words: "圈 机制 模式 工程 计划 行动 工作法 法 体系 平台 服务 响应 品牌 项目 课堂 行动计划 路 线", anchor: .last)

  /// 树龄五百年: years of a living thing's age.
  func takeAge(_ draft: inout Draft) {
    if draft.kind == .duration, draft.unitCharacter == "年", text.has("树龄", before: draft.start) { draft.kind = .age }
  }
}
