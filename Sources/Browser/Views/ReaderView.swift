import ChineseText
import Newspaper
import Search
import Terminal

/// The reader: one article's text, its parts on other pages included, with its figures and hits lit.
struct ReaderView: View {
  /// Where to go once the text is there.
  enum Goal: Hashable {
    case start, firstHit, lastHit
    /// The first hit at or after a place; what search as you type jumps to.
    case hitFrom(TextPlace)
    /// A figure of one of the articles shown.
    case figure(FigureSpot)
    /// A match of the article that is opened.
    case match(Match)
    /// A stretch of a field of the article that is opened; lit where it is to be seen what was meant.
    case passage(ArticleField, Range<Int>, isLit: Bool)
    /// A place that was left before, or marked.
    case spot(TextSpot)
  }

  /// The article that was opened; its page's list and its neighbours are this page's.
  var place: ReadingPlace
  var layout: TextLayout?
  var page: LoadedPage?
  var reading: Reading?
  /// The row at the top of the window, and the place of the text it was put there for: widths change, places do not.
  var top = RowPlace()
  var anchor = TextPlace()
  var figure: FigurePlace?
  /// Matches of the last search in the parts of the reading, and the number of that search once all have answered.
  var found = ReadingHits()
  var hitsOfSearch: Int?
  var currentHit: Int?
  /// What parts have answered to the search of that number, until all have.
  var answers = PartAnswers()
  var goal: Goal?
  /// What is being selected, among these sentences.
  var selection: Selection?
  var selected: [SentencePlace] = []
  /// What a clipping holds of this text.
  var passage: ReadingHit?

  /// Where the figures of the reading are, without looking for them again.
  var figureOrder = FigureSequence()

  var context: Context { selection == nil ? .reader : .selection }

  var hits: [ReadingHit] { found.all }

  init(_ place: ReadingPlace, goal: Goal = .start) {
    self.place = place
    self.goal = goal
  }

  func isWaiting(_ session: Session) -> Bool { session.loaded[place.page] == nil }

  mutating func refresh(_ session: Session) -> [Action] {
    guard let loaded = session.loaded.page(place.page) else {
      return session.loaded[place.page] == nil ? [.effect(.load(place.page))] : []
    }
    page = loaded
    place.article = max(0, min(place.article, loaded.page.articles.count - 1))
    guard loaded.page.articles.indices.contains(place.article) else { return [] }
    if case .spot(let spot)? = goal { findAgain(spot, on: loaded) }
    let next = Reading(place, of: loaded, in: session)
    let width = ReaderPanes(session).lineWidth
    if let reading, reading.isSame(as: next) {
      let isSet = layout?.width == width && layout?.options == session.reading
      // The blocks are the same at any width, and those of a long article take a while to make.
      if !isSet { layOut(layout?.source ?? TextSource(reading.blocks(in: session)), width: width, session: session) }
    } else {
      take(next, width: width, session: session)
      return resume(session) + next.missing.map { .effect(.load($0)) } + findHits(in: session)
    }
    return next.missing.map { .effect(.load($0)) } + findHits(in: session)
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = place
    defer { session.lastRead = place }
    if extendSelection(command, height: ReaderPanes(session).lineCount) { return [] }
    if command == .pageDown, isAtEnd(session) { return step(1, in: session) }
    if scroll(command, height: ReaderPanes(session).lineCount) { return [] }
    switch command {
    case .lineToTop, .lineToMiddle, .lineToBottom: return place(command, height: ReaderPanes(session).lineCount)
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
    case .select: return toggleSelection()
    case .figures: return figureTable
    case .otherPart: return goToOtherPart()
    case .nextSamePage: return turn(toSamePage: true, in: session)
    case .previousSamePage: return turn(toSamePage: false, in: session)
    case .sameDay: return SameDayView.opened(at: placeInView.page, in: session)
    case .calendar: return CalendarView.opened(at: placeInView.page, in: session)
    case .printed: return printedBytes
    case .outline: return outline
    case .twoColumns: return page == nil ? [] : [.push(PageView(placeInView, columns: 2, isOverReader: true))]
    case .threeColumns: return page == nil ? [] : [.push(PageView(placeInView, columns: 3, isOverReader: true))]
    case .raw: return page == nil ? [] : [.push(SourceView(placeInView))]
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
  /// The part of the reading at the top of the window.
  var partInView: Reading.Part? {
    guard let reading, let layout, layout.blocks.indices.contains(top.block) else { return nil }
    return reading.parts[layout.blocks[top.block].part]
  }

  /// The article at the top of the window, on the page where it was printed.
  var placeInView: ReadingPlace { partInView?.place ?? place }

  /// Takes in a reading whose parts are others than before, or read otherwise, and keeps the place in the text.
  private mutating func take(_ next: Reading, width: Int, session: Session) {
    let isStale = reading.map { !next.continues($0) } ?? false
    let oldStart = startOfOpenedPart ?? 0
    let hitPlace = currentHit.flatMap { textPlace(of: hits[$0]) }
    reading = next
    figureOrder = FigureSequence(next)
    layOut(TextSource(next.blocks(in: session)), width: width, session: session)
    let shift = (startOfOpenedPart ?? 0) - oldStart
    if shift != 0 { moveAnchor(by: shift) }
    forgetHits()
    if isStale { figure = nil }
    selection = nil
    if let hitPlace, goal == nil { goal = .hitFrom(TextPlace(block: hitPlace.block + shift, offset: hitPlace.offset)) }
    if case .spot(let spot)? = goal {
      goal = nil
      goTo(spot, inPart: next.index(of: place) ?? 0)
    }
    if case .figure(let spot)? = goal {
      goal = nil
      stand(at: spot, session: session)
    }
  }

  /// The block with which the article begins that was opened.
  private var startOfOpenedPart: Int? {
    reading?.index(of: place).flatMap { layout?.firstBlock(ofPart: $0) }
  }

  /// So many blocks have come to stand above what the reader looks at.
  private mutating func moveAnchor(by shift: Int) {
    anchor.block = max(0, anchor.block + shift)
    figure?.block += shift
    top = layout?.row(of: anchor) ?? RowPlace()
  }

  private mutating func layOut(_ source: TextSource, width: Int, session: Session) {
    let next = TextLayout(source, width: width, cells: session.cells, options: session.reading)
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
