import Newspaper
import Terminal

/// 版面: a whole page in newspaper columns, a screen at a time; items are walked through, and one is opened.
struct PageView: View {
  var reference: PageReference
  private let wanted: Int
  /// Whether the reader lies under it, to which opening an item goes back.
  private let isOverReader: Bool
  var item: Int
  /// What the screen is to show: a place of the text, so that another size shows it too.
  var anchor: TextPlace?
  var setting: PageSetting?
  private var size: Size?
  /// The hits of the last search on the page.
  var hits = PageHits()
  /// Where it stood when a search was begun: giving the search up goes back there.
  var origin: (item: Int, anchor: TextPlace?)?

  let context = Context.page

  init(_ place: ReadingPlace, columns: Int, isOverReader: Bool = false) {
    reference = place.page
    item = place.article
    wanted = columns
    self.isOverReader = isOverReader
  }

  /// The item stood on.
  var place: ReadingPlace { ReadingPlace(page: reference, article: item) }

  func isWaiting(_ session: Session) -> Bool { session.loaded[reference] == nil }

  mutating func refresh(_ session: Session) -> [Action] {
    guard let page = session.loaded.page(reference) else {
      setting = nil
      return session.loaded[reference] == nil ? [.effect(.load(reference))] : []
    }
    item = max(0, min(item, page.page.articles.count - 1))
    if setting.map({ !$0.page.isReadLike(page) }) ?? true { anchor = nil }
    let isStale = size != session.size || setting?.layout.options != session.reading.horizontal
    if anchor == nil || isStale { setting = set(page, session) }
    size = session.size
    if anchor == nil { anchor = setting?.start(of: item) }
    return findHits(on: page, in: session)
  }

  private func set(_ page: LoadedPage, _ session: Session) -> PageSetting {
    let area = Frame(session.size).body
    let grid = ColumnGrid(wanted: wanted, in: area, measure: session.reading.measure)
    return PageSetting(page, grid: grid, height: area.height, session: session)
  }

  /// The screen shown, counted from 0.
  private var screen: Int {
    guard let setting, let anchor else { return 0 }
    return setting.flow.screen(showing: setting.layout.row(of: anchor)) ?? 0
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = place
    defer { session.lastRead = place }
    switch command {
    case .lineDown, .nextArticle: return step(to: item + 1, otherwise: .lastArticle)
    case .lineUp, .previousArticle: return step(to: item - 1, otherwise: .firstArticle)
    case .pageDown, .halfDown: return turn(to: screen + 1, in: session)
    case .pageUp, .halfUp: return turn(to: screen - 1, in: session)
    case .top: return turn(to: 0, in: session)
    case .bottom: return turn(to: (setting?.flow.screens.count ?? 1) - 1, in: session)
    case .nextPage: return show(by: 1, in: session, otherwise: .lastPage)
    case .previousPage: return show(by: -1, in: session, otherwise: .firstPage)
    case .nextHit: return walkHits(by: 1, in: session)
    case .previousHit: return walkHits(by: -1, in: session)
    case .open: return setting == nil ? [] : isOverReader ? [.pop] : [.push(ReaderView(place))]
    case .raw: return setting == nil ? [] : [.push(SourceView(place))]
    case .twoColumns: return wanted == 2 ? [.pop] : [.replace(PageView(place, columns: 2, isOverReader: isOverReader))]
    case .threeColumns:
      return wanted == 3 ? [.pop] : [.replace(PageView(place, columns: 3, isOverReader: isOverReader))]
    default: return []
    }
  }

  /// Goes to an item of the page unless it is stood on already.
  mutating func follow(_ place: ReadingPlace) {
    guard place != self.place else { return }
    if place.page != reference {
      setting = nil
      hits = PageHits()
    }
    (reference, item, anchor) = (place.page, place.article, nil)
  }

  private mutating func step(to next: Int, otherwise: Phrase) -> [Action] {
    guard let setting else { return [] }
    guard setting.page.page.articles.indices.contains(next) else { return [.notice(otherwise)] }
    item = next
    anchor = setting.start(of: next)
    return []
  }

  private mutating func turn(to next: Int, in session: Session) -> [Action] {
    guard let setting, setting.flow.screens.indices.contains(next) else { return [] }
    guard let row = setting.flow.screens[next].joined().first else { return [] }
    anchor = setting.layout.place(of: setting.flow.rows[row].place)
    item = setting.flow.firstItem(on: next) ?? item
    return []
  }

  private mutating func show(by distance: Int, in session: Session, otherwise: Phrase) -> [Action] {
    guard let other = session.page(after: reference, by: distance) else { return [.notice(otherwise)] }
    follow(ReadingPlace(page: other, article: 0))
    return []
  }
}

// MARK: - Drawing

extension PageView {
  func title(in session: Session) -> String { PageTitle.text(of: reference, in: session) }

  func position(in session: Session) -> String {
    guard let setting, !setting.layout.isEmpty else { return "" }
    let screens = setting.flow.screens.count
    let parts = screens > 1 ? [session.say(.screenPosition(screen + 1, screens))] : []
    return (parts + ["\(item + 1)/\(setting.page.page.articles.count)"]).joined(separator: "  ")
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard let setting else { return drawMissing(on: &surface, in: area, session: session) }
    guard setting.flow.screens.indices.contains(screen) else { return }
    let columns = setting.flow.screens[screen]
    let painter = TextPainter(
      layout: setting.layout, highlights: Highlights(hits.found, currentHit: hits.current), theme: session.theme)
    for (rows, cells) in zip(columns, setting.grid.columns) {
      let column = Area(columns: cells, rows: area.rows)
      painter.paint(setting.flow.rows[rows].map(\.place), on: &surface, in: column)
      markItem(rows, in: column, on: &surface)
    }
    drawRules(setting.grid, height: columns.map(\.count).max() ?? 0, on: &surface, in: area, session: session)
  }

  private func drawMissing(on surface: inout Surface, in area: Area, session: Session) {
    let columns = area.inset(left: 1, right: 1).columns
    if case .failed(let problem)? = session.loaded[reference] {
      let words = "! " + problem.cause.words(in: session.language)
      surface.put(words, row: area.rows.lowerBound, columns: columns, style: session.theme.style(.problem))
    } else {
      surface.put(session.say(.reading), row: area.rows.lowerBound, columns: columns)
    }
  }

  /// The first block of the item stood on, in reverse: it is to be seen without colours too.
  private func markItem(_ rows: Range<Int>, in column: Area, on surface: inout Surface) {
    guard let setting else { return }
    let first = setting.start(of: item).block
    for (row, index) in zip(column.rows, rows) where setting.flow.rows[index].place.block == first {
      surface.restyle(columns: column.columns, row: row) { $0.isReversed = true }
      if setting.layout.blocks[first].role == .body || setting.layout.blocks[first].role == .caption { return }
    }
  }

  private func drawRules(
    _ grid: ColumnGrid, height: Int, on surface: inout Surface, in area: Area, session: Session
  ) {
    let rows = area.rows.prefix(height)
    for column in grid.columns.dropLast() {
      let rule = Area(columns: column.upperBound + 1..<column.upperBound + 2, rows: rows)
      surface.drawVerticalRule(in: rule, style: session.theme.style(.rule))
    }
  }
}
