public import Newspaper

/// The dates asked for.
public enum DateRange: Hashable, Sendable {
  /// From the first day of one to the last day of the other, as far as both are known; nil leaves an end open.
  case span(from: IssueDate?, through: IssueDate?)
  /// That day in any year.
  case everyYear(month: Int, day: Int)

  /// Whether every day the date may mean lies in the range: a month lies in its year, but not in one of its days.
  public func contains(_ date: IssueDate) -> Bool {
    switch self {
    case .everyYear(let month, let day):
      return date.month == month && date.day == day
    case .span(let from, let through):
      if let from, date.firstDay < from.firstDay { return false }
      if let through, date.lastDay > through.lastDay { return false }
      return true
    }
  }
}

extension DateRange {
  /// Whether its ends are the wrong way round.
  var isEmpty: Bool {
    guard case .span(let from?, let through?) = self else { return false }
    return from.firstDay > through.lastDay
  }
}

extension IssueDate {
  /// Year, month and day of the earliest day it may mean.
  fileprivate var firstDay: (Int, Int, Int) { (year, month ?? 1, day ?? 1) }

  /// Of the latest; a month is taken to its 31st day, which orders as its last.
  fileprivate var lastDay: (Int, Int, Int) { (year, month ?? 12, day ?? 31) }
}
