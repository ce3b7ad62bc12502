public import Newspaper
public import Search

/// What is to be done outside the browser's state.
public enum Effect: Sendable {
  case load(PageReference)
  case search(Int, SearchRequest)
  case cancelSearch
  /// Finds a query's matches in one article, for the search of that number.
  case find(Int, Query, LoadedPage, article: Int)
  /// Takes letters of a query for words of some articles, each by its place on its page, for the search of that number.
  case spell(Int, Query, [(page: LoadedPage, article: Int)])
  /// Finds the words that letters being typed may spell, for the offer of that number; nil gives up what is being found.
  case offerWords(Int, WordRequest?)
  /// Finds articles for the finder, for its text of that number; nil gives up what is being found.
  case seek(Int, SearchRequest?)
  /// Counts by date what each of some requests finds, for the trend of that number, each told of by its slot.
  case tally(Int, [(slot: Int, request: SearchRequest)])
  /// Keeps a correction of a page and reads the page anew.
  case correct(Correction, PageReference)
  /// Changes what the reader keeps, after all changes before it.
  case keep(KeepingChange)
  /// Finds the places of what was kept.
  case findAgain([Clipping])
  /// Runs a saved search, compares the answer with its last one, and keeps it.
  case runSaved(SavedSearch)
  /// Asks for rows of a table of figures; what was asked before is given up.
  case figures(FigureRequest)
  /// Reads the bytes of some stretches of a page's lines from its file.
  case printedBytes(LoadedPage, [LinePlace])
  case dumpScreen(path: String)
  /// Gives a text to the terminal's clipboard, and keeps it in a file.
  case copy(String)
  /// Runs a command while the screen stands aside.
  case shell(ShellJob)
  /// Writes what a screen has to a file.
  case export(Export)
  case suspend
  case redraw
  case quit
}
