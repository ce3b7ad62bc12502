import ChineseText
import Newspaper
import Search

// What each screen has to take away; views whose state is their own say it themselves.

extension ExportOffer {
  /// All articles of a page.
  init(page reference: PageReference, in session: Session) {
    self.init(.pages([reference]), name: PageTitle.text(of: reference, in: session))
  }

  /// All that the last search finds, not only the hits that are shown.
  init(search: SearchState) {
    var request = search.request
    request.limit = nil
    request.tallies = false
    self.init(.results(request), name: search.text)
  }
}

extension ReaderView {
  /// The article with its parts on other pages.
  func export(in session: Session) -> ExportOffer? {
    guard let parts = reading?.parts, let first = parts.first else { return nil }
    let title = ArticleSummary.title(of: first.article)
    return ExportOffer(.articles(parts.map { (page: $0.place.page, article: $0.place.article) }), name: title)
  }
}

extension PageView {
  func export(in session: Session) -> ExportOffer? { ExportOffer(page: reference, in: session) }
}

extension SourceView {
  func export(in session: Session) -> ExportOffer? { ExportOffer(page: reference, in: session) }
}

extension ResultsView {
  func export(in session: Session) -> ExportOffer? { session.search.map { ExportOffer(search: $0) } }
}
