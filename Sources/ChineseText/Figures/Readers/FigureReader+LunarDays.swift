/// Days of the moon's calendar: 正月初五, 四月十一, 腊月廿三, 大年初二.
extension FigureReader {
  /// 正月初五, 四月十一, 腊月廿三: days of the moon's calendar carry no 日.
  func lunarDay(_ point: inout DatePoint) -> Numeral? {
    if point.last == nil { return firstLunarDay(&point) ?? newYearDay(&point) }
    guard text[point.end - 1] == "月" else { return nil }
    let isEarly = text[point.end] == "初"
    let day = numeral(at: point.end + (isEarly ? 1 : 0))
    guard let day, day.script == .han, day.isPlain(in: 1...30), isEarly || day.range.count > 1,
      isEarly && text[day.end] == "日" || !isPartOfDate(day.end)
    else {
      return nil
    }
    return day
  }

  /// The number at hand is the day, and the month before it has a name instead of a number.
  private func firstLunarDay(_ point: inout DatePoint) -> Numeral? {
    guard let day = numeral(at: point.end), day.script == .han, day.isPlain(in: 1...30) else { return nil }
    let monthEnd = text[day.start - 1] == "初" ? day.start - 1 : day.start
    let months: [Unicode.Scalar: Int] = ["正": 1, "冬": 11, "腊": 12]
    guard text[monthEnd - 1] == "月", let month = months[text[monthEnd - 2]], monthEnd - 2 >= floor else { return nil }
    point.range = monthEnd - 2..<monthEnd
    point.take([DecimalNumber(month)], .month, "月", end: monthEnd)
    return day
  }

  /// 大年初二
  private func newYearDay(_ point: inout DatePoint) -> Numeral? {
    let start = point.end - 3
    guard start >= floor, text.has("大年初", at: start), let day = numeral(at: point.end), day.isPlain(in: 1...10) else {
      return nil
    }
    point.range = start..<point.end
    return day
  }

  private func isPartOfDate(_ index: Int) -> Bool {
    text[index].isOne(of: "日号点个时分") || Unit.table.hasWord(in: text, at: index)
  }

  /// 正月初一至初五
  func takeLunarEnd(_ draft: inout Draft, _ first: DatePoint) {
    guard first.last == .day, draft.end == first.end, text[draft.end].isOne(of: "至到"),
      text[draft.end + 1] == "初", let day = numeral(at: draft.end + 2), day.isPlain(in: 1...10)
    else { return }
    draft.values += day.values
    draft.unit = first.unit + "至日"
    draft.extend(to: day.end)
  }
}
