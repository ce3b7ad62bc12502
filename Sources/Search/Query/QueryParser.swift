/// Reads queries as people type them: always a best query, with errors where the text could not be read as meant.
///
/// Cost is linear in the text. Full-width marks of a Chinese input method do as well as half-width ones.
public struct QueryParser: Sendable {
  public init() {}

  /// The query of a text, at most `QueryLimits.length` scalars of it; `everything` when nothing is asked.
  public func parse(_ text: String) -> ParsedQuery {
    let scalars = Array(text.unicodeScalars.prefix(QueryLimits.length + 1))
    let lexer = QueryLexer(Array(scalars.prefix(QueryLimits.length)))
    var errors = lexer.errors
    if scalars.count > QueryLimits.length {
      errors.append(QueryError(.tooLong(limit: QueryLimits.length), at: QueryLimits.length..<scalars.count))
    }
    var reading = QueryReading(lexer.tokens, of: scalars)
    let query = reading.readAll() ?? .everything
    errors += reading.errors
    errors.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return ParsedQuery(query: query, errors: errors)
  }
}

/// What a text asks for, and what in it could not be read.
public struct ParsedQuery: Hashable, Sendable {
  public var query: Query
  /// In order of place.
  public var errors: [QueryError]

  public init(query: Query, errors: [QueryError] = []) {
    self.query = query
    self.errors = errors
  }
}
