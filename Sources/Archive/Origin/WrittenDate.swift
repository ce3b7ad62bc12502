import Newspaper

/// A date of the Gregorian calendar written with 年: 2024年5月18日, 一九三九年四月廿一日, 民國二十八年四月廿一日.
///
/// A year of the Republic is counted from 1911. Lunar dates, whether their year is a number after 农历 or a pair of the
/// sixty-year cycle, are not read: they name another day.
struct WrittenDate {
  let year: Int
  let month: Int?
  let day: Int?
  /// From the era's or the year's first character to after the last one, in scalars.
  let range: Range<Int>
  let isRepublican: Bool

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
    let era = Self.republicanWords.first { before.ends(with: $0) }
    // Two figures alone may be anything; four are a year of the common era.
    guard era != nil || yearMark - start == 4, (1...300).contains(number) || era == nil else { return nil }
    year = era == nil ? number : number + 1911
    isRepublican = era != nil
    let parts = Self.monthAndDay(in: text, from: yearMark + 1)
    (month, day) = (parts.month, parts.day)
    range = start - (era?.count ?? 0)..<parts.end
    guard (1600...2199).contains(year) else { return nil }
  }

  private static func numberStart(in text: [Unicode.Scalar], before end: Int) -> Int {
    var start = end
    while start > 0, end - start < 6, Numeral.isNumeral(text[start - 1]) { start -= 1 }
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
  /// The longer first.
  private static let republicanWords = ["中華民國", "中华民国", "民國", "民国"].map { Array($0.unicodeScalars) }
}

extension Collection where Element: Equatable {
  /// Whether it ends with these elements.
  func ends(with other: [Element]) -> Bool { count >= other.count && suffix(other.count).elementsEqual(other) }
}
