import Newspaper

/// A date, or the beginning of one, as a folder or file name writes it.
struct DateToken {
  let year: Int
  let month: Int?
  let day: Int?
  /// Where it stands in the name, in scalars.
  let range: Range<Int>
  let rule: OriginRule
  /// 2, 3 … where the name tells a second printing of the day.
  private(set) var edition: Int?

  /// The first and most specific date in a name; nil where none is valid (a 13th month is no date).
  ///
  /// `isBareAdmitted` says whether digits without any mark between them may be a date; neighbours can forbid it.
  init?(in name: NameText, isBareAdmitted: (DateToken) -> Bool = { _ in true }) {
    let found = Self.candidates(in: name).filter { !$0.isBare || isBareAdmitted($0) }
    guard let token = found.max(by: { $0.precision < $1.precision }) else { return nil }
    self = token
  }

  private static func candidates(in name: NameText) -> [DateToken] {
    // No form has fewer than four digits, and most names of pages have two.
    let isWritten = name.scalars.contains("年")
    guard isWritten || name.digitRuns.contains(where: { $0.count >= 4 }) else { return [] }
    let runs = name.digitRuns.filter { $0.count >= 4 }
    let found = runs.compactMap { run in forms.lazy.compactMap { $0(name, run) }.first }
    return isWritten ? found + written(name) : found
  }

  /// 1 for a year alone, 3 for a whole date.
  var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }

  /// Whether nothing but digits makes it a date, so that it may be any number.
  var isBare: Bool { rule == .eightDigits || rule == .dateWithEdition }

  var date: IssueDate? { IssueDate(year: year, month: month, day: day) }

  private init?(_ year: Int, _ month: Int?, _ day: Int?, _ range: Range<Int>, _ rule: OriginRule) {
    // Months and days given as 00 are unknown (RERO: FAL_1762_12_00).
    let month = month == 0 ? nil : month
    let day = day == 0 || month == nil ? nil : day
    guard (1600...2199).contains(year), IssueDate(year: year, month: month, day: day) != nil else { return nil }
    (self.year, self.month, self.day, self.range, self.rule) = (year, month, day, range, rule)
  }

  /// The writings of a date that begin with a run of digits, the most specific first.
  private static let forms: [@Sendable (NameText, Range<Int>) -> DateToken?] = [
    eightDigits, separatedDate, sixDigits, separatedMonth, fourDigits,
  ]

  /// `2022年1月20日`, `2022年01月`, `民国十七年三月五日`, `民國17年`
  private static func written(_ name: NameText) -> [DateToken] {
    WrittenDate.all(in: name.scalars).compactMap {
      DateToken($0.year, $0.month, $0.day, $0.range, $0.isOfEra ? .republicanDate : .chineseDate)
    }
  }

  /// `20220120`; with an edition's number `2022012001` (NDNP); with a page's number `20171009001` (Founder).
  private static func eightDigits(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard [8, 10, 11].contains(run.count) else { return nil }
    let at = run.lowerBound
    let end = run.count == 11 ? at + 8 : run.upperBound
    var token = DateToken(
      name.number(at..<at + 4), name.number(at + 4..<at + 6), name.number(at + 6..<at + 8), at..<end,
      run.count == 10 ? .dateWithEdition : .eightDigits)
    if run.count == 10 { token?.edition = name.number(at + 8..<at + 10) }
    return token
  }

  /// `2022-01-20`, `2022_1_20`, `2022.01.20`
  private static func separatedDate(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 4, let month = name.numberAfterSeparator(run.upperBound),
      let day = name.numberAfterSeparator(month.upperBound, same: name[run.upperBound])
    else { return nil }
    return DateToken(
      name.number(run), name.number(month), name.number(day), run.lowerBound..<day.upperBound, .separatedDate)
  }

  /// `202201` as a whole name
  private static func sixDigits(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 6, run.count == name.count else { return nil }
    return DateToken(name.number(0..<4), name.number(4..<6), nil, run, .yearAndMonth)
  }

  /// `2022-01`
  private static func separatedMonth(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 4, let month = name.numberAfterSeparator(run.upperBound), month.count == 2,
      name.numberAfterSeparator(month.upperBound, same: name[run.upperBound]) == nil
    else { return nil }
    return DateToken(name.number(run), name.number(month), nil, run.lowerBound..<month.upperBound, .yearAndMonth)
  }

  /// `2022` as a whole name
  private static func fourDigits(_ name: NameText, _ run: Range<Int>) -> DateToken? {
    guard run.count == 4, run.count == name.count else { return nil }
    return DateToken(name.number(run), nil, nil, run, .yearAlone)
  }
}
