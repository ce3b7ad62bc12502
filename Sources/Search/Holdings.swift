public import Newspaper

/// 馆藏: what can be had, wherever it is kept.
///
/// All members may be called from any thread. Issues come oldest first within a newspaper, newspapers by name, and
/// undated ones last in natural order of their names; pages of an issue in page order. Both are known without opening
/// a page. A date or a number that an issue or a reference knows is also that of the page once it is read, so that
/// pages can be left out unopened.
public protocol Holdings: Sendable {
  var issues: [Issue] { get }

  /// What was not read, and why; grows as pages are opened.
  var problems: [Problem] { get }

  /// Reads a page. Cost grows with the page's length; call off the key loop.
  ///
  /// - Throws: `HoldingsError.unavailable` with the reason when the page cannot be read at all. A page that could be
  ///   read in part is returned, with its problems.
  func page(_ reference: PageReference) throws(HoldingsError) -> Page
}

/// Why a page or an article cannot be had.
public enum HoldingsError: Error, Hashable, Sendable {
  case unavailable(Problem)
}
