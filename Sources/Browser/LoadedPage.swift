import ChineseText
public import Newspaper

/// A page together with what lists say of its articles, counted off the key loop.
public struct LoadedPage: Sendable {
  public let reference: PageReference
  public let page: Page
  let summaries: [ArticleSummary]

  /// Counts the figures of every article; cost grows with the page's length.
  public init(reference: PageReference, page: Page) {
    self.reference = reference
    self.page = page
    summaries = page.articles.map(ArticleSummary.init)
  }

  /// Whether another reading of the page shows the same: the same bytes, and nothing else said of them.
  func isReadLike(_ other: LoadedPage) -> Bool {
    page.digest == other.page.digest && page.correction == other.page.correction
  }
}

/// What a list of articles shows of one.
struct ArticleSummary: Hashable, Sendable {
  let title: String
  let authors: String
  let characterCount: Int
  /// Where the figures of each of its fields begin, in order, in scalars.
  let figureStarts: [[Int32]]
  /// The first figure as printed, empty where there is none.
  let firstFigure: String

  init(_ article: Article) {
    title = Self.title(of: article)
    authors = article.authors.map(\.name).joined(separator: " ")
    characterCount = article.characterCount
    var starts: [[Int32]] = []
    var first = ""
    let finder = FigureFinder()
    for field in article.fields {
      let scalars = Array(article.text(of: field).unicodeScalars)
      let figures = finder.figures(in: scalars)
      starts.append(figures.map { Int32(clamping: $0.range.lowerBound) })
      if first.isEmpty, let figure = figures.first { first = String(scalars[figure.range]) }
    }
    figureStarts = starts
    firstFigure = first
  }

  var figureCount: Int { figureStarts.reduce(0) { $0 + $1.count } }

  /// The headline, else the kicker, else how the text begins.
  static func title(of article: Article) -> String { article.name }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
