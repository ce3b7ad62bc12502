internal import ChineseText
internal import Newspaper
internal import Search

extension Condition {
  /// What makes the subject match; nil when it does not.
  func finding(in subject: Subject) -> Finding? {
    switch self {
    case .always: Finding()
    case .text(let condition): Self.finding(of: condition, in: subject)
    case .near(let operands, let distances): Self.finding(of: operands, distances, in: subject)
    case .date(let range): subject.page.date.map(range.contains) == true ? Finding() : nil
    case .page(let range): subject.page.number.map(range.contains) == true ? Finding() : nil
    case .kind(let kind): subject.article.kind == kind ? Finding() : nil
    case .figure(let range): Self.finding(of: range, in: subject)
    case .all(let parts): Self.finding(ofAll: parts, in: subject)
    case .any(let parts): Self.finding(ofAny: parts, in: subject)
    case .not(let part): part.finding(in: subject) == nil ? Finding() : nil
    }
  }

  private static func finding(ofAll parts: [Condition], in subject: Subject) -> Finding? {
    var whole = Finding()
    for part in parts {
      guard let finding = part.finding(in: subject) else { return nil }
      whole = whole + finding
    }
    return whole
  }

  /// Every part is asked, so that all that matches is marked.
  private static func finding(ofAny parts: [Condition], in subject: Subject) -> Finding? {
    let findings = parts.compactMap { $0.finding(in: subject) }
    return findings.isEmpty ? nil : findings.reduce(Finding(), +)
  }

  private static func finding(of condition: TextCondition, in subject: Subject) -> Finding? {
    if condition.scope.isKnownOnly {
      return condition.matches(anyOf: subject.names(in: condition.scope), folds: subject.folds) ? Finding() : nil
    }
    let places = condition.places(in: subject.text.folded)
    return places.isEmpty ? nil : Finding(clauses: [places.map { subject.text.places(of: $0) }])
  }

  private static func finding(
    of operands: [[TextCondition]], _ distances: [Int], in subject: Subject
  ) -> Finding? {
    guard let places = NearChain(operands, distances: distances, in: subject.text.folded).linkedPlaces() else {
      return nil
    }
    return Finding(clauses: places.map { $0.map { subject.text.places(of: $0) } })
  }

  private static func finding(of range: FigureRange, in subject: Subject) -> Finding? {
    var places: [[Place]] = []
    var values: [DecimalNumber] = []
    for (part, figures) in subject.figures.enumerated() {
      for figure in figures where range.contains(figure) {
        places.append([Place(part: part, range: figure.range)])
        values += figure.values.filter(range.contains)
      }
    }
    return places.isEmpty ? nil : Finding(clauses: [places], figures: values)
  }
}

extension Subject {
  /// What is known of the article under a scope that is no part of its text.
  func names(in scope: TextScope) -> [String] {
    switch scope {
    case .author: article.authors.map(\.name)
    case .newspaper: page.newspaper.map { [$0] } ?? []
    case .section: page.section.map { [$0] } ?? []
    default: []
    }
  }
}
