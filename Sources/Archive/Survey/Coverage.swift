public import Newspaper

/// What is held of one newspaper, and which days are missing against its own rhythm.
public struct Coverage: Hashable, Sendable {
  /// Days without an issue where the rhythm expects some.
  public struct Gap: Hashable, Sendable {
    /// The first and the last day on which an issue is missed.
    public let from: IssueDate
    public let to: IssueDate
    public let issueCount: Int
  }

  /// Issues dated in one month.
  public struct Month: Hashable, Sendable {
    public let year: Int
    /// Nil for issues of which only the year is known.
    public let month: Int?
    public let issueCount: Int
  }

  /// Nil for pages whose newspaper is not known.
  public let newspaper: String?
  public let pageCount: Int
  /// Different dates.
  public let issueCount: Int
  public let first: IssueDate?
  public let last: IssueDate?
  /// Ascending.
  public let months: [Month]
  /// Nil where the dates show none.
  public let rhythm: Rhythm?
  /// Ascending; empty where no rhythm is known.
  public let gaps: [Gap]

  init(newspaper: String?, dates: Set<IssueDate>, pageCount: Int) {
    self.newspaper = newspaper
    self.pageCount = pageCount
    let ordered = dates.sorted()
    issueCount = ordered.count
    (first, last) = (ordered.first, ordered.last)
    months = Self.months(of: ordered)
    let days = ordered.compactMap(\.dayNumber)
    rhythm = Rhythm(days: days)
    gaps = Self.gaps(in: days)
  }

  private static func months(of dates: [IssueDate]) -> [Month] {
    let groups = Dictionary(grouping: dates) { IssueDate(year: $0.year, month: $0.month) }
    return groups.compactMap { key, dates in
      key.map { Month(year: $0.year, month: $0.month, issueCount: dates.count) }
    }.sorted { ($0.year, $0.month ?? 0) < ($1.year, $1.month ?? 0) }
  }

  private static func gaps(in days: [Int]) -> [Gap] {
    Rhythm.missedDays(among: days).compactMap { missed in
      guard let from = missed.first.flatMap(IssueDate.init(dayNumber:)),
        let to = missed.last.flatMap(IssueDate.init(dayNumber:))
      else { return nil }
      return Gap(from: from, to: to, issueCount: missed.count)
    }
  }
}
