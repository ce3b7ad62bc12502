import ChineseText
import Newspaper
import Search

// What each screen stands on.

extension ReaderView {
  /// The paragraph of the figure or hit stood on while it is to be seen, else the first at the top of the window.
  func quotation(in session: Session) -> Quotation? {
    guard let reading, let layout, !reading.parts.isEmpty else { return nil }
    let height = ReaderPanes(session).lineCount
    var block = top.block
    var printed: String?
    if let figure, layout.blocks.indices.contains(figure.block) {
      let figures = layout.figures(of: figure.block)
      let range = figures.indices.contains(figure.index) ? figures[figure.index].range : 0..<0
      if isInWindow(TextPlace(block: figure.block, offset: range.lowerBound), height: height) {
        block = figure.block
        printed = String(layout.blocks[block].scalars[range])
      }
    }
    if printed == nil, let place = currentHit.flatMap({ textPlace(of: hits[$0]) }), isInWindow(place, height: height) {
      block = place.block
    }
    let shown = layout.blocks[min(block, layout.blocks.count)...].first { $0.field != nil } ?? layout.blocks.last
    return Quotation(
      parts: reading.parts.map { (page: $0.page, article: $0.place.article) }, part: shown?.part ?? 0,
      field: shown?.field, figure: printed)
  }

  private func isInWindow(_ place: TextPlace, height: Int) -> Bool {
    guard let layout else { return false }
    let row = layout.row(of: place)
    return row >= top && layout.distance(from: top, to: row, limit: height) < height
  }
}

extension PageView {
  func quotation(in session: Session) -> Quotation? { Quotation(place, in: session) }
}

extension SourceView {
  func quotation(in session: Session) -> Quotation? { Quotation(place, in: session) }
}

extension Quotation {
  /// The article at a place; nil as long as its page is not read.
  init?(_ place: ReadingPlace, field: ArticleField? = nil, in session: Session) {
    guard let page = session.loaded.page(place.page), page.page.articles.indices.contains(place.article) else {
      return nil
    }
    self.init(page, article: place.article, field: field)
  }
}

extension FiguresView {
  /// The figure chosen, in the field of the article it stands in.
  func quotation(in session: Session) -> Quotation? {
    guard let entry else { return nil }
    let place = ReadingPlace(page: entry.page, article: entry.place)
    var quotation = Quotation(place, field: entry.field, in: session)
    quotation?.figure = entry.printed
    return quotation
  }

  func unreadPage(in session: Session) -> PageReference? {
    entry.flatMap { session.loaded[$0.page] == nil ? $0.page : nil }
  }

  func shownPage(in session: Session) -> PageReference? { entry?.page }
}
