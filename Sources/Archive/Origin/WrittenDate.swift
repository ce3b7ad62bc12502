import Newspaper

/// A date of the Gregorian calendar written with 年: 2024年5月18日, 一九三九年四月廿一日, 民國二十八年四月廿一日.
///
/// Years of eras that keep the Gregorian calendar are counted from theirs: 民國 from 1911, 昭和 from 1925. Lunar dates, whether their year is a number after 农历 or a pair of the
/// sixty-year cycle, are not read: they name another day.
struct WrittenDate {
  let year: Int
  let month: Int?
  let day: Int?
  /// From the era's or the year's first character to after the last one, in scalars.
  let range: Range<Int>
  /// Whether its year is one of an era: 民國, 昭和.
  let isOfEra: Bool

  /// Nil where no calendar has such a date.
  var date: IssueDate? { IssueDate(year: year, month: month, day: day) }

  /// Every date of a text without blanks, in order.
  static func all(in text: [Unicode.Scalar]) -> [WrittenDate] {
    text.indices.compactMap { text[$0] == "年" ? WrittenDate(in: text, yearMark: $0) : nil }
  }

  private init?(in text: [Unicode.Scalar], yearMark: Int) {
    let start = Self.numberStart(in: text, before: yearMark)
    guard let number = Numeral.value(text[start..<yearMark]) else { return nil }
    let before = text[..<start]
    if Self.lunarWords.contains(where: { before.ends(with: $0) }) { return nil }
    let era = Self.eras.first { before.ends(with: $0.name) && $0.years.contains(number) }
    // Two figures alone may be anything; four are a year of the common era.
    guard era != nil || yearMark - start == 4 else { return nil }
    year = number + (era?.zero ?? 0)
    isOfEra = era != nil
    let parts = Self.monthAndDay(in: text, from: yearMark + 1)
    (month, day) = (parts.month, parts.day)
    range = start - (era?.name.count ?? Self.calendarLength(before))..<parts.end
    guard (1600...2199).contains(year) else { return nil }
  }

  private static func numberStart(in text: [Unicode.Scalar], before end: Int) -> Int {
    var start = end
    while start > 0, end - start < 6, Numeral.isNumeral(text[start - 1]) {
      // 星期六2024年: figures and characters do not make one number.
      if start < end, text[start].folded.isDigit != text[start - 1].folded.isDigit { break }
      start -= 1
    }
    if start == end, end > 0, text[end - 1] == "元" { start -= 1 }
    return start
  }

  /// Months and days given as 00 are unknown.
  private static func monthAndDay(in text: [Unicode.Scalar], from start: Int) -> (month: Int?, day: Int?, end: Int) {
    guard let month = number(in: text, from: start, closedBy: ["月"]), (0...12).contains(month.value) else {
      return (nil, nil, start)
    }
    guard month.value > 0, let day = number(in: text, from: month.end, closedBy: ["日", "号", "號"]), day.value <= 31
    else {
      return (month.value == 0 ? nil : month.value, nil, month.end)
    }
    return (month.value, day.value == 0 ? nil : day.value, day.end)
  }

  private static func number(
    in text: [Unicode.Scalar], from start: Int, closedBy marks: [Unicode.Scalar]
  ) -> (value: Int, end: Int)? {
    var end = start
    while end < text.count, end - start < 4, Numeral.isNumeral(text[end]) { end += 1 }
    guard end > start, end < text.count, marks.contains(text[end]), let value = Numeral.value(text[start..<end])
    else { return nil }
    return (value, end + 1)
  }

  private static let lunarWords = ["农历", "農曆", "農历", "夏历", "夏曆", "旧历", "舊曆", "阴历", "陰曆", "古曆", "古历"]
    .map { Array($0.unicodeScalars) }
  /// Eras whose months and days are the Gregorian calendar's, each with the year before its first; the longer names first.
  private static let eras: [(name: [Unicode.Scalar], zero: Int, years: ClosedRange<Int>)] = [
    ("中華民國", 1911, 1...300), ("中华民国", 1911, 1...300), ("民國", 1911, 1...300), ("民国", 1911, 1...300),
    // Japan took the Gregorian calendar in 明治 6.
    ("明治", 1867, 6...45), ("大正", 1911, 1...15), ("昭和", 1925, 1...64), ("平成", 1988, 1...31), ("令和", 2018, 1...50),
    ("大同", 1931, 1...3), ("康德", 1933, 1...12), ("洪憲", 1915, 1...1), ("洪宪", 1915, 1...1),
  ].map { (Array($0.0.unicodeScalars), $0.1, $0.2) }
  private static let calendarWords = ["公元", "西元", "公历", "公曆", "西曆", "西历", "陽曆", "阳历", "新曆", "新历", "國曆", "国历"]
    .map { Array($0.unicodeScalars) }

  /// 公曆一九三九年: the word is part of the date.
  private static func calendarLength(_ before: ArraySlice<Unicode.Scalar>) -> Int {
    calendarWords.contains { before.ends(with: $0) } ? 2 : 0
  }
}

extension Collection where Element: Equatable {
  /// Whether it ends with these elements.
  func ends(with other: [Element]) -> Bool { count >= other.count && suffix(other.count).elementsEqual(other) }
}
