/// Digits joined by marks that are no decimals: dates, double years, and what two sides scored.
extension FigureReader {
  /// 2024-05-18, 2024.5.18, 2024/5/18.
  func numericDate(at start: Int) -> Draft? {
    isoDate(at: start) ?? doubleYear(at: start)
  }

  private func isoDate(at start: Int) -> Draft? {
    guard let year = digits(at: start, counts: 4...4), (1000...2999).contains(year.value),
      text[year.end].isOne(of: "-./"), let month = digits(at: year.end + 1, counts: 1...2),
      (1...12).contains(month.value), text[month.end] == text[year.end],
      let day = digits(at: month.end + 1, counts: 1...2), (1...31).contains(day.value)
    else { return nil }
    let values = [year.value, month.value, day.value].map { DecimalNumber($0) }
    return Draft(range: start..<day.end, kind: .date, values: values, unit: "年月日", numeral: numeral(at: start))
  }

  /// 2021/22年度, 2023-2024赛季
  private func doubleYear(at start: Int) -> Draft? {
    guard let first = digits(at: start, counts: 4...4), text[first.end].isOne(of: "-/"),
      let second = digits(at: first.end + 1, counts: 2...4),
      let word = Self.spans.first(where: { text.has($0, at: second.end) })
    else { return nil }
    let values = [DecimalNumber(first.value), DecimalNumber(second.value)]
    let end = second.end + word.scalarCount
    return Draft(
      range: start..<end, kind: .date, values: values, unit: text.printed(second.end..<end), numeral: numeral(at: start)
    )
  }

  private static let spans: [StaticString] = ["年度", "学年", "赛季", "财年"]

  /// 3:2, 21比15, 25-18: what two sides have.
  func score(at start: Int) -> Draft? {
    guard let first = numeral(at: start), first.isPlain(in: 0...200), text[first.end].isOne(of: ":比-"),
      let second = numeral(at: first.end + 1), second.script == .arabic, second.isPlain(in: 0...1000),
      text[first.end] != "-" || isScore(start..<second.end),
      text[first.end] == "比" || counted(after: second) == nil || isScore(start..<second.end)
    else { return nil }
    return Draft(
      range: start..<second.end, kind: .count, values: first.values + second.values, numeral: first)
  }

  /// 以二比零轻取: in Chinese numerals only where words of a match say that it is one.
  func hanScore(at start: Int) -> Draft? {
    guard (1...6).contains(where: { text[start + $0] == "比" }), let first = numeral(at: start),
      first.isPlain(in: 0...30), text[first.end] == "比",
      let second = numeral(at: first.end + 1), second.script == .han, second.isPlain(in: 0...30),
      isScore(start..<second.end)
    else { return nil }
    return Draft(range: start..<second.end, kind: .count, values: first.values + second.values)
  }

  /// Whether words of a match stand around two numbers, or around others that they are listed with: 15:9、12:15.
  func isScore(_ range: Range<Int>, depth: Int = 0) -> Bool {
    if depth < 8, text[range.lowerBound - 1] == "、", let before = pair(before: range.lowerBound - 1),
      isScore(before, depth: depth + 1)
    {
      return true
    }
    let before = text.folded(max(0, range.lowerBound - 4)..<range.lowerBound)
    let after = text.folded(range.upperBound..<range.upperBound + 2)
    return before.unicodeScalars.contains { $0.isOne(of: "比分胜负平败局球克") }
      || after.unicodeScalars.contains { $0.isOne(of: "胜负平败击战逆险轻大力") }
  }

  /// Two numbers of digits with a colon between them that end at an index.
  private func pair(before end: Int) -> Range<Int>? {
    var colon = end
    while text[colon - 1].isASCIIDigit, end - colon < 3 { colon -= 1 }
    guard colon < end, text[colon - 1] == ":" else { return nil }
    var start = colon - 1
    while text[start - 1].isASCIIDigit, colon - start < 4 { start -= 1 }
    return start < colon - 1 ? start..<end : nil
  }
}
