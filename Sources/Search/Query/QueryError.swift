/// Something in a query's text that could not be read as meant; the best query went on without it.
public struct QueryError: Error, Hashable, Sendable {
  public var cause: Cause
  /// Where, half-open, in Unicode scalars of the query's text; empty where something is missing.
  public var range: Range<Int>

  public init(_ cause: Cause, at range: Range<Int>) {
    self.cause = cause
    self.range = range
  }

  public enum Cause: Hashable, Sendable {
    /// Read to the end of the text.
    case unclosedQuote, unclosedParenthesis, unclosedRegex
    /// Ignored.
    case strayParenthesis, emptyPhrase, emptyParentheses
    /// Nothing stands beside it that it could join or negate; ignored.
    case missingOperand(of: String)
    /// Searched for as text, colon and all.
    case unknownField(String)
    /// Ignored, as the field without a value asks for nothing.
    case missingValue(of: QueryField)
    /// Ignored; `QueryField` tells what it takes.
    case unreadableValue(String, of: QueryField)
    /// It has no match in the text whose place could be compared; joined by AND.
    case notNearable
    /// Taken as the most that is allowed.
    case tooFar(limit: Int)
    /// Ignored.
    case regex(RegexError.Cause)
    /// What is nested deeper was read as if not nested.
    case tooDeep(limit: Int)
    /// Only so many characters were read.
    case tooLong(limit: Int)
  }
}

/// The most a query may hold; what is beyond is an error of the query, never a crash or a long wait.
public enum QueryLimits {
  /// Unicode scalars of a query.
  public static let length = 10_000
  /// Parentheses and negations within each other, also within a regular expression.
  public static let depth = 64
  /// Characters of `NEAR/n`.
  public static let distance = 1_000_000
  /// Steps a regular expression may have once its repetitions are written out.
  public static let regexSize = 2_000
}
