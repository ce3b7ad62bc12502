import ChineseText
import Newspaper
import Search

extension Query {
  /// The tree as nested lists, so that a table of queries can be read.
  var shape: String {
    switch self {
    case .everything: "()"
    case .text(let clause): clause.shape
    case .near(let near): near.shape
    case .date(.span(let from, let through)):
      "(date \(from.map(\.description) ?? "…") \(through.map(\.description) ?? "…"))"
    case .date(.everyYear(let month, let day)): "(day \(month) \(day))"
    case .page(let range): "(page \(range.first) \(range.last))"
    case .kind(let kind): "(kind \(kind.rawValue))"
    case .figure(let range): range.shape
    case .all(let parts): "(and \(parts.map(\.shape).joined(separator: " ")))"
    case .any(let parts): "(or \(parts.map(\.shape).joined(separator: " ")))"
    case .not(let part): "(not \(part.shape))"
    }
  }
}

extension TextClause {
  var shape: String { scope == .anywhere ? pattern.shape : "(\(scope.rawValue) \(pattern.shape))" }
}

extension TextPattern {
  var shape: String {
    switch self {
    case .regex(let expression): "/\(expression.source)/"
    case .phrase(let phrase): phrase.elements.map(\.shape).joined()
    }
  }
}

extension Phrase.Element {
  var shape: String {
    switch self {
    case .text(let text): "‘\(text)’"
    case .oneCharacter: "?"
    case .anyCharacters: "*"
    }
  }
}

extension NearClause {
  var shape: String {
    let operands = operands.map { clauses in
      clauses.count == 1 ? clauses[0].shape : "(or \(clauses.map(\.shape).joined(separator: " ")))"
    }
    return "(near \(distances.map(String.init).joined(separator: " ")) \(operands.joined(separator: " ")))"
  }
}

extension FigureRange {
  var shape: String {
    var parts: [String] = []
    if let lower { parts.append((lower.isIncluded ? ">=" : ">") + lower.value.description) }
    if let upper { parts.append((upper.isIncluded ? "<=" : "<") + upper.value.description) }
    if let unit { parts.append(unit) }
    return "(figure \(parts.joined(separator: " ")))"
  }
}
