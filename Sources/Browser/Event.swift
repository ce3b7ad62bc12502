public import Newspaper
public import Search

/// What happened outside the key loop.
public enum Event: Sendable {
  /// The archive's names have been read.
  case opened([Issue], [Problem])
  /// The archive can no longer be used.
  case openingFailed(Problem)
  /// Something became of the archive or its index.
  case changed(Library.Change)
  case loaded(LoadedPage)
  /// A page could not be read at all.
  case notLoaded(PageReference, Problem)
  /// An answer to the search of that number; a late one, to an older question, is thrown away.
  case answered(search: Int, SearchAnswer)
  /// The matches in one article, for the search of that number; empty when it does not match.
  case found(search: Int, PageReference, article: Int, [Match])
  /// What letters were taken for in the article that is shown, for the search of that number.
  case spelled(search: Int, [PinyinTerm])
  /// Words that letters being typed may spell, for the offer of that number.
  case offered(Int, [PinyinTerm.Word])
  /// What was found for the finder's text of that number.
  case sought(Int, SearchAnswer)
  /// The count of a request of the trend of that number.
  case tallied(Int, slot: Int, SearchAnswer)
  /// A page read anew after somebody spoke of its lines, whether that could be kept or not.
  case corrected(LoadedPage, CorrectionOutcome)
  /// A text of so many characters was copied: whether the terminal was asked to keep it, and the file it is kept in.
  case copied(count: Int, inTerminal: Bool, file: String?)
  /// A command has ended, with its status.
  case shellEnded(Int32)
  /// What became of an export to a file of that path.
  case exported(path: String, ExportOutcome)
  /// The notebook was read.
  case keeping(KeptThings)
  /// What the reader keeps was changed, or not.
  case kept(KeepingChange, KeepingOutcome)
  /// A saved search was run, and its answer kept or not.
  case ran(SavedSearch, SearchDifference, KeepingOutcome)
  /// Where things that were kept stand now.
  case foundAgain([ClippingID: FoundPlace])
  /// Rows of a table of figures.
  case figures(FigureRequest, FigureAnswer)
  /// The bytes of what was asked for, as they stand in the file; empty where it is no longer what was read.
  case printedBytes([PrintedBytes])
  /// A screen was written to a file, or not.
  case dumped(path: String, succeeded: Bool)
}
