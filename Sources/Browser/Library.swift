public import Newspaper
public import Search

/// The doors to everything outside the browser's state, given by the roof: the browser itself knows no file and no
/// engine.
public struct Library: Sendable {
  /// What was opened: holdings, and an engine that searches them.
  public struct Opened: Sendable {
    public let holdings: any Holdings
    public let engine: any SearchEngine

    /// Keeps what is said of a page in the place of what was said before; the holdings then give the page so corrected.
    public let correct: @Sendable (Correction, PageReference) -> CorrectionOutcome

    /// Without `correct` pages can be read only.
    public init(
      holdings: any Holdings, engine: any SearchEngine,
      correct: @escaping @Sendable (Correction, PageReference) -> CorrectionOutcome = { _, _ in .notKept(reason: "") }
    ) {
      self.holdings = holdings
      self.engine = engine
      self.correct = correct
    }
  }

  /// Gives the archive once its names are read; called once, off the key loop.
  public let open: @Sendable () throws(HoldingsError) -> Opened
  /// A query's matches in one article, nil when it does not match.
  public let matches: @Sendable (Query, Article, Page) -> [Match]?
  /// Writes a text file for `:dump-screen`; false when it cannot.
  public let write: @Sendable (_ text: String, _ path: String) -> Bool

  /// - Parameters:
  ///   - open: Reads the archive's names.
  ///   - matches: Finds a query in one article.
  ///   - write: Writes a text file.
  public init(
    open: @escaping @Sendable () throws(HoldingsError) -> Opened,
    matches: @escaping @Sendable (Query, Article, Page) -> [Match]?,
    write: @escaping @Sendable (_ text: String, _ path: String) -> Bool
  ) {
    self.open = open
    self.matches = matches
    self.write = write
  }
}

/// What became of a correction.
public enum CorrectionOutcome: Hashable, Sendable {
  case kept
  /// Another program had corrected the page meanwhile, and that counts.
  case changedElsewhere
  case notKept(reason: String)
}
