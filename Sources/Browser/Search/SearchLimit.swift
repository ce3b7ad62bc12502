import Newspaper
import Search

/// 限定: a query that is added to a search, so that fewer articles are left.
struct SearchLimit: Hashable {
  /// What it is called on the screen.
  let name: String
  let query: Query

  /// A query as it was typed.
  init(typed text: String) {
    name = text
    query = QueryParser().parse(text).query
  }

  /// A value that the articles found are counted by.
  init(_ count: FacetCount, of facet: Facet, in session: Session) {
    name = session.say(.facet(facet)) + " " + FacetNames.shown(count, of: facet, in: session)
    query = .having(facet, count.name)
  }

  /// A stretch of time.
  init(_ dates: DateRange) {
    name = dates.description
    query = .date(dates)
  }
}

/// What values of facets are called on the screen.
enum FacetNames {
  static func shown(_ count: FacetCount, of facet: Facet, in session: Session) -> String {
    guard let name = count.name else { return session.say(.unknownValue) }
    if facet == .kind, let kind = ArticleKind(rawValue: name) { return session.say(.kind(kind)) }
    return name
  }
}
