import Newspaper

/// A day, or a year alone, as the Chinese calendar gives it: 庚申年二月十五日, 農曆甲辰年四月初三, 歲次丙子, 光緒二十年三月初五日.
///
/// A year's name comes again after sixty years, so that such a date tells a day of ours only beside something else.
struct LunarDate: Hashable {
  /// Which of the sixty names the year has, 0 for 甲子; nil where none is printed.
  private(set) var cycle: Int?
  /// The lunar year where a reign or figures settle it, by the year of ours in which it begins.
  private(set) var year: Int?
  private(set) var month: Int?
  private(set) var isLeapMonth = false
  private(set) var day: Int?
  /// As printed, without blanks.
  private(set) var printed = ""
  /// Where it stands, in scalars.
  private(set) var range = 0..<0

  /// The date that begins at an index of a text without blanks; nil where none does.
  init?(in text: [Unicode.Scalar], at start: Int) {
    var end = start
    let isSaid = skip(Self.sayings, in: text, &end)
    let hasYear = readYear(in: text, &end, isSaid: isSaid)
    readMonthAndDay(in: text, &end)
    guard hasYear || isSaid && day != nil else { return nil }
    range = start..<end
    printed = String(text[range])
  }

  /// A character that such a date can begin with.
  static func mayBegin(_ scalar: Unicode.Scalar) -> Bool { firsts.contains(scalar) }

  // MARK: What it can mean

  /// The days of ours it can be, of lunar years that begin in these years; only the year where no day is printed.
  func dates(ofYears years: ClosedRange<Int>) -> [IssueDate] {
    let possible = year.map { $0...$0 } ?? years.clamped(to: 1600...2199)
    return possible.filter { cycle == nil || LunarCalendar.cycle(of: $0) == cycle }.compactMap { year in
      guard let month, let day else { return cycle == nil && self.year == nil ? nil : IssueDate(year: year) }
      guard LunarCalendar.years.contains(year) else { return IssueDate(year: year) }
      return LunarCalendar.date(year: year, month: month, isLeap: isLeapMonth, day: day)
    }
  }

  /// The day of ours, where a reign or figures settle the year.
  var settledDate: IssueDate? { year.flatMap { dates(ofYears: $0...$0).first } }

  /// The only day it can be when the year is one of these and the weekday, where one is given, is this; nil where several
  /// days or none can be.
  func date(inYears years: ClosedRange<Int>, weekday: Int? = nil) -> IssueDate? {
    let dates = dates(ofYears: years.lowerBound - 1...years.upperBound).filter { date in
      years.contains(date.year) && (weekday == nil || date.day == nil || date.weekday == weekday)
    }
    return dates.count == 1 ? dates[0] : nil
  }

  /// Whether a day of ours can be meant. Almanacs differ by a day where the moon is new at midnight.
  func agrees(with date: IssueDate) -> Bool {
    dates(ofYears: date.year - 1...date.year).contains { own in
      guard let ownDay = own.dayNumber, let day = date.dayNumber else {
        // A lunar year goes on until January or February.
        return own.year == date.year || own.day == nil && (date.month ?? 12) <= 2
      }
      return abs(ownDay - day) <= 1
    }
  }

  // MARK: Reading

  private mutating func readYear(in text: [Unicode.Scalar], _ end: inout Int, isSaid: Bool) -> Bool {
    if let reign = Self.reigns.first(where: { text[end...].starts(with: $0.name) }) {
      let start = end + reign.name.count
      guard let number = number(in: text, from: start, marks: ["年"]), (1...reign.count).contains(number.value) else {
        return false
      }
      (year, end) = (reign.first + number.value - 1, number.end)
      readCycleAfterReign(in: text, &end)
      return true
    }
    if isSaid, let number = number(in: text, from: end, marks: ["年"]), (1600...2199).contains(number.value) {
      (year, end) = (number.value, number.end)
      return true
    }
    guard let cycle = Self.cycle(in: text, at: end) else { return false }
    let hasMark = end + 2 < text.count && text[end + 2] == "年"
    // 甲子 and its like are words of their own: something must say that a year is meant.
    guard hasMark || isSaid else { return false }
    self.cycle = cycle
    end += hasMark ? 3 : 2
    return true
  }

  /// 光緒二十三年歲次丁酉
  private mutating func readCycleAfterReign(in text: [Unicode.Scalar], _ end: inout Int) {
    var next = end
    guard skip(Self.sayings, in: text, &next), let cycle = Self.cycle(in: text, at: next) else { return }
    self.cycle = cycle
    end = next + (next + 2 < text.count && text[next + 2] == "年" ? 3 : 2)
  }

  private static func cycle(in text: [Unicode.Scalar], at index: Int) -> Int? {
    guard index + 1 < text.count, let stem = stems.firstIndex(of: text[index]),
      let branch = branches.firstIndex(of: text[index + 1])
    else { return nil }
    // Stem and branch go on together, so that half of the pairs never meet.
    return (0..<60).first { $0 % 10 == stem && $0 % 12 == branch }
  }

  private mutating func readMonthAndDay(in text: [Unicode.Scalar], _ end: inout Int) {
    var next = end
    let isLeap = skip(Self.leapWords, in: text, &next)
    guard let month = month(in: text, from: next), let day = day(in: text, from: month.end) else { return }
    (self.month, self.day, isLeapMonth, end) = (month.value, day.value, isLeap, day.end)
  }

  private func month(in text: [Unicode.Scalar], from start: Int) -> (value: Int, end: Int)? {
    if start + 1 < text.count, text[start + 1] == "月", let named = Self.monthNames[text[start]] {
      return (named, start + 2)
    }
    return number(in: text, from: start, marks: ["月"]).flatMap { (1...12).contains($0.value) ? $0 : nil }
  }

  /// 初三, 十五日, 廿一
  private func day(in text: [Unicode.Scalar], from start: Int) -> (value: Int, end: Int)? {
    let first = start < text.count && text[start] == "初" ? start + 1 : start
    var end = first
    while end < text.count, end - first < 3, Numeral.isNumeral(text[end]) { end += 1 }
    guard let value = Numeral.value(text[first..<end]), (1...30).contains(value) else { return nil }
    return (value, end < text.count && text[end] == "日" ? end + 1 : end)
  }

  private func number(
    in text: [Unicode.Scalar], from start: Int, marks: [Unicode.Scalar]
  ) -> (value: Int, end: Int)? {
    var end = start
    while end < text.count, end - start < 5, Numeral.isNumeral(text[end]) || text[end] == "元" { end += 1 }
    guard end > start, end < text.count, marks.contains(text[end]), let value = Numeral.value(text[start..<end])
    else { return nil }
    return (value, end + 1)
  }

  private func skip(_ words: [[Unicode.Scalar]], in text: [Unicode.Scalar], _ index: inout Int) -> Bool {
    let start = index
    while let word = words.first(where: { text[index...].starts(with: $0) }) { index += word.count }
    return index > start
  }

  private static let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars)
  private static let branches = Array("子丑寅卯辰巳午未申酉戌亥".unicodeScalars)
  private static let monthNames: [Unicode.Scalar: Int] = ["正": 1, "冬": 11, "臘": 12, "腊": 12]
  private static let leapWords = ["閏", "闰"].map { Array($0.unicodeScalars) }
  /// What says that the year or the day is the Chinese calendar's.
  private static let sayings = [
    "农历", "農曆", "農历", "夏历", "夏曆", "旧历", "舊曆", "阴历", "陰曆", "古曆", "古历", "歲次", "岁次", "太歲", "太岁",
  ].map { Array($0.unicodeScalars) }
  /// Reigns of the time of newspapers, each by the year of ours in which its first year began.
  private static let reigns: [(name: [Unicode.Scalar], first: Int, count: Int)] = [
    ("道光", 1821, 30), ("咸豐", 1851, 11), ("咸丰", 1851, 11), ("同治", 1862, 13), ("光緒", 1875, 34), ("光绪", 1875, 34),
    ("宣統", 1909, 3), ("宣统", 1909, 3),
  ].map { (Array($0.0.unicodeScalars), $0.1, $0.2) }
  private static let firsts = ScalarSet(
    stems + sayings.compactMap(\.first) + reigns.compactMap(\.name.first))
}
