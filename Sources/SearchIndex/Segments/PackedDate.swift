internal import Newspaper

extension IssueDate {
  /// The date as one number that orders as dates do, and above all others where there is none.
  static func packed(_ date: IssueDate?) -> UInt32 {
    guard let date else { return .max }
    return UInt32(date.year * 512 + (date.month ?? 0) * 32 + (date.day ?? 0))
  }

  /// Nil for no date, and for a number that is none.
  init?(packed: UInt32) {
    guard packed != .max else { return nil }
    let month = Int(packed / 32 % 16)
    let day = Int(packed % 32)
    self.init(year: Int(packed / 512), month: month > 0 ? month : nil, day: day > 0 ? day : nil)
  }
}
