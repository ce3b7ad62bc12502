/// Where a key is pressed: the same key may mean different things over a list and over a text.
enum Context: String, CaseIterable, Hashable, Sendable {
  /// Issues and pages of the archive.
  case shelf
  /// Days and the issues held of them.
  case calendar
  /// The articles of a page.
  case articles
  /// One article's text.
  case reader
  /// A whole page in columns.
  case page
  /// The lines of a page as they stand in the file.
  case source
  /// What a search found.
  case results
  /// Sentences of an article's text that are being selected.
  case selection
  /// What was kept.
  case clippings
  /// Searches that were saved.
  case searches
  /// What the results are counted by.
  case facets
  /// A word over time.
  case trend
  /// The figures of an article or a page.
  case figures
  /// Any other list: outline, help, problems.
  case list

  /// Where lines run through a window. A page in columns is turned by screens.
  static let scrolled: Set<Context> = [
    .shelf, .articles, .reader, .source, .results, .figures, .clippings, .searches, .list,
  ]
  static let lists: Set<Context> = [
    .shelf, .calendar, .articles, .page, .results, .facets, .trend, .figures, .clippings, .searches, .list,
  ]
  /// Where left and right are moves, and not back and open.
  static let sideways: Set<Context> = [.shelf, .calendar]
  /// Where an article is stood on.
  static let texts: Set<Context> = [.articles, .reader, .page, .source, .results, .figures]
  static let all = Set(allCases)
}
