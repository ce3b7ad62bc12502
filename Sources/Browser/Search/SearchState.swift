import Newspaper
import Search

/// The last search: the question, where it looked, and what is known of the answer.
struct SearchState {
  /// Counted up with every question asked, so that late answers are told from new ones.
  private(set) var number: Int
  let text: String
  let scope: SearchScope
  /// The pages it looked on; nil for all.
  let pages: [PageReference]?
  let query: Query
  var errors: [QueryError]
  /// What was added to the question since; the last one was added last.
  var limits: [SearchLimit] = []
  var order = ResultOrder.relevance
  /// So many hits are asked for; more when they have been walked through.
  var hitLimit = Self.hitsAtOnce
  var answer = SearchAnswer() { didSet { arrange() } }
  /// The matches in one of the orders by context; empty in every other.
  private(set) var concordance = Concordance()
  /// Whether its letters have been tried as pinyin in the article that is shown.
  var isSpelled = false

  static let hitsAtOnce = 1000
  /// So many matches of an article are shown as lines at most.
  private static let contextsOfAHit = 50

  init(
    number: Int, text: String, scope: SearchScope, pages: [PageReference]?, query: Query, errors: [QueryError],
    limits: [SearchLimit] = []
  ) {
    self.number = number
    self.text = text
    self.scope = scope
    self.pages = pages
    self.query = query
    self.errors = errors
    self.limits = limits
  }

  /// What is asked: the question within all its limits.
  var asked: Query { .matching(all: [query] + limits.map(\.query)) }

  /// What an engine is asked.
  var request: SearchRequest {
    SearchRequest(
      query: asked, pages: pages, order: order.engineOrder, limit: hitLimit, tallies: true,
      contexts: order.isConcordance ? Self.contextsOfAHit : 0)
  }

  /// What is marked in an article: the words that letters were taken for, where they were.
  var markedQuery: Query { asked.replacing(answer.pinyin) }

  /// The same question, changed, under a new number, with the old answer until the new one comes.
  func asked(again number: Int, _ change: (inout SearchState) -> Void = { _ in }) -> SearchState {
    var next = self
    next.number = number
    next.answer.isComplete = false
    next.isSpelled = false
    change(&next)
    next.arrange()
    return next
  }

  /// Whether what was found is spread over more than one month, so that its course can be drawn.
  private(set) var hasCourse = false

  private mutating func arrange() {
    hasCourse = answer.tally.flatMap { Course($0.dates, limit: 2000) } != nil
    concordance = order.isConcordance ? Concordance(answer.hits, by: order) : Concordance()
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

/// What is changed of a search that is asked again.
enum SearchChange {
  case order(ResultOrder)
  case limit(SearchLimit)
  /// Takes the last limit away.
  case unlimit
  /// More hits of the same answer.
  case more
}
