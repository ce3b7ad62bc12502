/// Why a line of a correction is not followed; the others are.
public enum CorrectionFault: Hashable, Sendable {
  /// It is no statement.
  case notUnderstood(String)
  /// The line begins with other words than the statement says.
  case otherText(expected: String)
  /// The page has no such line, or nothing is printed on it.
  case noSuchLine(Int)
}
