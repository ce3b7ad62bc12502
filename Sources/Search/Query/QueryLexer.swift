/// Cuts a query's text into tokens, in one pass.
struct QueryLexer {
  private(set) var tokens: [QueryToken] = []
  private(set) var errors: [QueryError] = []
  private let text: [Unicode.Scalar]
  /// The text with marks of a Chinese input method as ASCII, scalar for scalar.
  private let plain: [Unicode.Scalar]
  private var position = 0

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    self.plain = text.map(\.halfWidth)
    while position < text.count { readToken() }
  }

  private mutating func readToken() {
    switch plain[position] {
    case let blank where blank.properties.isWhitespace: position += 1
    case "(": add(.open, count: 1)
    case ")": add(.close, count: 1)
    case "\"": readQuoted()
    case "/": readRegex()
    case "-" where !followsFigureField: readMinus()
    default:
      if !readField() { readWord() }
    }
  }

  private mutating func add(_ kind: QueryToken.Kind, count: Int) {
    tokens.append(QueryToken(kind: kind, range: position..<position + count))
    position += count
  }

  /// Whether a minus here begins a number below zero.
  private var followsFigureField: Bool {
    guard let last = tokens.last, case .field(let field) = last.kind else { return false }
    return field.meaning == .figure
  }

  private mutating func readMinus() {
    let hasOperand = position + 1 < plain.count && !plain[position + 1].properties.isWhitespace
    if hasOperand {
      add(.minus, count: 1)
    } else {
      errors.append(QueryError(.missingOperand(of: "-"), at: position..<position + 1))
      position += 1
    }
  }

  // MARK: Fields

  /// Reads `name:`; a name no field has is left to be read as text.
  private mutating func readField() -> Bool {
    guard let colon = colonOfName() else { return false }
    if let field = QueryField(named: text[position..<colon]) {
      add(.field(field), count: colon + 1 - position)
      return true
    }
    let isAddress = colon + 1 < plain.count && plain[colon + 1] == "/"
    if !isAddress {
      let name = String(String.UnicodeScalarView(text[position..<colon]))
      errors.append(QueryError(.unknownField(name), at: position..<colon))
    }
    return false
  }

  /// Where the colon stands after letters that are short enough for a name.
  private func colonOfName() -> Int? {
    var end = position
    while end < plain.count, end - position <= 16, plain[end].properties.isAlphabetic { end += 1 }
    return end > position && end < plain.count && plain[end] == ":" ? end : nil
  }

  // MARK: Words

  private mutating func readWord() {
    let start = position
    var builder = PhraseBuilder()
    while position < plain.count, !endsWord(plain[position]) {
      switch plain[position] {
      case "?": builder.add(.oneCharacter)
      case "*": builder.add(.anyCharacters)
      case "\\" where position + 1 < text.count:
        position += 1
        builder.add(text[position])
      default: builder.add(text[position])
      }
      position += 1
    }
    let kind = QueryToken.Kind(operator: plain[start..<position]) ?? .word(builder.phrase)
    tokens.append(QueryToken(kind: kind, range: start..<position))
  }

  private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == ")" || scalar == "\"" || scalar.properties.isWhitespace
  }

  // MARK: Quotes and slashes

  private mutating func readQuoted() {
    let start = position
    var content = String.UnicodeScalarView()
    position += 1
    while position < plain.count, plain[position] != "\"" {
      if plain[position] == "\\", position + 1 < plain.count { position += 1 }
      content.append(text[position])
      position += 1
    }
    close(.unclosedQuote, from: start)
    tokens.append(QueryToken(kind: .quoted(String(content)), range: start..<position))
  }

  private mutating func readRegex() {
    let start = position
    var source = String.UnicodeScalarView()
    var places: [Int] = []
    position += 1
    while position < text.count, text[position] != "/", text[position] != text[start] {
      if text[position] == "\\", position + 1 < text.count {
        if text[position + 1] != "/" {
          source.append("\\")
          places.append(position)
        }
        position += 1
      }
      source.append(text[position])
      places.append(position)
      position += 1
    }
    places.append(position)
    close(.unclosedRegex, from: start)
    tokens.append(QueryToken(kind: .regex(String(source), places: places), range: start..<position))
  }

  /// Steps over the closing mark, or tells that it is missing.
  private mutating func close(_ cause: QueryError.Cause, from start: Int) {
    if position < text.count {
      position += 1
    } else {
      errors.append(QueryError(cause, at: start..<position))
    }
  }
}

/// Puts a phrase together so that no two texts and no two `*` stand side by side.
struct PhraseBuilder {
  private var elements: [Phrase.Element] = []
  private var run = String.UnicodeScalarView()

  mutating func add(_ scalar: Unicode.Scalar) { run.append(scalar) }

  mutating func add(_ wildcard: Phrase.Element) {
    endRun()
    if wildcard != .anyCharacters || elements.last != .anyCharacters { elements.append(wildcard) }
  }

  private mutating func endRun() {
    if !run.isEmpty { elements.append(.text(String(run))) }
    run = String.UnicodeScalarView()
  }

  var phrase: Phrase {
    var copy = self
    copy.endRun()
    return Phrase(elements: copy.elements)
  }
}
