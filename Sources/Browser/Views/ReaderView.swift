import ChineseText
import Newspaper
import Search
import Terminal

/// The reader: one article's text, with its figures and hits lit.
struct ReaderView: View {
  /// Where to go once the text is there.
  enum Goal: Hashable {
    case start, firstHit, lastHit
    /// The first hit at or after a place; what search as you type jumps to.
    case hitFrom(TextPlace)
  }

  var place: ReadingPlace
  var layout: TextLayout?
  var page: LoadedPage?
  /// The row at the top of the window, and the place of the text it was put there for: widths change, places do not.
  var top = RowPlace()
  var anchor = TextPlace()
  var figure: FigurePlace?
  /// Matches of the last search in this article, and the number of that search.
  var hits: [Match] = []
  var hitsOfSearch: Int?
  var currentHit: Int?
  private var goal: Goal?

  let context = Context.reader

  init(_ place: ReadingPlace, goal: Goal = .start) {
    self.place = place
    self.goal = goal
  }

  mutating func refresh(_ session: Session) -> [Action] {
    guard let loaded = session.loaded.page(place.page) else {
      return session.loaded[place.page] == nil ? [.effect(.load(place.page))] : []
    }
    let panes = ReaderPanes(session.size)
    let isStale = page.map { $0.page.correction != loaded.page.correction } ?? false
    page = loaded
    place.article = max(0, min(place.article, loaded.page.articles.count - 1))
    guard loaded.page.articles.indices.contains(place.article) else { return [] }
    if isStale { forgetPlaces() }
    if isStale || layout?.width != panes.text.width {
      layOut(loaded.page, width: panes.text.width, cells: session.cells)
    }
    return findHits(loaded, in: session)
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = place
    defer { session.lastRead = place }
    if scroll(command, height: ReaderPanes(session.size).text.height) { return [] }
    switch command {
    case .nextArticle: return step(1, in: session)
    case .previousArticle: return step(-1, in: session)
    case .nextPage: return turn(by: 1, in: session, otherwise: .lastPage)
    case .previousPage: return turn(by: -1, in: session, otherwise: .firstPage)
    case .nextSection: return jump(to: sections, forward: true, otherwise: .noMoreSections)
    case .previousSection: return jump(to: sections, forward: false, otherwise: .noMoreSections)
    case .nextParagraph: return jump(to: paragraphs, forward: true, otherwise: .noMoreParagraphs)
    case .previousParagraph: return jump(to: paragraphs, forward: false, otherwise: .noMoreParagraphs)
    case .nextFigure: return walkFigures(forward: true, session: session)
    case .previousFigure: return walkFigures(forward: false, session: session)
    case .nextHit: return walkHits(by: 1, session: &session)
    case .previousHit: return walkHits(by: -1, session: &session)
    case .outline: return outline
    case .raw: return page == nil ? [] : [.push(SourceView(place))]
    default: return []
    }
  }

  /// Goes to another article, of this page or another.
  mutating func show(_ place: ReadingPlace, goal: Goal = .start) {
    self = ReaderView(place, goal: goal)
  }
}

// MARK: - Text and place

extension ReaderView {
  var article: Article? {
    guard let page, page.page.articles.indices.contains(place.article) else { return nil }
    return page.page.articles[place.article]
  }

  private mutating func layOut(_ page: Page, width: Int, cells: CellWidth) {
    let article = page.articles[place.article]
    let blocks = TextBlock.blocks(of: article, on: page)
    let next = TextLayout(blocks: blocks, width: width, cells: cells)
    top = anchor == TextPlace() ? RowPlace() : next.row(of: anchor)
    layout = next
  }

  /// Puts a row at the top of the window because the reader asked for it.
  mutating func setTop(_ row: RowPlace) {
    guard let layout else { return }
    top = row
    anchor = row == RowPlace() ? TextPlace() : layout.place(of: row)
  }

  private mutating func scroll(_ command: Command, height: Int) -> Bool {
    guard let layout, !layout.isEmpty else { return false }
    let distance: Int
    switch command {
    case .lineDown: distance = 1
    case .lineUp: distance = -1
    case .pageDown: distance = max(1, height - 1)
    case .pageUp: distance = -max(1, height - 1)
    case .halfDown: distance = max(1, height / 2)
    case .halfUp: distance = -max(1, height / 2)
    case .top:
      setTop(RowPlace())
      return true
    case .bottom:
      setTop(max(top, layout.lastTop(height: height)))
      return true
    default: return false
    }
    let target = layout.row(top, movedBy: distance)
    // A jump may have put the last section at the top; scrolling on from there stays, but goes no further.
    setTop(distance > 0 ? min(target, max(top, layout.lastTop(height: height))) : target)
    return true
  }

  /// Goes to an article of the page unless it is shown already.
  mutating func follow(_ place: ReadingPlace) {
    if self.place != place { show(place) }
  }

  /// Figures and hits of a text that is no longer so.
  private mutating func forgetPlaces() {
    figure = nil
    forgetHits()
  }

  /// Scrolls no more than needed to have a place in the window, a third from its top when it was outside.
  mutating func reveal(_ target: TextPlace, height: Int) {
    guard let layout else { return }
    let row = layout.row(of: target)
    let isVisible = row >= top && layout.distance(from: top, to: row, limit: height) < height
    if !isVisible { setTop(min(layout.row(row, movedBy: -height / 3), layout.lastTop(height: height))) }
  }
}

// MARK: - Articles and pages

extension ReaderView {
  private mutating func step(_ distance: Int, in session: Session) -> [Action] {
    guard let page else { return [] }
    let next = place.article + distance
    if page.page.articles.indices.contains(next) {
      show(ReadingPlace(page: place.page, article: next))
      return []
    }
    let otherwise: Phrase = distance > 0 ? .lastArticle : .firstArticle
    guard let other = session.page(after: place.page, by: distance) else { return [.notice(otherwise)] }
    // Int.max means the last one, which is known when the page is.
    show(ReadingPlace(page: other, article: distance > 0 ? 0 : Int.max))
    return []
  }

  private mutating func turn(by distance: Int, in session: Session, otherwise: Phrase) -> [Action] {
    guard let other = session.page(after: place.page, by: distance) else { return [.notice(otherwise)] }
    show(ReadingPlace(page: other, article: 0))
    return []
  }
}

// MARK: - Hits

extension ReaderView {
  private func findHits(_ page: LoadedPage, in session: Session) -> [Action] {
    guard let search = session.search, search.number != hitsOfSearch else { return [] }
    return [.effect(.find(search.number, search.query, page, article: place.article))]
  }

  /// Takes in the matches of a search in this article and goes to the one that was asked for.
  mutating func receive(_ matches: [Match], search number: Int, session: Session) {
    hits = matches
    hitsOfSearch = number
    currentHit = nil
    let height = ReaderPanes(session.size).text.height
    switch goal {
    case .firstHit: goTo(hit: 0, height: height)
    case .lastHit: goTo(hit: matches.count - 1, height: height)
    case .hitFrom(let origin):
      let after = matches.firstIndex { textPlace(of: $0).map { $0 >= origin } ?? false }
      goTo(hit: after ?? 0, height: height)
    case .start, nil: break
    }
    goal = nil
  }

  /// The next answer is to be followed by a jump.
  mutating func expectHits(_ goal: Goal) {
    self.goal = goal
    hitsOfSearch = nil
  }

  mutating func forgetHits() {
    hits = []
    hitsOfSearch = nil
    currentHit = nil
  }

  private mutating func goTo(hit index: Int, height: Int) {
    guard hits.indices.contains(index), let target = textPlace(of: hits[index]) else { return }
    currentHit = index
    reveal(target, height: height)
  }

  func textPlace(of match: Match) -> TextPlace? {
    layout?.block(of: match.field).map { TextPlace(block: $0, offset: match.range.lowerBound) }
  }

  private mutating func walkHits(by step: Int, session: inout Session) -> [Action] {
    guard let search = session.search else { return [.notice(.noSearchYet)] }
    let height = ReaderPanes(session.size).text.height
    if let next = nextHit(by: step), hits.indices.contains(next) {
      goTo(hit: next, height: height)
      return []
    }
    if search.scope != .article, let other = neighbour(of: search, by: step) {
      show(other, goal: step > 0 ? .firstHit : .lastHit)
      return []
    }
    guard !hits.isEmpty else {
      return [.notice(.noHits(articles: search.answer.articlesSearched, pages: search.answer.pagesSearched))]
    }
    goTo(hit: step > 0 ? 0 : hits.count - 1, height: height)
    return [.notice(.wrapped)]
  }

  /// The hit after the current one; without one, the first below the top of the window, or the last above it.
  private func nextHit(by step: Int) -> Int? {
    if let currentHit { return currentHit + step }
    let start = anchor
    if step > 0 { return hits.firstIndex { textPlace(of: $0).map { $0 >= start } ?? false } }
    return hits.lastIndex { textPlace(of: $0).map { $0 < start } ?? false }
  }

  /// The article of the next hit of a wider search, round the end when this article is the last.
  private func neighbour(of search: SearchState, by step: Int) -> ReadingPlace? {
    let all = search.answer.hits
    guard let index = search.index(of: place.page, place: place.article) else {
      return all.first.map { ReadingPlace(page: $0.page, article: $0.place) }
    }
    guard all.indices.contains(index + step) else { return nil }
    return ReadingPlace(page: all[index + step].page, article: all[index + step].place)
  }
}
