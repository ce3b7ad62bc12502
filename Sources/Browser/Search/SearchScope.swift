/// Where a search looks.
enum SearchScope: CaseIterable, Hashable, Sendable {
  case article, page, results, archive

  var words: (chinese: String, english: String) {
    switch self {
    case .article: ("本篇", "article")
    case .page: ("本版", "page")
    case .results: ("结果内", "results")
    case .archive: ("全库", "archive")
    }
  }

  /// The next wider scope, and from the widest back to the first of those that make sense here.
  func next(among scopes: [SearchScope]) -> SearchScope {
    guard let index = scopes.firstIndex(of: self) else { return scopes.first ?? .archive }
    return scopes[(index + 1) % scopes.count]
  }
}
