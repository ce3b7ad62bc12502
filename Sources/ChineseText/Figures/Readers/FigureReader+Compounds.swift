/// Sums of money and times in more than one unit: they are one value in one unit.
extension FigureReader {
  /// 元 角 分, 块 毛: the smaller parts are added in 元.
  func takeSmallerMoney(_ draft: inout Draft) {
    guard draft.kind == .money, draft.unitCharacter.isOne(of: "元圆块角毛"), draft.values.count == 1,
      draft.end == draft.unitRange?.upperBound
    else { return }
    let isColloquial = draft.unitCharacter.isOne(of: "块毛角")
    var power = draft.unitCharacter == "角" || draft.unitCharacter == "毛" ? -1 : 0
    while power > -2, let part = smallerMoney(at: draft.end, below: power, isColloquial: isColloquial) {
      draft.values[0] = draft.values[0] + part.value
      draft.extend(to: part.end)
      power = part.power
    }
  }

  private func smallerMoney(
    at start: Int, below power: Int, isColloquial: Bool
  ) -> (value: DecimalNumber, power: Int, end: Int)? {
    let from = text[start] == "零" ? start + 1 : start
    guard let number = numeral(at: from), number.isPlain(in: 0...99) else { return nil }
    let powers: [Unicode.Scalar: Int] = ["角": -1, "毛": -1, "分": -2]
    if let part = powers[text[number.end]], part < power {
      return (number.value.multiplied(byPowerOfTen: part), part, number.end + 1)
    }
    if isColloquial, let digit = digitBeforePrice(number) {
      return (DecimalNumber(digits: [digit], exponent: power - 1), -2, from + 1)
    }
    guard isColloquial, number.range.count == 1, !Unit.table.hasWord(in: text, at: number.end) else { return nil }
    return (number.value.multiplied(byPowerOfTen: power - 1), -2, number.end)
  }

  /// 两毛五一斤: the 一 belongs to what the price is for.
  private func digitBeforePrice(_ number: Numeral) -> UInt8? {
    guard number.range.count == 2, text[number.start + 1] == "一",
      case .han(let digit)? = NumeralScalar(text[number.start]),
      Unit.table.hasWord(in: text, at: number.end)
    else { return nil }
    return digit
  }

  /// 小时 分 秒: the sum in the smallest unit printed; 1分07秒99 has hundredths behind its last.
  func takeSmallerTime(_ draft: inout Draft) {
    guard var last = clockUnit(of: draft), draft.values.count == 1, draft.qualifiers.isEmpty else { return }
    while let part = smallerTime(at: draft.end, below: last) {
      let scale = part.unit == .second && last == .hour ? 3600 : 60
      draft.values[0] = draft.values[0].multiplied(by: scale) + part.value
      draft.extend(to: part.end)
      draft.unit = part.unit.rawValue
      draft.kind = .duration
      last = part.unit
    }
    guard last == .second, let parts = partsOfSecond(at: draft.end) else { return }
    draft.values[0] = draft.values[0] + parts.value
    draft.extend(to: parts.end)
  }

  /// Units of ten of a smaller one. 斤 is not among them: it had sixteen 两 before 1959.
  private static let tenths: [Unicode.Scalar: Unicode.Scalar] = ["亩": "分", "丈": "尺", "尺": "寸"]

  /// 十年零六个月, 三亩六分: the second unit counts so many to the first.
  func takeSmallerPart(_ draft: inout Draft) {
    guard draft.values.count == 1, draft.qualifiers.isEmpty,
      draft.unitCharacter == "年" || Self.tenths[draft.unitCharacter] != nil,
      draft.end == draft.unitRange?.upperBound
    else {
      return
    }
    let from = draft.unitCharacter == "年" && text[draft.end] == "零" ? draft.end + 1 : draft.end
    guard let number = numeral(at: from), number.isPlain(in: 1...11) else { return }
    if draft.unitCharacter == "年", draft.kind == .duration, text.has("个月", at: number.end) {
      draft.values[0] = draft.values[0].multiplied(by: 12) + number.value
      draft.unit = "月"
      draft.extend(to: number.end + 2)
    } else if let tenth = Self.tenths[draft.unitCharacter], number.range.count == 1, text[number.end] == tenth,
      text[number.end + 1] != "之"
    {
      draft.values[0] = draft.values[0] + number.value.multiplied(byPowerOfTen: -1)
      draft.extend(to: number.end + 1)
    }
  }

  private enum ClockUnit: String {
    case hour = "小时", minute = "分钟", second = "秒"
  }

  private func clockUnit(of draft: Draft) -> ClockUnit? {
    guard let end = draft.unitRange?.upperBound, draft.kind == .duration || draft.unitCharacter == "分" else {
      return nil
    }
    switch (text[end - 2], text[end - 1]) {
    case ("小", "时"), ("钟", "头"): return .hour
    case ("分", "钟"), (_, "分"): return .minute
    case ("毫", "秒"), ("微", "秒"): return nil
    case ("秒", "钟"), (_, "秒"): return .second
    default: return nil
    }
  }

  private func smallerTime(at start: Int, below unit: ClockUnit) -> (value: DecimalNumber, unit: ClockUnit, end: Int)? {
    guard unit != .second, let number = numeral(at: start), number.values.count == 1, number.qualifiers.isEmpty else {
      return nil
    }
    if text[number.end] == "秒" { return (number.value, .second, number.end + (text[number.end + 1] == "钟" ? 2 : 1)) }
    guard unit == .hour, text[number.end] == "分", number.isPlain(in: 0...59) else { return nil }
    return (number.value, .minute, number.end + (text[number.end + 1] == "钟" ? 2 : 1))
  }

  /// 46秒9, 1分07秒99: tenths or hundredths.
  private func partsOfSecond(at start: Int) -> (value: DecimalNumber, end: Int)? {
    guard let parts = digits(at: start, counts: 1...2), text[parts.end] != ".", text[parts.end] != ":",
      NumeralScalar(text[parts.end]) == nil, !Unit.table.hasWord(in: text, at: parts.end)
    else { return nil }
    return (DecimalNumber(parts.value).multiplied(byPowerOfTen: start - parts.end), parts.end)
  }
}
