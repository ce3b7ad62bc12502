/// Counts, measures, durations, sums of money: a number with a unit behind it.
extension FigureReader {
  /// The quantity at `start` with everything that belongs to it; digits alone are one too.
  func quantity(at start: Int) -> Draft? {
    guard let first = amount(at: start) else { return nil }
    var draft = range(from: first) ?? pricePerOne(first) ?? first
    takeNegativeSign(&draft)
    takeCurrencySign(&draft)
    takeTrailingQualifiers(&draft)
    takeRate(&draft)
    takeLeadingQualifiers(&draft)
    takeLabelName(&draft)
    takeAge(&draft)
    return draft
  }

  /// One number with its unit; compounds such as 六十二元四角 and 1分07秒99 are one.
  func amount(at start: Int) -> Draft? {
    guard let numeral = numeral(at: start), var draft = amount(numeral) else { return nil }
    takeSmallerMoney(&draft)
    takeSmallerTime(&draft)
    takeSmallerPart(&draft)
    return draft
  }

  private func amount(_ numeral: Numeral) -> Draft? {
    guard let counted = counted(after: numeral) else { return bare(numeral) }
    if numeral.isHalf, counted.unit.traits.isDisjoint(with: [.divides, .takesGe]) { return nil }
    var draft = Draft(
      range: numeral.start..<counted.range.upperBound, kind: counted.unit.kind,
      values: numeral.values.map { $0.multiplied(byPowerOfTen: counted.unit.power) },
      unit: name(of: counted), qualifiers: numeral.qualifiers + counted.qualifiers,
      numeral: numeral, unitRange: counted.range,
      unitCharacter: counted.range.count == 1 ? text[counted.range.lowerBound] : "\0", traits: counted.unit.traits,
      power: counted.unit.power)
    if counted.hasHalf { addHalf(&draft) }
    takeTenths(&draft)
    takeHalf(&draft)
    takeMore(&draft)
    adjustKind(&draft)
    return draft
  }

  /// A number that counts nothing printed.
  private func bare(_ numeral: Numeral) -> Draft? {
    if numeral.isHalf { return nil }
    var draft = Draft(
      range: numeral.range, kind: .count, values: numeral.values, qualifiers: numeral.qualifiers, numeral: numeral)
    takeUnitOfList(&draft)
    if draft.unit == nil, numeral.digitCount == 4, numeral.script == .arabic, numeral.isPlain(in: 1900...2050) {
      draft.kind = .date
    }
    return draft
  }

  /// 半 behind a unit that can be halved: 三年半, 一里半, 一岁半.
  private func takeHalf(_ draft: inout Draft) {
    guard text[draft.end] == "半", draft.traits.contains(.divides), draft.numeral?.isHalf == false,
      !text[draft.end + 1].isOne(of: "数天夜边截身")
    else { return }
    addHalf(&draft)
    draft.extend(to: draft.end + 1)
  }

  private func addHalf(_ draft: inout Draft) {
    draft.values = draft.values.map { $0 + Self.half.multiplied(byPowerOfTen: draft.power) }
  }

  /// 余 or 多 behind the unit: 三年多, 一百元余.
  private func takeMore(_ draft: inout Draft) {
    guard draft.traits.contains(.divides), draft.qualifiers.isEmpty else { return }
    let scalar = text[draft.end]
    guard scalar == "多" && !startsWordWithMany(draft.end + 1) || scalar == "余" && !text[draft.end + 1].isHan else {
      return
    }
    draft.extend(to: draft.end + 1, qualifier: text.printed(draft.end..<draft.end + 1))
  }

  /// Whether 多 and what stands at an index are a word of their own: 三年多次, 一亩多挣.
  func startsWordWithMany(_ index: Int) -> Bool {
    text[index].isOne(of: "次种名家元样方个人项地所场位条达于数余年月云边点少半起件挣赚卖花得")
  }

  /// 八成五 is 8.5 成.
  private func takeTenths(_ draft: inout Draft) {
    guard draft.unitCharacter == "成", case .han(let digit)? = NumeralScalar(text[draft.end]), digit > 0,
      NumeralScalar(text[draft.end + 1]) == nil, !Unit.table.hasWord(in: text, at: draft.end + 1)
    else { return }
    draft.values = draft.values.map { $0 + DecimalNumber(digits: [digit], exponent: -1) }
    draft.extend(to: draft.end + 1)
  }

  /// Words whose kind hangs on their neighbours.
  private func adjustKind(_ draft: inout Draft) {
    let before = text[draft.start - 1]
    switch draft.unitCharacter {
    case "版" where before.isOne(of: "日共出增"): draft.kind = .count
    case "期" where before.isOne(of: "起了共出办过满达"): draft.kind = .count
    case "条" where before.isOne(of: "法》例"): draft.kind = .ordinal
    case "折" where draft.numeral?.isPositional == true && draft.numeral?.digitCount == 2:
      draft.values = draft.values.map { $0 < DecimalNumber(10) ? $0 : $0.multiplied(byPowerOfTen: -1) }
    default: break
    }
  }
}
