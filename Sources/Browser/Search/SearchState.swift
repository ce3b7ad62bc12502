import Newspaper
import Search

/// The last search: the question, where it looked, and what is known of the answer.
struct SearchState {
  /// Counted up with every question asked, so that late answers are told from new ones.
  let number: Int
  let text: String
  let scope: SearchScope
  /// The pages it looked on; nil for all.
  let pages: [PageReference]?
  let query: Query
  let errors: [QueryError]
  var answer = SearchAnswer()
  /// Whether its letters have been tried as pinyin in the article that is shown.
  var isSpelled = false

  /// What an engine is asked.
  var request: SearchRequest { SearchRequest(query: query, pages: pages, limit: 1000, tallies: true) }

  /// What is marked in an article: the words that letters were taken for, where they were.
  var markedQuery: Query { query.replacing(answer.pinyin) }

  /// The same question under a new number, with the old answer until the new one comes.
  func asked(again number: Int) -> SearchState {
    var answer = answer
    answer.isComplete = false
    return SearchState(
      number: number, text: text, scope: scope, pages: pages, query: query, errors: errors, answer: answer)
  }

  /// What to say when nothing was found: where it looked.
  func noHits(in session: Session) -> Phrase {
    let extent = pages == nil ? HoldingsExtent(of: session.issues) : nil
    return .noHits(articles: answer.articlesSearched, pages: answer.pagesSearched, in: extent)
  }

  /// Where a hit's article stands among the hits, nil when it is not one.
  func index(of reference: PageReference, place: Int) -> Int? {
    answer.hits.firstIndex { $0.page == reference && $0.place == place }
  }
}
