internal import ChineseText

extension FigureRange {
  /// Longer marks before the shorter ones they begin with.
  private static let comparisons = [">=", "<=", "≥", "≤", ">", "<", "="]

  /// Whether nothing is compared with yet: `>=`.
  static func isOnlyComparison(_ text: String) -> Bool { comparisons.contains(text) }

  /// Reads `>=1000人次`, `5%..10%`, `26元`, `>1000` or, for any figure of a unit, `人次`.
  init?(_ text: String) {
    if let (first, last) = text.halvesAroundDots {
      self.init(from: first, through: last)
    } else {
      let mark = Self.comparisons.first { text.hasPrefix($0) } ?? "="
      let isCompared = text.hasPrefix(mark)
      if let (value, unit) = Self.amount(isCompared ? String(text.dropFirst(mark.count)) : text) {
        self.init(mark, value, unit)
      } else {
        guard !isCompared, let unit = Self.unit(text) else { return nil }
        self.init(from: nil, through: nil, unit: unit)
      }
    }
  }

  private init(_ mark: String, _ value: DecimalNumber, _ unit: String?) {
    let bound = Bound(value, isIncluded: mark != ">" && mark != "<")
    switch mark {
    case ">", ">=", "≥": self.init(from: bound, through: nil, unit: unit)
    case "<", "<=", "≤": self.init(from: nil, through: bound, unit: unit)
    default: self.init(from: bound, through: bound, unit: unit)
    }
  }

  /// A unit named at one end holds for both.
  private init?(from first: String, through last: String) {
    let low = Self.amount(first)
    let high = Self.amount(last)
    guard first.isEmpty || low != nil, last.isEmpty || high != nil, low != nil || high != nil else { return nil }
    if let low = low?.unit, let high = high?.unit, low != high { return nil }
    if let low = low?.value, let high = high?.value, low > high { return nil }
    self.init(from: low.map { Bound($0.value) }, through: high.map { Bound($0.value) }, unit: low?.unit ?? high?.unit)
  }

  /// The unit that is counted in when a text is: 元 for 亿元.
  private static func unit(_ text: String) -> String? {
    guard !text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    return amount("1" + text)?.unit
  }

  /// One figure and nothing else, in its unit's base: 2.98万毫升 is 29800 毫升.
  private static func amount(_ text: String) -> (value: DecimalNumber, unit: String?)? {
    let scalars = Array(text.unicodeScalars)
    if let figure = FigureFinder().figures(in: scalars).first, figure.range == 0..<scalars.count,
      let value = figure.values.first, figure.values.count == 1
    {
      return (value, figure.unit)
    }
    let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "-" }
    guard let value = DecimalNumber(String(digits)) else { return nil }
    let unit = text.dropFirst(digits.count)
    return (value, unit.isEmpty ? nil : String(unit))
  }
}
