/// The date printed on an issue: no clock, no zone, and month or day may be unknown.
public struct IssueDate: Hashable, Sendable {
  public let year: Int
  /// 1…12, or nil where the source names only a year.
  public let month: Int?
  /// 1…31 and valid in its month, or nil where the source names only a month.
  public let day: Int?

  /// Nil when no calendar has such a date: the 13th month, 30 February.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.dayCount(ofMonth: month, year: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2022-01-20`, `2022-01` or `2022`; nil for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The Gregorian calendar's rule, also for years before it was in use.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

extension IssueDate: Comparable {
  /// An unknown month or day comes before every known one of the same year or month.
  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }
}

extension IssueDate: CustomStringConvertible {
  /// ISO 8601 as far as known: `2022-01-20`, `2022-01`, `2022`.
  public var description: String {
    func padded(_ number: Int, to count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    var text = padded(year, to: 4)
    if let month { text += "-" + padded(month, to: 2) }
    if let day { text += "-" + padded(day, to: 2) }
    return text
  }
}
