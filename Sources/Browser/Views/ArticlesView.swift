import Newspaper
import Terminal

/// The articles of one page, with the beginning of the selected one beside or below where there is room.
struct ArticlesView: View {
  private(set) var reference: PageReference
  private var cursor = ListCursor()
  private var preview: TextLayout?
  private var previewKey: PreviewKey?

  private struct PreviewKey: Hashable {
    var page: PageReference
    var article: Int
    var width: Int
    var digest: PageDigest?
    var correction: Correction?
    var options: ReadingOptions
  }

  let context = Context.articles

  init(_ reference: PageReference) { self.reference = reference }

  func title(in session: Session) -> String { PageTitle.text(of: reference, in: session) }

  func position(in session: Session) -> String {
    guard let page = session.loaded.page(reference) else { return "" }
    let figures = page.summaries.reduce(0) { $0 + $1.figureCount }
    let corrected = page.page.isCorrected ? [session.say(.corrected)] : []
    return (corrected + [session.say(.articleCount(page.summaries.count)), session.say(.figureCount(figures))])
      .joined(separator: "  ")
  }

  func isWaiting(_ session: Session) -> Bool { session.loaded[reference] == nil }

  mutating func refresh(_ session: Session) -> [Action] {
    if let place = session.lastRead {
      reference = place.page
      cursor.select(place.article, count: Int.max)
    }
    let count = articleCount(session)
    cursor.select(cursor.selected, count: count)
    cursor.reveal(height: listHeight(session), count: count)
    preparePreview(session)
    return session.loaded[reference] == nil ? [.effect(.load(reference))] : []
  }

  func lineCount(in session: Session) -> Int? { articleCount(session) }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = selectedPlace
    defer { session.lastRead = selectedPlace }
    let count = articleCount(session)
    if cursor.move(command, height: listHeight(session), count: count) { return [] }
    switch command {
    case .open where count > 0:
      return [.push(ReaderView(selectedPlace))]
    case .nextArticle: return step(1, count: count, otherwise: .lastArticle)
    case .previousArticle: return step(-1, count: count, otherwise: .firstArticle)
    case .nextPage: return turn(by: 1, in: session, otherwise: .lastPage)
    case .previousPage: return turn(by: -1, in: session, otherwise: .firstPage)
    case .figures where count > 0: return [.push(FiguresView(.page(session.listed(reference))))]
    case .nextSamePage: return turn(toSamePage: true, in: session)
    case .previousSamePage: return turn(toSamePage: false, in: session)
    case .sameDay: return SameDayView.opened(at: reference, in: session)
    case .calendar: return CalendarView.opened(at: reference, in: session)
    case .twoColumns where count > 0: return [.push(PageView(selectedPlace, columns: 2))]
    case .threeColumns where count > 0: return [.push(PageView(selectedPlace, columns: 3))]
    default: return []
    }
  }

  func quotation(in session: Session) -> Quotation? { Quotation(selectedPlace, in: session) }

  func export(in session: Session) -> ExportOffer? { ExportOffer(page: reference, in: session) }

  func selectedText(in session: Session) -> SelectedText? {
    session.loaded.page(reference).map {
      SelectedText(page: $0, article: cursor.selected, kind: .article, passages: [])
    }
  }

  var selectedPlace: ReadingPlace { ReadingPlace(page: reference, article: cursor.selected) }

  private mutating func step(_ distance: Int, count: Int, otherwise: Phrase) -> [Action] {
    guard (0..<count).contains(cursor.selected + distance) else { return [.notice(otherwise)] }
    cursor.select(cursor.selected + distance, count: count)
    return []
  }

  private mutating func turn(by distance: Int, in session: Session, otherwise: Phrase) -> [Action] {
    guard let next = session.page(after: reference, by: distance) else { return [.notice(otherwise)] }
    reference = next
    cursor = ListCursor()
    return []
  }

  private mutating func turn(toSamePage forward: Bool, in session: Session) -> [Action] {
    guard let next = session.samePage(as: reference, forward: forward) else {
      return [.notice(.jump(.noSection(forward: forward)))]
    }
    reference = next
    cursor = ListCursor()
    return []
  }

  private func articleCount(_ session: Session) -> Int { session.loaded.page(reference)?.summaries.count ?? 0 }
}

// MARK: - Drawing

extension ArticlesView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let panes = ArticlePanes(in: area)
    switch session.loaded[reference] {
    case .loaded(let page)?:
      ArticleList(page: page, session: session).draw(
        on: &surface, in: panes.list, top: cursor.top, selected: page.summaries.isEmpty ? nil : cursor.selected)
      drawPreview(on: &surface, in: panes, session: session)
      drawFigures(of: page, on: &surface, in: panes.side, session: session)
    case .failed(let problem)?:
      let words = "! " + problem.cause.words(in: session.language)
      surface.put(
        words, row: area.rows.lowerBound, columns: area.inset(left: 1).columns, style: session.theme.style(.problem))
    case nil:
      surface.put(session.say(.reading), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
    }
  }

  private func listHeight(_ session: Session) -> Int {
    let list = ArticlePanes(in: Frame(session.size).body).list
    return max(1, list.height - ArticleList.headingRows(in: list))
  }

  private mutating func preparePreview(_ session: Session) {
    guard let area = ArticlePanes(in: Frame(session.size).body).text, let page = session.loaded.page(reference),
      page.page.articles.indices.contains(cursor.selected)
    else {
      preview = nil
      previewKey = nil
      return
    }
    let key = PreviewKey(
      page: reference, article: cursor.selected, width: area.width, digest: page.page.digest,
      correction: page.page.correction, options: session.reading.horizontal)
    guard key != previewKey else { return }
    let blocks = TextBlock.blocks(of: page.page.articles[cursor.selected], on: page.page)
    preview = TextLayout(blocks: blocks, width: area.width, cells: session.cells, options: session.reading.horizontal)
    previewKey = key
  }

  private func drawPreview(on surface: inout Surface, in panes: ArticlePanes, session: Session) {
    guard let pane = panes.pane, let text = panes.text else { return }
    if panes.isBeside {
      surface.drawVerticalRule(in: pane, style: session.theme.style(.rule))
    } else {
      surface.drawHorizontalRule(in: pane, style: session.theme.style(.rule))
    }
    guard let preview else { return }
    TextPainter(layout: preview, highlights: Highlights(), theme: session.theme)
      .paint(from: RowPlace(), on: &surface, in: text)
  }

  private func drawFigures(of page: LoadedPage, on surface: inout Surface, in pane: Area?, session: Session) {
    guard let pane, let preview, page.summaries.indices.contains(cursor.selected) else { return }
    surface.drawVerticalRule(in: pane, style: session.theme.style(.rule))
    let order = FigureSequence(page.page.articles[cursor.selected], page.summaries[cursor.selected])
    FigureSide(layout: preview, order: order)
      .draw(on: &surface, in: pane.inset(left: 2, right: 1), session: session)
  }
}

/// How the articles of a page divide the body: the list alone on small screens, the text of one below it on high ones and
/// beside it on wide ones, and on the widest its figures, too.
struct ArticlePanes {
  let list: Area
  /// The text with its rule.
  let pane: Area?
  let text: Area?
  let side: Area?
  let isBeside: Bool

  init(in area: Area) {
    isBeside = area.width >= Frame.wideColumns
    if area.width >= Frame.widestColumns {
      let (middle, right) = area.split(leftColumns: area.width - 32)
      let (left, text) = middle.split(leftColumns: middle.width - ReadingMeasure.widest - 4)
      (list, pane, side) = (left, text, right)
    } else if isBeside {
      let (left, right) = area.split(leftColumns: max(44, min(70, area.width - 80)))
      (list, pane, side) = (left, right, nil)
    } else if (Frame.previewRows..<Frame.linearRows).contains(area.height) {
      let (top, rest) = area.split(topRows: max(8, area.height * 2 / 5))
      (list, pane, side) = (top, rest, nil)
    } else {
      (list, pane, side) = (area, nil, nil)
    }
    let isBeside = isBeside
    text = pane.map { ReadingMeasure.area(in: isBeside ? $0.inset(left: 1) : $0.split(topRows: 1).rest) }
  }
}
