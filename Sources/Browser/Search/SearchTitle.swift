/// What a search is called in headers: its question, or its limits where it has no other.
enum SearchTitle {
  static func text(of search: SearchState) -> String {
    search.text.isEmpty ? search.limits.map(\.name).joined(separator: " › ") : search.text
  }
}
