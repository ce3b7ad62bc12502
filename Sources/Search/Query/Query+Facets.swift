internal import Newspaper

extension Query {
  /// The articles that a tally counts under a value of a facet, no others; nil asks for those of which the fact is not known.
  public static func having(_ facet: Facet, _ name: String?) -> Query {
    switch facet {
    case .newspaper: named(name, in: .newspaper)
    case .section: named(name, in: .section)
    case .author: named(name, in: .author)
    case .year:
      name.flatMap { IssueDate(iso: $0) }.map { .date(.span(from: $0, through: $0)) }
        ?? .not(.date(.span(from: nil, through: IssueDate(year: 9999))))
    case .kind: .kind(name.flatMap(ArticleKind.init) ?? .other)
    }
  }

  /// All of several queries.
  public static func matching(all queries: [Query]) -> Query {
    let asked = queries.filter { $0 != .everything }
    return asked.isEmpty ? .everything : .joinedByAnd(asked)
  }

  /// The whole name, not a name it is part of: a phrase would find 晚报 in 江城晚报 too.
  private static func named(_ name: String?, in scope: TextScope) -> Query {
    let source = name.map { "^" + RegularExpression.literal($0) + "$" } ?? "."
    guard let expression = try? RegularExpression(source) else {
      return .text(TextClause(.phrase(Phrase(name ?? "")), in: scope))
    }
    let query = Query.text(TextClause(.regex(expression), in: scope))
    return name == nil ? .not(query) : query
  }
}

extension RegularExpression {
  /// The source of an expression for a text itself, its marks without a meaning.
  static func literal(_ text: String) -> String {
    var source = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\^$.|?*+()[]{}-".unicodeScalars.contains(scalar) { source.append("\\") }
      source.append(scalar)
    }
    return String(source)
  }
}
