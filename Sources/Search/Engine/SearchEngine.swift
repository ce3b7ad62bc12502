public import ChineseText
public import Newspaper

/// Answers queries. Every engine gives the hits that a scan of all articles would give, no more and no fewer.
public protocol SearchEngine: Sendable {
  /// Finds what matches; ends early, with what it has, once the task is cancelled.
  ///
  /// - Parameters:
  ///   - request: The query, where to look, the order and how many hits to return.
  ///   - progress: Called now and then, from any thread, with the answer so far.
  /// - Returns: The answer; not complete when the task was cancelled before the end.
  func search(_ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void) async -> SearchAnswer

  /// The words of all holdings that letters may be the pinyin of while they are typed: the last syllable may be a beginning.
  ///
  /// - Returns: Names of authors first, then others, each the commonest first, with the articles that have them; of a
  ///   cancelled task it means nothing.
  func words(for request: WordRequest) async -> [PinyinTerm.Word]

  /// Finds figures; ends early, with what it has, once the task is cancelled.
  ///
  /// - Parameters:
  ///   - request: Of which articles, which figures, in what order, and which rows of the table to return.
  ///   - progress: Called now and then, from any thread, with the answer so far.
  /// - Returns: The rows and the counts; not complete when the task was cancelled before the end.
  func figures(_ request: FigureRequest, progress: @Sendable (FigureAnswer) -> Void) async -> FigureAnswer
}

/// A question with its scope and the shape of the answer.
public struct SearchRequest: Hashable, Sendable {
  public var query: Query
  /// Nil for all holdings.
  public var pages: [PageReference]?
  public var order: SearchOrder
  /// How many hits to return at most; the count is always of all.
  public var limit: Int?
  /// Which differences of form do not count between the query and the text.
  public var folds: FoldOptions
  public var pinyin: PinyinUse
  /// Whether the answer is to have a tally.
  public var tallies: Bool
  /// Of how many of its matches a hit is to bring the words around.
  public var contexts: Int

  public init(
    query: Query, pages: [PageReference]? = nil, order: SearchOrder = .relevance, limit: Int? = nil,
    folds: FoldOptions = .all, pinyin: PinyinUse = .asNeeded, tallies: Bool = false,
    contexts: Int = 0
  ) {
    self.query = query
    self.pages = pages
    self.order = order
    self.limit = limit
    self.folds = folds
    self.pinyin = pinyin
    self.tallies = tallies
    self.contexts = contexts
  }
}

/// When small Latin letters of a query are taken for the pinyin of Chinese words.
public enum PinyinUse: String, CaseIterable, Hashable, Sendable {
  /// Where the whole query finds nothing as it stands, those letters that are printed nowhere.
  case asNeeded
  /// Whether the letters are printed or not.
  case always
  case never
}

/// The orders hits can come in; ties are broken by date, newspaper, page and place.
public enum SearchOrder: String, CaseIterable, Hashable, Sendable {
  case relevance
  case date
  case newestFirst = "-date"
  /// By the largest matching figure, or the largest figure where the query asks for none.
  case figure
}

/// What is known of an answer at one moment.
public struct SearchAnswer: Hashable, Sendable {
  /// At most the requested limit, in the requested order.
  public var hits: [Hit]
  /// How many articles match, of those looked at.
  public var count: Int
  /// How many places match in them; nil where to count them would mean to read every article.
  public var matchCount: Int?
  public var articlesSearched: Int
  public var pagesSearched: Int
  /// What letters of the query were taken for; empty where the answer is to the query as it stands.
  public var pinyin: [PinyinTerm]
  /// How all articles that match spread, not only the hits that are returned; nil unless asked for.
  public var tally: Tally?
  public var isComplete: Bool

  public init(
    hits: [Hit] = [], count: Int = 0, matchCount: Int? = 0, articlesSearched: Int = 0, pagesSearched: Int = 0,
    pinyin: [PinyinTerm] = [], tally: Tally? = nil, isComplete: Bool = false
  ) {
    self.hits = hits
    self.count = count
    self.matchCount = matchCount
    self.articlesSearched = articlesSearched
    self.pagesSearched = pagesSearched
    self.pinyin = pinyin
    self.tally = tally
    self.isComplete = isComplete
  }
}
