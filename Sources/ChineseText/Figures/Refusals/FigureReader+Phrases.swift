/// Numerals inside words that are fixed: idioms, names, weekdays, list markers.
extension FigureReader {
  /// The longest fixed phrase whose first numeral stands at `start`.
  func fixedPhrase(at start: Int) -> RefusedFigure? {
    guard let phrase = PhraseTable.all.longest(in: text, at: start, floor: floor), !isOutgrown(phrase.range) else {
      return nil
    }
    return RefusedFigure(range: phrase.range, reason: phrase.reason)
  }

  /// Whether a figure begins like the phrase and goes on: 十分|钟, 五一|年.
  private func isOutgrown(_ range: Range<Int>) -> Bool {
    let next = text[range.upperBound]
    if range.count < 4, NumeralScalar(text[range.upperBound - 1]) != nil {
      return NumeralScalar(next) != nil || Unit.table.hasWord(in: text, at: range.upperBound)
        || next.isOne(of: "月时世")
    }
    guard let (_, end) = Unit.table.longest(in: text, at: range.upperBound - 1), range.count > 1 else { return false }
    return end > range.upperBound
  }

  /// 星期六, 周三.
  func weekday(at start: Int) -> RefusedFigure? {
    let isLong = text.has("星期", before: start) || text.has("礼拜", before: start)
    let isShort = text[start - 1] == "周" && NumeralScalar(text[start - 2]) == nil && text[start - 2] != "每"
    guard isLong || isShort, case .han(let day)? = NumeralScalar(text[start]), (1...6).contains(day),
      NumeralScalar(text[start + 1]) == nil, !text[start + 1].isOne(of: "个次")
    else { return nil }
    return RefusedFigure(range: max(floor, start - (isLong ? 2 : 1))..<start + 1, reason: .name)
  }

  /// 一是 · 其二 · (三) · 四、 at the head of a paragraph.
  func listMarker(at start: Int) -> RefusedFigure? {
    let before = text[start - 1]
    guard before.endsClause || before.isOne(of: "第其([注註 "), let end = numeral(at: start)?.end, end - start <= 3 else {
      return nil
    }
    let refused = RefusedFigure(range: start..<end, reason: .listMarker)
    if text[start].isASCIIDigit { return isDigitMarker(start, end) || isNote(start, end) ? refused : nil }
    if before == "第", text[end] == "," || text[end] == "、", isOpening(start - 1) { return refused }
    if text[end] == "是" || text[end] == "要" || text[end] == "则", before.endsClause || before == " " { return refused }
    if before == "其", text[end] == "," || text[end] == "是" || text[end] == "、" { return refused }
    if before == "(", text[end] == ")" { return isOpening(start - 1) ? refused : nil }
    return text[end] == "、" && isOpening(start) && NumeralScalar(text[end + 1]) == nil ? refused : nil
  }

  private func isDigitMarker(_ start: Int, _ end: Int) -> Bool {
    if text[start - 1] == "(", text[end] == ")", end - start <= 2 { return isOpening(start - 1) }
    guard isOpening(start), end - start <= 2 else { return false }
    return text[end].isOne(of: "、.") && !text[end + 1].isASCIIDigit
  }

  /// [3], [註3]: the number of a note.
  private func isNote(_ start: Int, _ end: Int) -> Bool {
    text[end] == "]" && (text[start - 1] == "[" || text[start - 1].isOne(of: "注註"))
  }

  /// Whether a paragraph or a sentence begins at an index.
  private func isOpening(_ index: Int) -> Bool {
    let before = text[index - 1]
    return before == "\0" || before == "\n" || before.isOne(of: "。;:！!？?")
  }
}
