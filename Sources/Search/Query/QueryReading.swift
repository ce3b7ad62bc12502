/// Reads tokens into a tree. OR binds loosest, then words beside each other, then NEAR, then `-`.
struct QueryReading {
  private(set) var errors: [QueryError] = []
  private let tokens: [QueryToken]
  let text: [Unicode.Scalar]
  var position = 0
  private var depth = 0
  /// Parentheses that were too deep to open and still wait for their end.
  private var skippedParentheses = 0

  init(_ tokens: [QueryToken], of text: [Unicode.Scalar]) {
    self.tokens = tokens
    self.text = text
  }

  var next: QueryToken? { position < tokens.count ? tokens[position] : nil }

  mutating func report(_ cause: QueryError.Cause, at range: Range<Int>) {
    errors.append(QueryError(cause, at: range))
  }

  // MARK: Operators

  /// Reads to the end of the text, over parentheses that close nothing.
  mutating func readAll() -> Query? {
    var parts: [Query] = []
    while let token = next {
      if token.kind == .close {
        position += 1
        report(.strayParenthesis, at: token.range)
      } else if let part = readAny(in: nil) {
        parts.append(part)
      }
    }
    return parts.isEmpty ? nil : .joinedByAnd(parts)
  }

  private mutating func readAny(in field: QueryField?) -> Query? {
    var parts: [Query] = []
    var pending: QueryToken?
    while true {
      if let part = readEvery(in: field) {
        parts.append(part)
        pending = nil
      } else if let missing = pending ?? next, missing.kind == .or {
        report(.missingOperand(of: "OR"), at: missing.range)
      }
      guard let token = next, token.kind == .or else { break }
      position += 1
      pending = token
    }
    return parts.isEmpty ? nil : .joinedByOr(parts)
  }

  private mutating func readEvery(in field: QueryField?) -> Query? {
    var parts: [Query] = []
    var pending: QueryToken?
    while let token = next, token.kind != .or {
      if token.kind == .close {
        guard skippedParentheses > 0 else { break }
        skippedParentheses -= 1
        position += 1
      } else if token.kind == .and {
        if parts.isEmpty || pending != nil { report(.missingOperand(of: "AND"), at: token.range) }
        position += 1
        pending = token
      } else if let part = readNear(in: field) {
        parts.append(part)
        pending = nil
      }
    }
    if let pending, !parts.isEmpty { report(.missingOperand(of: "AND"), at: pending.range) }
    return parts.isEmpty ? nil : .joinedByAnd(parts)
  }

  private mutating func readNear(in field: QueryField?) -> Query? {
    let start = next?.range.lowerBound ?? text.count
    var operands: [Query] = []
    var distances: [Int] = []
    if let first = readNegatable(in: field) { operands.append(first) }
    while let token = next, case .near(let distance) = token.kind {
      position += 1
      guard !operands.isEmpty, let operand = readNegatable(in: field) else {
        report(.missingOperand(of: "NEAR"), at: token.range)
        continue
      }
      operands.append(operand)
      distances.append(checked(distance, at: token.range))
    }
    guard operands.count > 1 else { return operands.first }
    return near(operands, distances, at: start..<end)
  }

  /// Where the token before ends.
  private var end: Int { position > 0 ? tokens[position - 1].range.upperBound : 0 }

  private mutating func checked(_ distance: Int?, at range: Range<Int>) -> Int {
    let asked = distance ?? NearClause.usualDistance
    if asked > QueryLimits.distance { report(.tooFar(limit: QueryLimits.distance), at: range) }
    return min(asked, QueryLimits.distance)
  }

  private mutating func near(_ operands: [Query], _ distances: [Int], at range: Range<Int>) -> Query {
    let clauses = operands.compactMap(\.nearableClauses)
    guard clauses.count == operands.count else {
      report(.notNearable, at: range)
      return .joinedByAnd(operands)
    }
    return .near(NearClause(operands: clauses, distances: distances))
  }

  // MARK: Operands

  private mutating func readNegatable(in field: QueryField?) -> Query? {
    guard let token = next, token.kind == .minus || token.kind == .not else { return readOperand(in: field) }
    position += 1
    guard depth < QueryLimits.depth else {
      report(.tooDeep(limit: QueryLimits.depth), at: token.range)
      return readOperandAfterNegations(in: field)
    }
    depth += 1
    defer { depth -= 1 }
    guard let operand = readNegatable(in: field) else {
      if isAtMissingOperand { report(.missingOperand(of: token.kind == .not ? "NOT" : "-"), at: token.range) }
      return nil
    }
    return .not(operand)
  }

  /// Reads over negations that are nested too deep.
  private mutating func readOperandAfterNegations(in field: QueryField?) -> Query? {
    while let token = next, token.kind == .minus || token.kind == .not { position += 1 }
    return readOperand(in: field)
  }

  /// Whether the next token cannot be an operand; otherwise one was read, in vain, and told of.
  private var isAtMissingOperand: Bool {
    switch next?.kind {
    case nil, .close, .and, .or, .near: true
    default: false
    }
  }

  private mutating func readOperand(in field: QueryField?) -> Query? {
    guard let token = next, !isAtMissingOperand else { return nil }
    position += 1
    switch token.kind {
    case .open: return readGroup(from: token, in: field)
    case .field(let named): return readFieldValue(of: named, from: token)
    case .word, .quoted, .regex: return readValue(token, in: field)
    default: return nil
    }
  }

  private mutating func readGroup(from open: QueryToken, in field: QueryField?) -> Query? {
    guard depth < QueryLimits.depth else {
      report(.tooDeep(limit: QueryLimits.depth), at: open.range)
      skippedParentheses += 1
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    let errorCount = errors.count
    let inner = readAny(in: field)
    guard let token = next, token.kind == .close else {
      report(.unclosedParenthesis, at: open.range)
      return inner
    }
    position += 1
    if inner == nil, errors.count == errorCount {
      report(.emptyParentheses, at: open.range.lowerBound..<token.range.upperBound)
    }
    return inner
  }

  private mutating func readFieldValue(of field: QueryField, from name: QueryToken) -> Query? {
    switch next?.kind {
    case .open, .word, .quoted, .regex: return readOperand(in: field)
    default:
      report(.missingValue(of: field), at: name.range)
      return nil
    }
  }
}

extension Query {
  /// The clauses any of which it asks for, if it asks for just that and their matches have places in the text.
  fileprivate var nearableClauses: [TextClause]? {
    switch self {
    case .text(let clause): return clause.scope.isKnownOnly ? nil : [clause]
    case .any(let parts):
      let clauses = parts.compactMap(\.nearableClauses)
      return clauses.count == parts.count ? clauses.flatMap { $0 } : nil
    default: return nil
    }
  }
}
