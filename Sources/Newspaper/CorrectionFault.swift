/// Why a line of a correction, or all of it, is not followed; the other lines are.
public enum CorrectionFault: Error, Hashable, Sendable {
  /// It is no statement.
  case notUnderstood(String)
  /// The line begins with other words than the statement says.
  case otherText(expected: String)
  /// The page has no such line, or nothing is printed on it.
  case noSuchLine(Int)
  /// It was made for this page when the page had other bytes, whose digest names its file.
  case pageChanged(PageDigest)
  /// The file it is kept in cannot be read, so nothing of it is followed.
  case unreadable(file: String)
}
