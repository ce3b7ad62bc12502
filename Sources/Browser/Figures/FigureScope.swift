import ChineseText
import Newspaper
import Search

/// Whose figures a table shows.
enum FigureScope {
  /// The text the reader shows, which lies under the table.
  case reading([ReadingPlace])
  case page(PageReference)
  /// What the last search found.
  case results(SearchState)
  case archive

  /// The question for all of them, in the order of print.
  var request: FigureRequest {
    switch self {
    case .reading(let places):
      FigureRequest(
        pages: places.map(\.page).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
        articles: Set(places.map(\.articlePlace)), rows: 0..<0)
    case .page(let reference): FigureRequest(pages: [reference], rows: 0..<0)
    case .results(let search): FigureRequest(query: search.markedQuery, pages: search.pages, rows: 0..<0)
    case .archive: FigureRequest(rows: 0..<0)
    }
  }

  /// Whether they are known as soon as a page or two are read.
  var isSmall: Bool {
    switch self {
    case .reading, .page: true
    case .results, .archive: false
    }
  }

  /// Where a figure's like may be found on other days: of an article or a page, in the archive.
  var wide: FigureScope { isSmall ? .archive : self }

  /// Whether they may have been printed on several days.
  var hasDates: Bool { !isSmall }

  /// The orders that tell them apart.
  var orders: [FigureOrder] { FigureOrder.allCases.filter { hasDates || $0 != .newest } }

  /// What stands behind the table's name in the header.
  func title(in session: Session) -> String {
    switch self {
    case .reading: ""
    case .page(let reference): PageTitle.text(of: reference, in: session)
    case .results(let search): search.text
    case .archive: session.archiveName
    }
  }
}

extension ReadingPlace {
  var articlePlace: ArticlePlace { ArticlePlace(path: page.path, part: page.part ?? 1, article: article) }
}

/// Where a figure stands, whatever is done to its article's text to show it.
struct FigureSpot: Hashable {
  var place: ReadingPlace
  var field: ArticleField
  /// In Unicode scalars of the field's text.
  var offset: Int

  init(place: ReadingPlace, field: ArticleField, offset: Int) {
    self.place = place
    self.field = field
    self.offset = offset
  }

  init(_ entry: FigureEntry) {
    place = ReadingPlace(page: entry.page, article: entry.place)
    field = entry.field
    offset = entry.figure.range.lowerBound
  }
}
