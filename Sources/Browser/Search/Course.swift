import Newspaper
import Search

/// 走势: how many articles of an answer fall to each of equal spans of time, from the first that has any to the last.
struct Course: Hashable {
  struct Span: Hashable {
    /// `2022-01` for a month, `2022` for a year or the first of several.
    let name: String
    var count: Int
  }

  /// Two at least.
  private(set) var spans: [Span]

  /// Cuts the time into months where there are few, else into years or as many years at once as fit; nil where there is
  /// no time to speak of: nothing is dated, or all falls into one span.
  init?(_ dates: [DateCount], limit: Int) {
    let known = dates.compactMap { date in date.date.map { (date: $0, count: date.count) } }
    guard limit >= 2, let first = known.first?.date, let last = known.last?.date else { return nil }
    let monthCount = (last.year - first.year) * 12 + (last.month ?? 1) - (first.month ?? 1) + 1
    let isByMonth = known.allSatisfy { $0.date.month != nil } && monthCount <= min(limit, Self.mostMonths)
    let number = { (date: IssueDate) in isByMonth ? date.year * 12 + (date.month ?? 1) - 1 : date.year }
    let length = isByMonth ? 1 : Self.yearsTogether(for: last.year - first.year + 1, limit: limit)
    let start = number(first) / length
    let count = number(last) / length - start + 1
    guard count >= 2 else { return nil }
    spans = (0..<count).map { index in
      let first = (start + index) * length
      let date = isByMonth ? IssueDate(year: first / 12, month: first % 12 + 1) : IssueDate(year: max(1, first))
      return Span(name: date?.description ?? "", count: 0)
    }
    for entry in known { spans[number(entry.date) / length - start].count += entry.count }
  }

  /// More months than these say less than years.
  private static let mostMonths = 48

  private static func yearsTogether(for years: Int, limit: Int) -> Int {
    // Spans begin at round years, so one more may be needed than the years fill.
    [1, 2, 5, 10, 20, 50, 100, 500, 1000].first { years / $0 + 2 <= limit || $0 == 1 && years <= limit } ?? 10_000
  }

  /// The fullest span, the first of those alike.
  var peak: Span { spans.reduce(spans[0]) { $1.count > $0.count ? $1 : $0 } }

  /// A bar for each span, of so many heights from lowest to highest; a blank where there is nothing.
  func bars(_ heights: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let most = max(1, peak.count)
    return spans.map { span in
      span.count == 0 ? " " : heights[max(0, (span.count * heights.count + most - 1) / most - 1)]
    }
  }
}
