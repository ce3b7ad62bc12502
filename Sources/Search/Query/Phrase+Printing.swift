extension Phrase: CustomStringConvertible {
  /// A bare word where it can be one, otherwise in quotes or, with wildcards, with backslashes.
  public var description: String {
    if elements.count == 1, case .text(let text) = elements[0] {
      return Self.isPlainWord(text) ? text : Self.quoted(text)
    }
    return elements.indices.map { part(at: $0) }.joined()
  }

  private func part(at index: Int) -> String {
    switch elements[index] {
    case .oneCharacter: "?"
    case .anyCharacters: "*"
    case .text(let text): Self.escaped(text, startsWord: index == 0)
    }
  }

  /// Whether the lexer reads it back as one word that is no operator.
  private static func isPlainWord(_ text: String) -> Bool {
    let plain = text.unicodeScalars.map(\.halfWidth)
    guard let first = plain.first, first != "-", first != "/" else { return false }
    return !plain.contains { isSpecial($0) } && QueryToken.Kind(operator: plain[...]) == nil
  }

  /// Whether it means something else in a word, in half width.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "\"", "\\", "*", "?", ":": true
    default: scalar.properties.isWhitespace
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar.halfWidth == "\"" || scalar.halfWidth == "\\" { result.append("\\") }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }

  private static func escaped(_ text: String, startsWord: Bool) -> String {
    var result = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let plain = scalar.halfWidth
      if isSpecial(plain) || (startsWord && index == 0 && (plain == "-" || plain == "/")) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
