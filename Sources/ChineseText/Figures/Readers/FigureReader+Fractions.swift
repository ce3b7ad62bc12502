extension FigureReader {
  /// 百分之三点五, 万分之二, 四分之三, 1/3.
  func fraction(at start: Int) -> Draft? {
    if var draft = share(at: start) {
      if let from = connector(at: draft.end), let second = share(at: from) ?? amount(at: from),
        second.unit == draft.unit
          || second.unit == nil
      {
        draft.values += second.values
        draft.extend(to: second.end)
      }
      takeTrailingQualifiers(&draft)
      takeLeadingQualifiers(&draft)
      return draft
    }
    return slashed(at: start)
  }

  private func share(at start: Int) -> Draft? {
    guard let whole = numeral(at: start), whole.values.count == 1, text.has("分之", at: whole.end),
      let part = numeral(at: whole.end + 2), part.values.count == 1
    else { return nil }
    let range = start..<part.end
    if whole.range.count == 1, let unit = RatioUnits.shares[text.folded(whole.range)] {
      return Draft(range: range, kind: .percent, values: part.values, unit: unit, qualifiers: part.qualifiers)
    }
    guard let divisor = whole.value.int, let value = DecimalNumber.quotient(part.value, by: divisor, places: 6) else {
      return nil
    }
    return Draft(range: range, kind: .percent, values: [value])
  }

  /// A proper fraction of digits.
  private func slashed(at start: Int) -> Draft? {
    guard text[start].isASCIIDigit, let part = numeral(at: start), text[part.end] == "/", part.range.count <= 2,
      let whole = numeral(at: part.end + 1), whole.isPlain(in: 2...100), text[whole.end] != "/",
      part.value < whole.value,
      let divisor = whole.value.int, let value = DecimalNumber.quotient(part.value, by: divisor, places: 6)
    else { return nil }
    return Draft(range: start..<whole.end, kind: .percent, values: [value])
  }
}
