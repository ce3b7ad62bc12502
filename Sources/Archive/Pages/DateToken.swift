import Newspaper

/// A date, or the beginning of one, as a folder or file name writes it.
struct DateToken {
  let year: Int
  let month: Int?
  let day: Int?
  /// Where it stands in the name, in scalars.
  let range: Range<Int>

  /// The first and most specific date in a name; nil where none is valid (a 13th month is no date).
  init?(in name: NameText) {
    let found = name.digitRuns.lazy.compactMap { run in Self.forms.lazy.compactMap { $0(name, run) }.first }
    guard let token = found.max(by: { $0.precision < $1.precision }) else { return nil }
    self = token
  }

  /// 1 for a year alone, 3 for a whole date.
  var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }

  private init?(_ year: Int, _ month: Int?, _ day: Int?, _ range: Range<Int>) {
    // Months and days given as 00 are unknown (RERO: FAL_1762_12_00).
    let month = month == 0 ? nil : month
    let day = day == 0 || month == nil ? nil : day
    guard (1600...2199).contains(year), IssueDate(year: year, month: month, day: day) != nil else { return nil }
    (self.year, self.month, self.day, self.range) = (year, month, day, range)
  }

  /// The writings of a date that begin with a run of digits, the most specific first.
  private static let forms: [@Sendable (NameText, Range<Int>) -> DateToken?] = [
    eightDigits, separatedDate, chineseDate, sixDigits, separatedMonth, fourDigits,
  ]

  /// `20220120`, and with an edition's number `2022012001`.
  private static func eightDigits(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 8 || run.count == 10 else { return nil }
    let at = run.lowerBound
    return DateToken(
      name.number(at..<at + 4), name.number(at + 4..<at + 6), name.number(at + 6..<at + 8), at..<run.upperBound)
  }

  /// `2022-01-20`, `2022_1_20`, `2022.01.20`
  private static func separatedDate(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 4, let month = name.numberAfterSeparator(run.upperBound),
      let day = name.numberAfterSeparator(month.upperBound, same: name[run.upperBound])
    else { return nil }
    return DateToken(
      name.number(run), name.number(month), name.number(day), run.lowerBound..<day.upperBound)
  }

  /// `2022年1月20日`, `2022年01月`, `2022年`
  private static func chineseDate(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 4, name[run.upperBound] == "年" else { return nil }
    let month = name.digits(at: run.upperBound + 1)
    guard (1...2).contains(month.count), name[month.upperBound] == "月" else {
      return DateToken(name.number(run), nil, nil, run.lowerBound..<run.upperBound + 1)
    }
    let day = name.digits(at: month.upperBound + 1)
    guard (1...2).contains(day.count), name[day.upperBound] == "日" else {
      return DateToken(name.number(run), name.number(month), nil, run.lowerBound..<month.upperBound + 1)
    }
    return DateToken(name.number(run), name.number(month), name.number(day), run.lowerBound..<day.upperBound + 1)
  }

  /// `202201` as a whole name
  private static func sixDigits(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 6, run.count == name.count else { return nil }
    return DateToken(name.number(0..<4), name.number(4..<6), nil, run)
  }

  /// `2022-01`
  private static func separatedMonth(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 4, let month = name.numberAfterSeparator(run.upperBound), month.count == 2,
      name.numberAfterSeparator(month.upperBound, same: name[run.upperBound]) == nil
    else { return nil }
    return DateToken(name.number(run), name.number(month), nil, run.lowerBound..<month.upperBound)
  }

  /// `2022` as a whole name
  private static func fourDigits(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 4, run.count == name.count else { return nil }
    return DateToken(name.number(run), nil, nil, run)
  }
}
