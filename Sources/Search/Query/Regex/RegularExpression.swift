/// A regular expression that has been read without error.
///
/// It is matched in time linear in the text, within one field, and finds the leftmost longest places.
public struct RegularExpression: Hashable, Sendable {
  /// What stood between the slashes.
  public let source: String
  public let syntax: RegexSyntax

  /// - Throws: what cannot be read and where, in scalars of the source.
  public init(_ source: String) throws(RegexError) {
    self.source = source
    self.syntax = try RegexParser.syntax(of: Array(source.unicodeScalars))
  }

  public static func == (a: Self, b: Self) -> Bool { a.source == b.source }
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// Why a regular expression cannot be used.
public struct RegexError: Error, Hashable, Sendable {
  public var cause: Cause
  /// Half-open, in Unicode scalars of the expression.
  public var range: Range<Int>

  public enum Cause: Hashable, Sendable {
    case unclosedGroup, unclosedClass, strayParenthesis
    /// `*`, `+`, `?` or `{` with nothing before it.
    case nothingToRepeat
    /// `{3,1}`
    case emptyRepetition
    /// `[z-a]`
    case emptyRange
    /// `\` at the end, or before a letter or digit without a meaning.
    case unknownEscape
    /// A group that asks for something only backtracking could give: `(?=`.
    case unknownGroup
    case tooDeep(limit: Int)
    case tooLarge(limit: Int)
  }
}
