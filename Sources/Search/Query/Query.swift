public import Newspaper

/// 查询: a question as a tree of values.
///
/// A tree made by `QueryParser` prints itself as text that parses to the same tree.
public indirect enum Query: Hashable, Sendable {
  /// Every article, with nothing marked in it: what an empty query asks for.
  case everything
  /// Words, a phrase or a regular expression, anywhere or in one field.
  case text(TextClause)
  /// Clauses whose matches stand close together.
  case near(NearClause)
  case date(DateRange)
  case page(PageRange)
  case kind(ArticleKind)
  /// A figure in the text that lies in a range.
  case figure(FigureRange)
  /// All of them; never empty.
  case all([Query])
  /// One of them at least; never empty.
  case any([Query])
  /// The articles that do not match; nothing is marked.
  case not(Query)

  /// A phrase anywhere in the text, taken literally: the query of a plain search box.
  public static func phrase(_ text: String) -> Query {
    .text(TextClause(.phrase(Phrase(text))))
  }
}

extension Query {
  /// The queries joined into one that all must match, without an `all` directly inside another.
  static func joinedByAnd(_ queries: [Query]) -> Query {
    let parts = queries.flatMap { query in
      if case .all(let parts) = query { parts } else { [query] }
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// The queries joined into one that any may match, without an `any` directly inside another.
  static func joinedByOr(_ queries: [Query]) -> Query {
    let parts = queries.flatMap { query in
      if case .any(let parts) = query { parts } else { [query] }
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }
}
