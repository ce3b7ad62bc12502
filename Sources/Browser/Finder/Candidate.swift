import ChineseText
import Newspaper
import Search

/// 候选: an article that may be meant, by its headline or one of its authors.
struct Candidate {
  let place: ReadingPlace
  let headline: String
  let authors: String
  /// Newspaper, date and page, as far as known.
  let origin: String
  /// How near it is: 0 on the page that is shown, 1 in its issue, 2 elsewhere.
  var distance = 2
  /// Whether the engine found it, so that it matches even where the pattern says nothing.
  var isFound = false
  private(set) var headlinePositions: Set<Int> = []
  private(set) var authorPositions: Set<Int> = []
  private(set) var score = 0

  init(_ place: ReadingPlace, on page: LoadedPage, distance: Int, in session: Session) {
    self.place = place
    self.distance = distance
    let summary = page.summaries[place.article]
    (headline, authors) = (summary.title, summary.authors)
    origin = PageTitle.text(of: place.page, in: session)
  }

  init(_ hit: Hit, in session: Session) {
    place = ReadingPlace(page: session.listed(hit.page), article: hit.place)
    headline = hit.headline ?? session.say(.kind(hit.kind))
    authors = ""
    let number = hit.pageNumber.map { session.say(.pageNumber($0.description)) }
    origin = [hit.newspaper, hit.date?.description, number ?? hit.page.name].compactMap { $0 }.joined(separator: " ")
    isFound = true
  }

  /// The same with what of it matches; nil where nothing does.
  func matching(_ pattern: FuzzyPattern) -> Candidate? {
    var result = self
    if pattern.isEmpty { return result }
    let headlineMatch = pattern.match(in: FoldedText(Array(headline.unicodeScalars)))
    let authorMatch = pattern.match(in: FoldedText(Array(authors.unicodeScalars)))
    guard headlineMatch != nil || authorMatch != nil || isFound else { return nil }
    result.headlinePositions = Set(headlineMatch?.positions ?? [])
    result.authorPositions = Set(authorMatch?.positions ?? [])
    result.score = max(headlineMatch?.score ?? 0, authorMatch?.score ?? 0)
    return result
  }
}

extension Query {
  /// What an engine is asked for the letters of a finder: every word in order in a headline or an author's name.
  static func finding(_ text: String) -> Query? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    let queries = words.dropFirst().map(Self.finding)
    return queries.isEmpty ? finding(first) : .all([finding(first)] + queries)
  }

  private static func finding(_ word: Substring) -> Query {
    let isLatin = word.unicodeScalars.allSatisfy(\.isASCII)
    let scalars = word.unicodeScalars.filter { !"*?\"".unicodeScalars.contains($0) }
    // Latin letters stay together, for they may be pinyin; other characters may have others between.
    let pieces = isLatin ? [String(String.UnicodeScalarView(scalars))] : scalars.map { String($0) }
    let elements = pieces.map { [Search.Phrase.Element.text($0)] }.joined(separator: [.anyCharacters])
    let phrase = Search.Phrase(elements: Array(elements))
    return .any([TextScope.headline, .author].map { .text(TextClause(.phrase(phrase), in: $0)) })
  }
}
