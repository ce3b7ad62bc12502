/// Ranges joined directly: 3到4级, 8℃—12℃, 3至5万元, 10-15人. Ranges of dates are read with the dates.
extension FigureReader {
  func range(from first: Draft) -> Draft? {
    guard let from = connector(at: first.end), let second = amount(at: from),
      first.values.count == 1, second.values.count == 1, canJoin(first, second)
    else { return nil }
    var draft = second
    draft.values = [lent(first, by: second)] + second.values
    draft.range = first.start..<second.end
    draft.qualifiers = first.qualifiers + second.qualifiers
    draft.numeral = first.numeral
    return draft
  }

  /// Where the second part of a range begins.
  func connector(at index: Int) -> Int? {
    switch text[index] {
    case "至", "到", "~": return startsNumber(index + 1)
    case "-": return startsNumber(index + 1)
    case "—": return startsNumber(index + (text[index + 1] == "—" ? 2 : 1))
    default: return nil
    }
  }

  private func startsNumber(_ index: Int) -> Int? { NumeralScalar(text[index]) == nil ? nil : index }

  private func canJoin(_ first: Draft, _ second: Draft) -> Bool {
    guard first.numeral?.script == second.numeral?.script, first.numeral?.leavesOneUnsaid == false else { return false }
    if first.unitRange == nil { return first.numeral?.isHalf == false && (second.unitRange != nil || isArabic(first)) }
    return second.unitRange != nil && first.unit == second.unit && !tellsChange(first)
  }

  /// 由482呎至1126呎, 介乎…至…: from one whole quantity to another; a reader may look for either.
  private func tellsChange(_ first: Draft) -> Bool {
    text[first.start - 1].isOne(of: "由从乎于") && text[first.end].isOne(of: "至到")
  }

  private func isArabic(_ draft: Draft) -> Bool { draft.numeral?.script == .arabic }

  /// The first value with the power that only the second prints: 3至5万元. Not where the first is no smaller: 8000至1万元.
  private func lent(_ first: Draft, by second: Draft) -> DecimalNumber {
    guard first.unitRange == nil, let numeral = first.numeral, let power = second.numeral?.lastPower, power >= 4,
      !numeral.hasMultiplier, let value = first.values.first, let other = second.values.first
    else { return first.values.first ?? .zero }
    let lent = value.multiplied(byPowerOfTen: power)
    return lent < other ? lent : value
  }
}
