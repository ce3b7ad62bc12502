public import Newspaper
public import Search

/// The doors to everything outside the browser's state, given by the roof: the browser itself knows no file and no
/// engine.
public struct Library: Sendable {
  /// What was opened: holdings, and an engine that searches them.
  public struct Opened: Sendable {
    public let holdings: any Holdings
    public let engine: any SearchEngine
    /// What the person keeps.
    public let keeping: Keeping

    /// Keeps what is said of a page in the place of what was said before; the holdings then give the page so corrected.
    public let correct: @Sendable (Correction, PageReference) -> CorrectionOutcome

    /// Begins to tell what becomes of the archive and its index; called once, after the archive was opened.
    public let follow: @Sendable (@escaping @Sendable (Change) -> Void) -> Void

    /// The bytes of some stretches of a page's lines, from its file as it is now.
    public let printedBytes: @Sendable (Page, PageReference, [LinePlace]) -> [PrintedBytes]

    /// Without `correct` pages can be read only, without `printedBytes` no bytes of theirs, and without `follow` nothing is told.
    public init(
      holdings: any Holdings, engine: any SearchEngine, keeping: Keeping = .none,
      correct: @escaping @Sendable (Correction, PageReference) -> CorrectionOutcome = { _, _ in .notKept(reason: "") },
      follow: @escaping @Sendable (@escaping @Sendable (Change) -> Void) -> Void = { _ in },
      printedBytes: @escaping @Sendable (Page, PageReference, [LinePlace]) -> [PrintedBytes] = { _, _, _ in [] }
    ) {
      self.holdings = holdings
      self.engine = engine
      self.keeping = keeping
      self.printedBytes = printedBytes
      self.correct = correct
      self.follow = follow
    }
  }

  /// Gives the archive once its names are read; called once, off the key loop.
  public let open: @Sendable () throws(HoldingsError) -> Opened
  /// A query's matches in one article, nil when it does not match.
  public let matches: @Sendable (Query, Article, Page) -> [Match]?
  /// The words of some articles, each with its page, that letters of a query are taken for where it finds nothing in them.
  public let pinyin: @Sendable (Query, [(article: Article, page: Page)]) -> [PinyinTerm]
  /// Writes a text file for `:dump-screen`; false when it cannot.
  public let write: @Sendable (_ text: String, _ path: String) -> Bool
  /// Keeps what was copied in a file, and names it; nil where it cannot.
  public let keepCopy: @Sendable (String) -> String?
  /// Runs a command on the terminal, which the screen has left, and gives its status.
  public let run: @Sendable (ShellJob) -> Int32
  /// Writes an export to its file, all or nothing.
  public let export: @Sendable (Export, Opened) async -> ExportOutcome

  /// - Parameters:
  ///   - open: Reads the archive's names.
  ///   - matches: Finds a query in one article.
  ///   - pinyin: Takes letters for words.
  ///   - write: Writes a text file.
  ///   - keepCopy: Keeps what was copied; without it nothing is kept.
  ///   - run: Runs a command; without it none is run.
  ///   - export: Writes an export; without it nothing can be taken away.
  public init(
    open: @escaping @Sendable () throws(HoldingsError) -> Opened,
    matches: @escaping @Sendable (Query, Article, Page) -> [Match]?,
    pinyin: @escaping @Sendable (Query, [(article: Article, page: Page)]) -> [PinyinTerm] = { _, _ in [] },
    write: @escaping @Sendable (_ text: String, _ path: String) -> Bool,
    keepCopy: @escaping @Sendable (String) -> String? = { _ in nil },
    run: @escaping @Sendable (ShellJob) -> Int32 = { _ in 127 },
    export: @escaping @Sendable (Export, Opened) async -> ExportOutcome = { _, _ in .failed(reason: "") }
  ) {
    self.open = open
    self.matches = matches
    self.pinyin = pinyin
    self.write = write
    self.keepCopy = keepCopy
    self.run = run
    self.export = export
  }
}

extension Library {
  /// What became of an archive while it is open.
  public enum Change: Sendable {
    /// How far its index has come; nil when it is up to date.
    case indexing(IndexingStatus?)
    /// How the index stands now.
    case index(IndexReport)
    /// Its names were walked again: files were added, taken away or changed.
    case relisted([Issue], [Problem], changed: Set<SourcePath>)
  }
}

/// How far an index has come.
public struct IndexingStatus: Hashable, Sendable {
  /// 0…1.
  public let share: Double
  /// Nil before anything was read.
  public let bytesPerSecond: Double?

  public init(share: Double, bytesPerSecond: Double?) {
    self.share = share
    self.bytesPerSecond = bytesPerSecond
  }

  /// `43% 12 MB/s`
  var words: String {
    let percent = "\(Int(share * 100))%"
    return bytesPerSecond.map { "\(percent) \(Int(($0 / 1_000_000).rounded())) MB/s" } ?? percent
  }
}

/// What became of a correction.
public enum CorrectionOutcome: Hashable, Sendable {
  case kept
  /// Another program had corrected the page meanwhile, and that counts.
  case changedElsewhere
  case notKept(reason: String)
}
