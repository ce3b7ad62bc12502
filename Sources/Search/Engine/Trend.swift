public import Newspaper

/// 词频走势: how often some words are printed over time, beside how much was printed at all.
///
/// What is counted is articles, from the first period in which any was printed to the last one.
public struct Trend: Hashable, Sendable {
  /// What the time is cut into.
  public enum Period: String, CaseIterable, Hashable, Sendable { case month, year }

  /// One word's articles.
  public struct Series: Hashable, Sendable {
    /// As it was asked for.
    public let name: String
    /// Beside the periods.
    public let counts: [Int]

    public var total: Int { counts.reduce(0, +) }
  }

  public let period: Period
  /// Without a gap; empty where nothing is dated.
  public let dates: [IssueDate]
  /// All articles of each period, beside the periods; none where no issue is held.
  public let articles: [Int]
  public let series: [Series]
  /// Articles of the words that stand in no period, for their dates are not known so far, by series.
  public let undated: [Int]

  /// - Parameters:
  ///   - words: Each with its articles by date.
  ///   - all: All articles by date.
  ///   - period: Nil for months where there are few, else years.
  public init(_ words: [(name: String, dates: [DateCount])], of all: [DateCount], by period: Period? = nil) {
    let days = all.compactMap(\.date)
    let period = period ?? Self.period(for: days)
    let numbers = days.compactMap { Self.number($0, period) }
    self.period = period
    guard let first = numbers.min(), let last = numbers.max() else {
      (dates, articles, series, undated) = (
        [], [], words.map { Series(name: $0.name, counts: []) }, words.map { _ in 0 }
      )
      return
    }
    dates = (first...last).compactMap { Self.date($0, period) }
    let counted = { (dates: [DateCount]) in Self.counts(dates, in: first...last, period) }
    articles = counted(all).counts
    let words = words.map { (name: $0.name, counted: counted($0.dates)) }
    series = words.map { Series(name: $0.name, counts: $0.counted.counts) }
    undated = words.map(\.counted.rest)
  }

  /// A series's articles among so many of the period; nil where none was printed at all.
  public func rate(of series: Int, at index: Int, per number: Int = 10_000) -> Double? {
    articles[index] == 0 ? nil : Double(self.series[series].counts[index]) * Double(number) / Double(articles[index])
  }

  // MARK: Cutting time

  /// More months than these say less than years.
  private static let mostMonths = 48

  private static func period(for days: [IssueDate]) -> Period {
    let months = days.compactMap { number($0, .month) }
    guard months.count == days.count, let first = months.min(), let last = months.max() else { return .year }
    return last - first < mostMonths ? .month : .year
  }

  private static func number(_ date: IssueDate, _ period: Period) -> Int? {
    switch period {
    case .year: date.year
    case .month: date.month.map { date.year * 12 + $0 - 1 }
    }
  }

  private static func date(_ number: Int, _ period: Period) -> IssueDate? {
    switch period {
    case .year: IssueDate(year: number)
    case .month: IssueDate(year: number / 12, month: number % 12 + 1)
    }
  }

  private static func counts(
    _ dates: [DateCount], in range: ClosedRange<Int>, _ period: Period
  ) -> (counts: [Int], rest: Int) {
    var counts = Array(repeating: 0, count: range.count)
    var rest = 0
    for date in dates {
      if let number = date.date.flatMap({ number($0, period) }), range.contains(number) {
        counts[number - range.lowerBound] += date.count
      } else {
        rest += date.count
      }
    }
    return (counts, rest)
  }
}
