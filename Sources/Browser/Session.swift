import ChineseText
import Citation
import Newspaper
import Search
import Terminal

/// What all views share: the holdings as far as known, pages that were read, and the last search.
struct Session {
  let language: Language
  var theme: Theme
  /// Of the terminal; 0 where it has none or is not to show them.
  let colourCount: Int
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
  /// How the index stands; nil where there is none.
  var index: IndexReport?
  /// Counted up whenever the issues are listed anew.
  private(set) var listing = 0
  /// Of all issues.
  private(set) var pageCount = 0
  private var lookup = IssueLookup()
  private(set) var loaded = PageCache()
  var search: SearchState?
  var searchCount = 0
  /// Words over time, as asked last.
  var trend: TrendState?
  var trendCount = 0
  /// What was entered at each kind of prompt.
  var histories: [PromptKind: PromptHistory] = [:]
  var notice: String?
  var usesMouse = false
  /// Whether the screens are read as lines of text.
  var isPlain = false
  /// Where settings come from that are no longer as the program has them.
  var origins: [String: SettingOrigin] = [:]
  var mappings: [Mapping] = []
  var settingProblems: [SettingProblem] = []
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
  /// Marks, and what was read.
  var memory = ReadingMemory()
  var jumps = JumpList()
  /// Where the reader that was left last stood.
  var lastSpot: TextSpot?
  /// How citations are written.
  var citationStyle = CitationStyle.gbt7714y2015
  /// What the reader looked at last; lists under it select it when they come back.
  var lastRead: ReadingPlace?

  init(language: Language, theme: Theme, colourCount: Int = 256, cells: CellWidth, size: Size, archiveName: String) {
    self.language = language
    self.theme = theme.reduced(to: colourCount)
    self.colourCount = colourCount
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
    pageCount = issues.reduce(0) { $0 + $1.pages.count }
    lookup = IssueLookup(issues)
  }

  /// A file turned out to hold several pages: each gets its place in the issue.
  private mutating func list(_ parts: [PageReference]) {
    guard let first = parts.first, let issue = issueNumber(of: first),
      let place = issues[issue].pages.firstIndex(of: first), issues[issue].pages[place].part == nil
    else { return }
    issues[issue].pages.replaceSubrange(place...place, with: parts)
    pageCount += parts.count - 1
  }

  /// The reference by which the issues list a page.
  func listed(_ reference: PageReference) -> PageReference { place(of: reference)?.page ?? reference }

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

  /// The page next to one in reading order, one way or the other; nil at either end.
  func page(after reference: PageReference, by step: Int) -> PageReference? {
    guard let (issue, place, _) = place(of: reference) else { return nil }
    if issues[issue].pages.indices.contains(place + step) { return issues[issue].pages[place + step] }
    var next = issue + step
    while issues.indices.contains(next), issues[next].pages.isEmpty { next += step }
    guard issues.indices.contains(next) else { return nil }
    return step > 0 ? issues[next].pages.first : issues[next].pages.last
  }

  /// Which of the issues a page belongs to.
  func issueNumber(of reference: PageReference) -> Int? { place(of: reference)?.issue }

  /// The issue a page belongs to.
  func issue(of reference: PageReference) -> Issue? { issueNumber(of: reference).map { issues[$0] } }

  /// The first page of a file, as the issues list it.
  func page(at path: SourcePath) -> PageReference? {
    lookup.issue(of: path, in: issues).flatMap { issues[$0].pages.first { $0.path == path } }
  }

  /// The issue that lists a page, the page's place in it, and the page as it is listed.
  private func place(of reference: PageReference) -> (issue: Int, place: Int, page: PageReference)? {
    guard let issue = lookup.issue(of: reference.path, in: issues),
      let place = issues[issue].pages.firstIndex(of: reference)
    else { return nil }
    return (issue, place, issues[issue].pages[place])
  }
}

/// An article of a page, before the page is known to hold it.
struct ReadingPlace: Hashable {
  var page: PageReference
  /// Counted from 0.
  var article: Int
}
