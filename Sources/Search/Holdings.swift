public import Newspaper

/// 馆藏: what can be had, wherever it is kept.
///
/// All members may be called from any thread. Issues come oldest first within a newspaper, newspapers by name, and
/// undated ones last in natural order of their names; pages of an issue in page order. Both are known without opening
/// a page; only that a file holds several pages is known once it is opened, so `issues` has one reference for it, and
/// the page it gives names the others (`Page.parts`). A date or a number that an issue or a reference knows is also that of the page once it is read, so that
/// pages can be left out unopened.
public protocol Holdings: Sendable {
  var issues: [Issue] { get }

  /// What was not read, and why; grows as pages are opened.
  var problems: [Problem] { get }

  /// Reads a page, the first of its file where the reference names no part. Cost grows with the file's length; call off
  /// the key loop.
  ///
  /// - Throws: `HoldingsError.unavailable` with the reason when the page cannot be read at all. A page that could be
  ///   read in part is returned, with its problems.
  func page(_ reference: PageReference) throws(HoldingsError) -> Page

  /// Reads all pages of a file as `issues` lists it, in order and at least one; the page alone where a part is named.
  ///
  /// - Throws: as `page` does.
  func pages(at reference: PageReference) throws(HoldingsError) -> [Page]
}

extension Holdings {
  /// For holdings that keep every page in a file of its own.
  public func pages(at reference: PageReference) throws(HoldingsError) -> [Page] { [try page(reference)] }
}

extension Page {
  /// What names this page, when it was read by a reference that may name its whole file.
  public func reference(from listed: PageReference) -> PageReference {
    parts.indices.contains(part - 1) ? parts[part - 1] : listed
  }
}

/// Why a page or an article cannot be had.
public enum HoldingsError: Error, Hashable, Sendable {
  case unavailable(Problem)
}
