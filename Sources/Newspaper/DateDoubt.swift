/// Why a date that a page prints is not taken as it stands.
public enum DateDoubt: Hashable, Sendable {
  /// The weekday printed beside the date is another day's; `printed` is counted in days after Sunday.
  case weekday(IssueDate, printed: Int)
  /// The same day printed in two calendars, which do not agree.
  case otherDate(IssueDate, other: IssueDate)
  /// The lunar date or the year's name in the sixty-year cycle, as printed, is another day's.
  case lunar(IssueDate, printed: String)
  /// Nothing but a lunar date or the year's name is printed, and nothing settles which of the cycles is meant.
  case unsettled(printed: String)
}
