import ChineseText
import Newspaper
import Search
import Terminal

/// What all views share: the holdings as far as known, pages that were read, and the last search.
struct Session {
  let language: Language
  let theme: Theme
  let cells: CellWidth
  var reading = ReadingOptions()
  /// What the archive is called on screen.
  let archiveName: String
  var size: Size

  var issues: [Issue] = []
  var problems: [Problem] = []
  var isOpening = true
  /// How far the index has come; nil where there is nothing to tell.
  var indexing: IndexingStatus?
  /// Counted up whenever the issues are listed anew.
  private(set) var listing = 0
  /// All pages in reading order.
  private(set) var pages: [PageReference] = []
  private var pageIndex: [PageReference: Int] = [:]
  /// The issue of each page, beside `pages`.
  private var issueIndex: [Int] = []
  private(set) var loaded = PageCache()
  var search: SearchState?
  var searchCount = 0
  /// What was entered at each kind of prompt.
  var histories: [PromptKind: PromptHistory] = [:]
  var notice: String?
  /// What was said of pages since the program began, for taking it back.
  var mendings: [PageDigest: Mending] = [:]
  /// What the person keeps, as far as it is known, and how often that has changed.
  var kept = KeptThings() { didSet { keptVersion += 1 } }
  private(set) var keptVersion = 0
  /// Where what was kept stands now; asked for when it is looked at.
  var foundAgain: [ClippingID: FoundPlace] = [:]
  /// Which clippings are listed.
  var clippingFilter = ""
  /// Taken out since the program began, for putting them back.
  var removedClippings: [Clipping] = []
  /// Taken out since the program began, for putting them back.
  var removedSearches: [SavedSearch] = []
  /// What has become of the answers of saved searches that were run since the program began.
  var differences: [String: SearchDifference] = [:]
  /// Names of those that are being run, and of those that are being saved.
  var runningSearches: Set<String> = []
  var savingSearches: Set<String> = []
  /// What the reader looked at last; lists under it select it when they come back.
  var lastRead: ReadingPlace?

  init(language: Language, theme: Theme, cells: CellWidth, size: Size, archiveName: String) {
    self.language = language
    self.theme = theme
    self.cells = cells
    self.size = size
    self.archiveName = archiveName
  }

  /// The words for a phrase in the session's language.
  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// Takes in the archive's names.
  mutating func open(_ issues: [Issue], problems: [Problem]) {
    self.issues = issues
    self.problems = problems
    isOpening = false
    indexPages()
  }

  /// Takes in the names of an archive that changed; of files that did, nothing that was read is kept.
  mutating func relist(_ issues: [Issue], problems: [Problem], changed: Set<SourcePath>) {
    self.issues = issues
    let known = Set(problems)
    self.problems = problems + self.problems.filter { !changed.contains($0.path) && !known.contains($0) }
    listing += 1
    loaded.forget(changed)
    foundAgain = [:]
    indexPages()
    for page in loaded.pages { list(page.page.parts) }
  }

  private mutating func indexPages() {
    pages = issues.flatMap(\.pages)
    issueIndex = issues.indices.flatMap { repeatElement($0, count: issues[$0].pages.count) }
    pageIndex = Dictionary(pages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A file turned out to hold several pages: each gets its place in the issue.
  private mutating func list(_ parts: [PageReference]) {
    guard let first = parts.first, let index = pageIndex[first], pages[index].part == nil else { return }
    let issue = issueIndex[index]
    guard let place = issues[issue].pages.firstIndex(of: first) else { return }
    issues[issue].pages.replaceSubrange(place...place, with: parts)
    indexPages()
  }

  /// The reference by which the issues list a page.
  func listed(_ reference: PageReference) -> PageReference { pageIndex[reference].map { pages[$0] } ?? reference }

  /// Takes in a page that was read, and what went wrong with it.
  mutating func take(_ page: LoadedPage) {
    loaded.store(page)
    list(page.page.parts)
    for problem in page.page.problems where !problems.contains(problem) { problems.append(problem) }
  }

  /// Takes in that a page cannot be read.
  mutating func storeFailure(_ problem: Problem, of reference: PageReference) {
    loaded.store(problem, of: reference)
    if !problems.contains(problem) { problems.append(problem) }
  }

  /// The page before or after one; nil at either end.
  func page(after reference: PageReference, by distance: Int) -> PageReference? {
    guard let index = pageIndex[reference], pages.indices.contains(index + distance) else { return nil }
    return pages[index + distance]
  }

  /// Which of the issues a page belongs to.
  func issueNumber(of reference: PageReference) -> Int? { pageIndex[reference].map { issueIndex[$0] } }

  /// The issue a page belongs to.
  func issue(of reference: PageReference) -> Issue? {
    pageIndex[reference].map { issues[issueIndex[$0]] }
  }
}

/// An article of a page, before the page is known to hold it.
struct ReadingPlace: Hashable {
  var page: PageReference
  /// Counted from 0.
  var article: Int
}
