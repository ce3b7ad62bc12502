import Newspaper

/// The origin of a page that prints nothing about itself, from the pages before and after it in its folder.
///
/// Papers have been found whose page one alone is dated. Between two such pages the others are counted, provided that
/// the issue before or after has as many pages, and that every page between that does print something agrees.
struct SilentPage {
  /// How many files there are, in order.
  let count: Int
  /// What the file at an index prints about itself.
  let head: (Int) -> Origin

  /// No issue is taken to have more pages.
  private static let longestIssue = 16

  /// How far from a page another one can count for it: its own issue, and one before or after.
  static let reach = 2 * (longestIssue + 1)

  /// Nil where the neighbours do not tell.
  func origin(at index: Int) -> Origin? {
    guard let start = front(atOrBefore: index), start < index, let end = end(of: start), index < end,
      let date = head(start).date?.value, agrees(start..<end, date), hasNeighbour(start..<end),
      let number = PageNumber(String(index - start + 1))
    else { return nil }
    var origin = Origin()
    origin.date = Told(date, by: .neighbours)
    origin.number = Told(number, by: .neighbours)
    origin.newspaper = Told(head(start).newspaper?.value, by: .neighbours)
    return origin
  }

  private func isFront(_ index: Int) -> Bool {
    let origin = head(index)
    return origin.date != nil && origin.number?.value.number == 1
  }

  private func front(atOrBefore index: Int) -> Int? {
    (max(0, index - Self.longestIssue)..<index + 1).last(where: isFront)
  }

  /// Where the issue that begins at a front ends: at the next front, or with the folder.
  private func end(of start: Int) -> Int? {
    let last = min(count, start + 1 + Self.longestIssue)
    return (start + 1..<last).first(where: isFront) ?? (last == count ? count : nil)
  }

  private func agrees(_ issue: Range<Int>, _ date: IssueDate) -> Bool {
    issue.allSatisfy { index in
      let origin = head(index)
      return (origin.date.map { $0.value == date } ?? true)
        && (origin.number.map { $0.value.number == index - issue.lowerBound + 1 } ?? true)
    }
  }

  /// Whether the issue before or after has as many pages.
  private func hasNeighbour(_ issue: Range<Int>) -> Bool {
    if issue.lowerBound > 0, let before = front(atOrBefore: issue.lowerBound - 1),
      issue.lowerBound - before == issue.count
    {
      return true
    }
    return issue.upperBound < count && end(of: issue.upperBound) == issue.upperBound + issue.count
  }
}
