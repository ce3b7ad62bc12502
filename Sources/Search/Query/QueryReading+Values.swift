internal import ChineseText

extension QueryReading {
  mutating func readValue(_ token: QueryToken, in field: QueryField?) -> Query? {
    switch field?.meaning {
    case nil: return clause(of: token, in: .anywhere).map { .text($0) }
    case .text(let scope): return clause(of: token, in: scope).map { .text($0) }
    default: return field.flatMap { comparison(of: token, with: $0) }
    }
  }

  private mutating func clause(of token: QueryToken, in scope: TextScope) -> TextClause? {
    guard let pattern = pattern(of: token) else { return nil }
    return TextClause(pattern, in: scope)
  }

  private mutating func pattern(of token: QueryToken) -> TextPattern? {
    switch token.kind {
    case .word(let phrase): return checked(phrase, at: token.range).map { .phrase($0) }
    case .quoted(let text): return checked(Phrase(text), at: token.range).map { .phrase($0) }
    case .regex(let source, let places): return regex(source, places: places).map { .regex($0) }
    default: return nil
    }
  }

  /// A phrase of nothing but white space and wildcards would ask for nothing.
  private mutating func checked(_ phrase: Phrase, at range: Range<Int>) -> Phrase? {
    guard phrase.hasText else {
      report(.emptyPhrase, at: range)
      return nil
    }
    return phrase
  }

  private mutating func regex(_ source: String, places: [Int]) -> RegularExpression? {
    do {
      return try RegularExpression(source)
    } catch {
      report(.regex(error.cause), at: places[error.range.lowerBound]..<places[error.range.upperBound])
      return nil
    }
  }

  private mutating func comparison(of token: QueryToken, with field: QueryField) -> Query? {
    var range = token.range
    var value = plainText(of: token)
    if field.meaning == .figure, FigureRange.isOnlyComparison(value), let token = next, case .word = token.kind {
      position += 1
      range = range.lowerBound..<token.range.upperBound
      value += plainText(of: token)
    }
    guard let query = Query(comparing: field.meaning, with: value) else {
      report(.unreadableValue(value, of: field), at: range)
      return nil
    }
    return query
  }

  /// What stands there, in half-width marks.
  private func plainText(of token: QueryToken) -> String {
    let scalars =
      if case .quoted(let content) = token.kind { Array(content.unicodeScalars) } else { Array(text[token.range]) }
    return String(String.UnicodeScalarView(scalars.map(\.halfWidthInValue)))
  }
}

extension Phrase {
  /// Whether it holds a character to look for.
  var hasText: Bool {
    elements.contains { element in
      guard case .text(let text) = element else { return false }
      return text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }
  }
}
