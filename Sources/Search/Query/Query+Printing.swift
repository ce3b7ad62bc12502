internal import ChineseText
internal import Newspaper

extension Query: CustomStringConvertible {
  /// The query as text that parses to the same tree.
  public var description: String {
    switch self {
    case .everything: ""
    case .text(let clause): clause.description
    case .near(let clause): clause.description
    case .date(let range): "date:\(range)"
    case .page(let range): "page:\(range)"
    case .kind(let kind): "kind:\(kind.rawValue)"
    case .figure(let range): "figure:\(range)"
    case .all(let parts): parts.map { $0.isAny ? "(\($0))" : "\($0)" }.joined(separator: " ")
    case .any(let parts): parts.map(\.description).joined(separator: " OR ")
    case .not(let part): part.isLeaf ? "-\(part)" : "-(\(part))"
    }
  }

  private var isAny: Bool { if case .any = self { true } else { false } }

  private var isLeaf: Bool {
    switch self {
    case .text, .date, .page, .kind, .figure: true
    case .everything, .near, .all, .any, .not: false
    }
  }
}

extension TextClause: CustomStringConvertible {
  public var description: String {
    scope == .anywhere ? "\(pattern)" : "\(scope.rawValue):\(pattern)"
  }
}

extension NearClause: CustomStringConvertible {
  public var description: String {
    let texts = operands.map { clauses in
      let text = clauses.map(\.description).joined(separator: " OR ")
      return clauses.count > 1 ? "(\(text))" : text
    }
    return zip(texts.dropFirst(), distances).reduce(texts.first ?? "") { "\($0) NEAR/\($1.1) \($1.0)" }
  }
}

extension TextPattern: CustomStringConvertible {
  public var description: String {
    switch self {
    case .phrase(let phrase): phrase.description
    case .regex(let expression): "/\(expression.sourceForSlashes)/"
    }
  }
}

extension RegularExpression {
  /// The source with every slash behind a backslash.
  fileprivate var sourceForSlashes: String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in source.unicodeScalars {
      if scalar == "/", !isEscaped { text.append("\\") }
      isEscaped = scalar == "\\" && !isEscaped
      text.append(scalar)
    }
    return String(text)
  }
}

extension DateRange: CustomStringConvertible {
  public var description: String {
    switch self {
    case .span(let from, let through) where from == through: from.map(\.description) ?? ""
    case .span(let from, let through): (from.map(\.description) ?? "") + ".." + (through.map(\.description) ?? "")
    case .everyYear(let month, let day): "\(month)-\(day)"
    }
  }
}

extension PageRange: CustomStringConvertible {
  public var description: String { first == last ? "\(first)" : "\(first)..\(last)" }
}

extension FigureRange: CustomStringConvertible {
  public var description: String {
    let unit = unit ?? ""
    switch (lower, upper) {
    case (nil, nil): return unit
    case (let lower?, nil): return (lower.isIncluded ? ">=" : ">") + "\(lower.value)\(unit)"
    case (nil, let upper?): return (upper.isIncluded ? "<=" : "<") + "\(upper.value)\(unit)"
    case (let lower?, let upper?):
      return lower == upper ? "\(lower.value)\(unit)" : "\(lower.value)\(unit)..\(upper.value)\(unit)"
    }
  }
}
