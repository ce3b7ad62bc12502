/// Where a key is pressed: the same key may mean different things over a list and over a text.
enum Context: String, CaseIterable, Hashable, Sendable {
  /// Issues and pages of the archive.
  case shelf
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
  /// The figures of an article or a page.
  case figures
  /// Any other list: outline, help, problems.
  case list

  static let lists: Set<Context> = [.shelf, .articles, .page, .results, .figures, .list]
  /// Where lines run through a window. A page in columns is turned by screens.
  static let scrolled: Set<Context> = [.shelf, .articles, .reader, .source, .results, .figures, .list]
  static let all = Set(allCases)
}
