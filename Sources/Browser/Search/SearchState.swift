import Newspaper
import Search

/// The last search: the question, where it looked, and what is known of the answer.
struct SearchState {
  /// Counted up with every question asked, so that late answers are told from new ones.
  let number: Int
  let text: String
  let scope: SearchScope
  let query: Query
  let errors: [QueryError]
  var answer = SearchAnswer()

  /// Where a hit's article stands among the hits, nil when it is not one.
  func index(of reference: PageReference, place: Int) -> Int? {
    answer.hits.firstIndex { $0.page == reference && $0.place == place }
  }
}
