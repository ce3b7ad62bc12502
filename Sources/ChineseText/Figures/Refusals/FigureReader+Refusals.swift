/// The line between a number and a word made with a numeral (GB/T 15835-2011, 4.2): a Chinese numeral is a figure when it
/// is meant literally and has something to count. Digits are always meant.
extension FigureReader {
  func refusal(of draft: Draft) -> RefusedFigure? {
    guard let numeral = draft.numeral, numeral.script == .han else { return nil }
    if let end = endOfMotto(draft) { return RefusedFigure(range: draft.start..<end, reason: .slogan) }
    guard let reason = reason(against: draft, numeral) else { return nil }
    return RefusedFigure(range: draft.range, reason: reason)
  }

  private func reason(against draft: Draft, _ numeral: Numeral) -> RefusedFigure.Reason? {
    if text[draft.start] == "第" || text[draft.start] == "倒" { return ordinalReason(draft, numeral) }
    if draft.kind == .rate || draft.kind == .date { return nil }
    if draft.unit == nil { return draft.kind == .age || isPlainlyMeant(draft, numeral) ? nil : .word }
    if draft.unitCharacter == "号" { return .name }
    if numeral.range.count == 1, isOfCheques(numeral.start) { return .word }
    if numeral.isSingleOne, isRepeated(draft) { return .idiom }
    if numeral.isSingleOne, !countsOne(draft) { return .indefinite }
    if numeral.leavesOneUnsaid, draft.qualifiers.isEmpty { return .figurativeAmount }
    if numeral.isPositional, numeral.digitCount == 2, draft.unitCharacter != "折", draft.unitCharacter != "年" {
      return .word
    }
    if isParallel(draft, numeral) { return .idiom }
    return isPlaceName(draft, numeral) ? .name : nil
  }

  /// 伍 in 队伍, 拾 in 收拾: the forms of cheques are numbers in company only.
  private func isOfCheques(_ index: Int) -> Bool { text[index].isOne(of: "壹贰叁肆伍陆柒捌玖拾佰仟") }

  /// A Chinese number of some length, or an approximate one, needs no unit: 三百二十, 近六百, 五百以上.
  private func isPlainlyMeant(_ draft: Draft, _ numeral: Numeral) -> Bool {
    guard numeral.hasMultiplier, !text[numeral.start].isOne(of: "百千万亿兆") else { return false }
    return numeral.range.count >= 4 || numeral.lastPower >= 4 || !draft.qualifiers.isEmpty && numeral.range.count >= 2
  }

  /// 一担一担
  private func isRepeated(_ draft: Draft) -> Bool {
    text.repeats(draft.range, at: draft.end) || text.repeats(draft.range, at: draft.start - draft.range.count)
  }

  /// 一 is "a" before most words; before a measure, or with an approximation, or where a span of time is told, it counts.
  private func countsOne(_ draft: Draft) -> Bool {
    if draft.traits.contains(.countsOne) || !draft.qualifiers.isEmpty || draft.values.count > 1 { return true }
    if let unit = draft.unitRange, draft.end > unit.upperBound { return true }
    if draft.kind == .duration {
      return text[draft.start - 1].isOne(of: "期仅只满近历时续足用徒刑处")
        || text[draft.end] == "内" && draft.unitCharacter != "天"
    }
    return draft.unitCharacter == "期" && !text[draft.start - 1].isOne(of: "这那每新上下后某同本任")
      || draft.kind == .money && text[draft.end - 1].isOne(of: "元圆")
  }

  /// “三个深入”, 《三请诸葛亮》: a short title or motto that begins with the numeral.
  private func endOfMotto(_ draft: Draft) -> Int? {
    guard draft.kind != .date, draft.kind != .label, text[draft.start - 1].isOne(of: "“《〈") else {
      return nil
    }
    var end = draft.start
    while end - draft.start < 14, text[end].isHan || text[end] == "、" || text[end] == " " { end += 1 }
    return text[end].isOne(of: "”》〉") && end >= draft.end ? end : nil
  }

  /// 一日三餐, 一砖一瓦: single numeral, single word, twice, and no unit that goes with another.
  private func isParallel(_ draft: Draft, _ numeral: Numeral) -> Bool {
    guard numeral.range.count == 1, draft.range.count == 2, draft.unitRange?.count == 1, draft.unitCharacter != "男"
    else { return false }
    let hasTwin = isLoneDigit(draft.end) && text[draft.end + 1].isHan && NumeralScalar(text[draft.end + 1]) == nil
    // 五天一逢 tells how often; 一 before a word of its own is no second count.
    if text[draft.end] == "一", text[draft.end - 1].isOne(of: "年月日天周时") { return false }
    return hasTwin && !isCounter(draft.end + 1)
  }

  private func isLoneDigit(_ index: Int) -> Bool {
    guard case .han? = NumeralScalar(text[index]) else { return false }
    return NumeralScalar(text[index - 1]) == nil && NumeralScalar(text[index + 1]) == nil
  }

  /// Whether a unit stands there that two real counts in a row may have: 三天两夜, 两胜一负, 两批八架.
  private func isCounter(_ index: Int) -> Bool {
    guard let (unit, _) = Unit.table.longest(in: text, at: index) else { return false }
    return !unit.traits.contains(.arabicOnly)
  }

  /// 二道镇, 九间房村, 三里庄: a number, one of a few units, and what villages, streets and rivers are called.
  private func isPlaceName(_ draft: Draft, _ numeral: Numeral) -> Bool {
    if draft.range.count == 2, text[draft.end - 1] == "元", text[draft.end].isOne(of: "街里桥区") {
      return true
    }
    guard numeral.range.count <= 2, draft.range.count <= 3, draft.qualifiers.isEmpty,
      text[draft.end - 1].isOne(of: "里道间家条棵合站面眼口座块门台")
    else { return false }
    let suffixes = "镇村乡庄铺店屯堡沟河桥湾街巷营坡岭坝墩塘洼子仔井".unicodeScalars
    let near = text[draft.end]
    let isHomely = near.isOne(of: "桥河街巷井沟坝塘坡店")
    if suffixes.contains(near) { return text[draft.end - 1] == "里" || !isHomely || isNamed(draft.end + 1) }
    return near.isHan && text[draft.end + 1].isOne(of: "镇村乡庄") && near.isOne(of: "房台泉树山水")
  }

  /// Whether what looks like a place carries on as one: 二道河|镇, 五道口|街道.
  private func isNamed(_ index: Int) -> Bool { text[index].isOne(of: "镇村乡街社区县市路站屯") }

  /// 安全第一, 第一要务; a rank is told by its noun or its neighbours.
  private func ordinalReason(_ draft: Draft, _ numeral: Numeral) -> RefusedFigure.Reason? {
    guard draft.unit == nil || draft.unit == "位" || draft.unit == "步" else { return nil }
    let before = text.folded(max(0, draft.start - 4)..<draft.start)
    if draft.unit == "位" {
      return before.unicodeScalars.contains { $0.isOne(of: "放摆置作") } ? .figurativeOrdinal : nil
    }
    if draft.unit == "步" { return .figurativeOrdinal }
    if numeral.value > DecimalNumber(3) || draft.values.count > 1 { return nil }
    let isRank = Self.ranks.contains { before.contains($0) } || text[draft.end].isOne(of: "大高长多被原")
    return isRank ? nil : .figurativeOrdinal
  }

  private static let ranks = [
    "排", "居", "列", "位", "名", "世界", "全国", "全省", "全球", "全市", "亚洲", "全县", "得", "获", "倒数", "升至", "跌至", "降至",
  ]
}
