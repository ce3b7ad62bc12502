public import Newspaper

/// 馆藏范围: how many issues there are, and from when to when, so that an answer of nothing says where nothing was found.
public struct HoldingsExtent: Hashable, Sendable {
  public var issueCount: Int
  /// The first and the last day of dated issues; nil where none is dated.
  public var days: ClosedRange<IssueDate>?

  public init(of issues: [Issue]) {
    issueCount = issues.count
    let dates = issues.compactMap(\.date)
    if let first = dates.min(), let last = dates.max() { days = first...last }
  }

  /// `1986-05-18—2024-05-18`, or the one day there is; empty where no issue is dated.
  public var period: String {
    guard let days else { return "" }
    if days.lowerBound == days.upperBound { return days.lowerBound.description }
    return "\(days.lowerBound)—\(days.upperBound)"
  }
}
