import Newspaper

// Where the reader stands, as a place that outlives its layout.
extension ReaderView {
  /// The place at the top of the window; before the page is there, the one it is opened for.
  var spot: TextSpot {
    if case .spot(let spot)? = goal { return spot }
    guard anchor != TextPlace(), let layout, let part = partInView else {
      return TextSpot(page: place.page, article: place.article, id: articleOpened?.id)
    }
    // The mark above a part on another page stands in no field; the text below it does.
    let block = layout.blocks.indices.dropFirst(top.block).first { layout.blocks[$0].field != nil }
    var spot = TextSpot(page: part.place.page, article: part.place.article, id: part.article.id)
    guard let block, layout.blocks[block].part == layout.blocks[top.block].part else { return spot }
    spot.field = layout.blocks[block].field
    spot.offset = layout.blocks[block].start + (block == anchor.block ? anchor.offset : 0)
    return spot
  }

  /// A reader that opens at a place.
  init(_ spot: TextSpot) {
    self.init(spot.place, goal: .spot(spot))
  }

  /// Goes to a place, in this article or another.
  mutating func show(_ spot: TextSpot) {
    guard let part = reading?.parts.firstIndex(where: { $0.article.id == spot.id }) else {
      self = ReaderView(spot)
      return
    }
    goTo(spot, inPart: part)
  }

  /// Puts a place of one of the parts at the top of the window, or the part's beginning where it is not there any longer.
  mutating func goTo(_ spot: TextSpot, inPart part: Int) {
    guard let layout else { return }
    let field = spot.field.flatMap { layout.place(of: PartField(part: part, field: $0), offset: spot.offset) }
    guard let target = field ?? (part == 0 ? nil : layout.firstBlock(ofPart: part).map { TextPlace(block: $0) }) else {
      return setTop(RowPlace())
    }
    setTop(layout.row(of: target))
    // The row may begin before the place; at another width it is the place that counts.
    anchor = target
  }

  private var articleOpened: Article? {
    page.flatMap { $0.page.articles.indices.contains(place.article) ? $0.page.articles[place.article] : nil }
  }

  /// The article of a place, wherever it stands on its page now.
  mutating func findAgain(_ spot: TextSpot, on loaded: LoadedPage) {
    let articles = loaded.page.articles
    guard let id = spot.id, articles[place.article].id != id, let index = articles.firstIndex(where: { $0.id == id })
    else { return }
    place.article = index
  }

  /// What is read, for lists; nil before the page is there.
  func visit(in session: Session) -> Visit? {
    guard let page, let article = articleOpened else { return nil }
    let issue = session.issue(of: place.page)
    return Visit(
      spot: spot, headline: ArticleSummary.title(of: article), newspaper: issue?.newspaper ?? page.page.newspaper,
      date: issue?.date ?? page.page.date, pageNumber: session.listed(place.page).number ?? page.page.number)
  }
}
