/// So much for each: 每人26元/天, 时速100公里, 亩产七百斤, 一斤三角.
extension FigureReader {
  /// Turns a quantity into a rate where what it is for stands directly before or behind it.
  func takeRate(_ draft: inout Draft) {
    let hasOwnUnit = takePer(&draft)
    if draft.unit != nil, let (start, unit) = each(before: draft.start) {
      draft.extend(backTo: start)
      setRate(&draft, per: hasOwnUnit ? nil : unit)
    } else if let (unit, start) = Self.rateWords.longest(in: text, before: draft.start, floor: floor) {
      draft.extend(backTo: start)
      setRate(&draft, per: unit)
    }
  }

  private static let rateWords = WordTable<String>(
    [("时速", "小时"), ("秒速", "秒"), ("亩产", "亩"), ("公顷产", "公顷"), ("时速达", "小时"), ("亩均", "亩")], anchor: .last)

  private func setRate(_ draft: inout Draft, per unit: String?) {
    draft.kind = .rate
    if let unit, let own = draft.unit { draft.unit = own + "/" + unit }
  }

  /// 元/天, 米每秒: the second unit behind the first.
  private func takePer(_ draft: inout Draft) -> Bool {
    guard let unit = draft.unit, draft.unitRange?.upperBound == draft.end else { return false }
    let isSlash = text[draft.end] == "/"
    guard isSlash || text[draft.end] == "每" && draft.kind == .measure else { return false }
    guard let end = perUnit(at: draft.end + 1) else { return false }
    draft.unit = unit + "/" + text.printed(draft.end + 1..<end)
    draft.kind = .rate
    draft.extend(to: end)
    return true
  }

  private func perUnit(at start: Int) -> Int? {
    if let (_, end) = Unit.table.longest(in: text, at: start) { return end }
    return text[start].isOne(of: "时人天月年日") ? start + 1 : nil
  }

  /// 每 and one or two units directly before the number: 每人, 每平方米, 每人每天.
  private func each(before end: Int, isInner: Bool = false) -> (start: Int, unit: String)? {
    for length in 1...4 {
      let start = end - length
      guard start > floor, text[start - 1] == "每", let unit = perUnit(at: start), unit == end else { continue }
      let name = text.printed(start..<end)
      if !isInner, let (outer, outerName) = each(before: start - 1, isInner: true) {
        return (outer, outerName + "/" + name)
      }
      return (start - 1, name)
    }
    return nil
  }

  /// 一斤三角: one of something and its price.
  func pricePerOne(_ one: Draft) -> Draft? {
    guard one.kind == .measure, one.numeral?.isSingleOne == true, let unit = one.unit,
      NumeralScalar(text[one.end]) != nil, var price = amount(at: one.end), price.kind == .money,
      price.numeral?.leavesOneUnsaid == false
    else { return nil }
    price.extend(backTo: one.start)
    setRate(&price, per: unit)
    return price
  }
}
