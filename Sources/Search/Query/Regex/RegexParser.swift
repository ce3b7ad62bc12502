/// Reads a regular expression: literals, `.`, classes, `\d \w \s`, groups, `|`, `? * + {m,n}`, `^` and `$`.
struct RegexParser {
  private let text: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  /// - Throws: what cannot be read and where.
  static func syntax(of text: [Unicode.Scalar]) throws(RegexError) -> RegexSyntax {
    var parser = RegexParser(text: text)
    let syntax = try parser.alternatives()
    guard parser.position == text.count else {
      throw parser.error(.strayParenthesis, from: parser.position, through: parser.position + 1)
    }
    guard syntax.size(limit: QueryLimits.regexSize + 1) <= QueryLimits.regexSize else {
      throw parser.error(.tooLarge(limit: QueryLimits.regexSize), from: 0)
    }
    return syntax
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private func error(_ cause: RegexError.Cause, from start: Int, through end: Int? = nil) -> RegexError {
    RegexError(cause: cause, range: start..<min(text.count, max(start, end ?? position)))
  }

  private mutating func alternatives() throws(RegexError) -> RegexSyntax {
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func sequence() throws(RegexError) -> RegexSyntax {
    var parts: [RegexSyntax] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      parts.append(try repetitions(of: try atom()))
    }
    if parts.isEmpty { return .nothing }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom() throws(RegexError) -> RegexSyntax {
    let start = position
    position += 1
    switch text[start] {
    case "(": return try group(from: start)
    case "[": return .scalar(try scalarClass(from: start))
    case ".": return .scalar(.everything)
    case "^": return .fieldStart
    case "$": return .fieldEnd
    case "\\": return .scalar(ScalarSet([try escape(from: start)]))
    case "*", "+", "?": throw error(.nothingToRepeat, from: start)
    default: return .scalar(ScalarSet(text[start]))
    }
  }

  private mutating func group(from start: Int) throws(RegexError) -> RegexSyntax {
    if take("?") {
      guard take(":") else { throw error(.unknownGroup, from: start, through: position + 1) }
    }
    guard depth < QueryLimits.depth else { throw error(.tooDeep(limit: QueryLimits.depth), from: start) }
    depth += 1
    let inner = try alternatives()
    depth -= 1
    guard take(")") else { throw error(.unclosedGroup, from: start) }
    return inner
  }

  // MARK: Repetitions

  /// A second mark, as in `a+?`, is read too; more would nest without end.
  private mutating func repetitions(of atom: RegexSyntax) throws(RegexError) -> RegexSyntax {
    var syntax = atom
    for _ in 0..<2 {
      guard let (least, most) = try repetition() else { break }
      syntax = .repeated(syntax, least: least, most: most)
    }
    return syntax
  }

  private mutating func repetition() throws(RegexError) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    return try countedRepetition()
  }

  /// `{3}`, `{3,}`, `{,5}` or `{3,5}`; anything else in braces is text.
  private mutating func countedRepetition() throws(RegexError) -> (least: Int, most: Int?)? {
    let start = position
    guard take("{") else { return nil }
    let least = number()
    let hasComma = take(",")
    let most = hasComma ? number() : least
    guard take("}"), least != nil || most != nil else {
      position = start
      return nil
    }
    if let least, let most, least > most { throw error(.emptyRepetition, from: start) }
    return (least ?? 0, most)
  }

  /// A decimal number, cut off above what any expression may repeat.
  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = next, ("0"..."9").contains(scalar) {
      value = min(QueryLimits.regexSize + 1, (value ?? 0) * 10 + Int(scalar.value - 48))
      position += 1
    }
    return value
  }

  // MARK: Classes and escapes

  private mutating func scalarClass(from start: Int) throws(RegexError) -> ScalarSet {
    var set = ScalarSet([], isInverted: take("^"))
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      set.members.append(try classMember())
    }
    guard take("]") else { throw error(.unclosedClass, from: start) }
    return set
  }

  private mutating func classMember() throws(RegexError) -> ScalarSet.Member {
    let start = position
    let first = try classItem()
    guard next == "-", position + 1 < text.count, text[position + 1] != "]", let low = first.single else {
      return first
    }
    position += 1
    guard let high = try classItem().single, low <= high else { throw error(.emptyRange, from: start) }
    return ScalarSet.Member(.range(low...high))
  }

  private mutating func classItem() throws(RegexError) -> ScalarSet.Member {
    let start = position
    position += 1
    return text[start] == "\\" ? try escape(from: start) : ScalarSet.Member(.range(text[start]...text[start]))
  }

  private mutating func escape(from start: Int) throws(RegexError) -> ScalarSet.Member {
    guard let scalar = next else { throw error(.unknownEscape, from: start) }
    position += 1
    switch scalar {
    case "d": return ScalarSet.Member(.all(.digit))
    case "D": return ScalarSet.Member(.all(.digit), isInverted: true)
    case "w": return ScalarSet.Member(.all(.word))
    case "W": return ScalarSet.Member(.all(.word), isInverted: true)
    case "s": return ScalarSet.Member(.all(.space))
    case "S": return ScalarSet.Member(.all(.space), isInverted: true)
    case "t": return ScalarSet.Member(.range("\t"..."\t"))
    case "a"..."z", "A"..."Z", "0"..."9": throw error(.unknownEscape, from: start)
    default: return ScalarSet.Member(.range(scalar...scalar))
    }
  }
}

extension ScalarSet.Member {
  /// The one scalar it stands for.
  fileprivate var single: Unicode.Scalar? {
    if case .range(let range) = what, range.lowerBound == range.upperBound, !isInverted {
      range.lowerBound
    } else {
      nil
    }
  }
}
