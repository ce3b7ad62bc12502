internal import Newspaper
internal import Search

extension Condition {
  /// What is known of the answer before a page is opened; nil when the page must be read.
  ///
  /// A date or number that issue and reference know is the page's own, as `Holdings` promises.
  func outlook(date: IssueDate?, number: PageNumber?) -> Bool? {
    switch self {
    case .always: true
    case .text, .near, .kind, .figure: nil
    case .date(let range): date.map(range.contains)
    case .page(let range): number.map(range.contains)
    case .all(let parts):
      Self.outlook(of: parts.map { $0.outlook(date: date, number: number) }, deciding: false)
    case .any(let parts):
      Self.outlook(of: parts.map { $0.outlook(date: date, number: number) }, deciding: true)
    case .not(let part): part.outlook(date: date, number: number).map { !$0 }
    }
  }

  /// One part may decide for all; otherwise all must be known.
  private static func outlook(of parts: [Bool?], deciding: Bool) -> Bool? {
    if parts.contains(deciding) { return deciding }
    return parts.contains(nil) ? nil : !deciding
  }
}
