import Newspaper
import Terminal

/// 剪报: what was kept, as a list with the whole of the chosen one beside or below it.
struct ClippingsView: View {
  private var order = ClippingList.Order.kept
  private var rows: [Clipping] = []
  private var rowsKey: RowsKey?
  private var cursor = ListCursor()
  private var preview: TextLayout?
  private var previewKey: PreviewKey?
  /// Those whose place was asked for, at that listing of the archive.
  private var asked: Set<ClippingID> = []
  private var askedAtListing = 0
  /// To be opened as soon as its place is known.
  private var opensWhenFound: ClippingID?

  private struct RowsKey: Hashable {
    var version: Int
    var filter: String
    var order: ClippingList.Order
  }

  private struct PreviewKey: Hashable {
    var clipping: Clipping
    var found: FoundPlace?
    var width: Int
    var options: ReadingOptions
  }

  let context = Context.clippings

  /// The clipping stood on; nil where there is none.
  var selected: Clipping? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  func title(in session: Session) -> String {
    let title = session.say(.clippings(.title))
    return session.clippingFilter.isEmpty ? title : title + "  &" + session.clippingFilter
  }

  func position(in session: Session) -> String {
    let count = session.say(.clippings(.count(rows.count, of: session.kept.clippings.count)))
    return session.say(.clippings(.order(order))) + "  " + count
  }

  func lineCount(in session: Session) -> Int? { rows.count }

  mutating func refresh(_ session: Session) -> [Action] {
    list(session)
    cursor.reveal(height: visibleRows(session), count: rows.count)
    preparePreview(session)
    if let id = opensWhenFound, let found = session.foundAgain[id] {
      opensWhenFound = nil
      if let clipping = rows.first(where: { $0.id == id }) { return open(clipping, at: found, session) }
    }
    return askForPlaces(session)
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if cursor.move(command, height: visibleRows(session), count: rows.count) { return [] }
    switch command {
    case .sort: order = order.next
    case .open: return open(session)
    case .delete: return delete(&session)
    case .undo: return putBack(&session)
    default: break
    }
    return []
  }

  /// Filters and sorts anew where something changed; the clipping stood on stays the chosen one.
  private mutating func list(_ session: Session) {
    let key = RowsKey(version: session.keptVersion, filter: session.clippingFilter, order: order)
    guard key != rowsKey else { return }
    let chosen = selected?.id
    rows = ClippingList(session.kept.clippings, filter: key.filter, order: order).rows
    rowsKey = key
    let index = rows.firstIndex { $0.id == chosen } ?? cursor.selected
    cursor.select(index, count: rows.count)
  }

  // MARK: What keys do

  private mutating func open(_ session: Session) -> [Action] {
    guard let clipping = selected else { return [] }
    if let found = session.foundAgain[clipping.id] { return open(clipping, at: found, session) }
    opensWhenFound = clipping.id
    return [.notice(.clippings(.stillLooking))] + askForPlaces(session)
  }

  private func open(_ clipping: Clipping, at found: FoundPlace, _ session: Session) -> [Action] {
    guard let page = found.page, found.state != .gone else { return [.notice(.clippings(.isGone))] }
    let place = ReadingPlace(page: session.listed(page), article: found.article)
    let passage = found.passage.map { ReaderView.Goal.passage($0.field, $0.range, isLit: clipping.kind != .article) }
    return [.push(ReaderView(place, goal: passage ?? .start))]
  }

  private func delete(_ session: inout Session) -> [Action] {
    guard let clipping = selected else { return [] }
    session.removedClippings.append(clipping)
    return [.effect(.keep(.remove(clipping.id)))]
  }

  private func putBack(_ session: inout Session) -> [Action] {
    guard let clipping = session.removedClippings.popLast() else { return [.notice(.clippings(.nothingRemoved))] }
    return [.effect(.keep(.put(clipping)))]
  }

  /// Only of those that are to be seen: to find one may cost the reading of a page.
  private mutating func askForPlaces(_ session: Session) -> [Action] {
    guard !session.isOpening else { return [] }
    if askedAtListing != session.listing { asked = [] }
    askedAtListing = session.listing
    let shown = rows.dropFirst(cursor.top).prefix(visibleRows(session))
    let unknown = shown.filter { session.foundAgain[$0.id] == nil && asked.insert($0.id).inserted }
    return unknown.isEmpty ? [] : [.effect(.findAgain(Array(unknown)))]
  }
}

// MARK: - Drawing

extension ClippingsView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let panes = ListPanes(area, rowsPerItem: 2)
    guard !rows.isEmpty else {
      let phrase: ClippingPhrase = session.kept.clippings.isEmpty ? .none : .noneMatches
      surface.put(session.say(.clippings(phrase)), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
      return drawFaults(on: &surface, in: area.split(topRows: 2).rest, session)
    }
    for (slot, index) in rows.indices.dropFirst(cursor.top).enumerated() {
      let first = panes.list.rows.lowerBound + 2 * slot
      guard first < panes.list.rows.upperBound else { break }
      let cells = Area(columns: panes.list.columns, rows: first..<min(first + 2, panes.list.rows.upperBound))
      ClippingRow(clipping: rows[index], session: session)
        .draw(on: &surface, in: cells, isSelected: index == cursor.selected)
    }
    drawFaults(on: &surface, in: panes.list.split(topRows: 2 * (rows.count - cursor.top) + 1).rest, session)
    drawPreview(on: &surface, panes, session)
  }

  private func drawFaults(on surface: inout Surface, in area: Area, _ session: Session) {
    for (row, fault) in zip(area.rows, session.kept.faults) {
      surface.put(
        "! " + fault, row: row, columns: area.inset(left: 1, right: 1).columns, style: session.theme.style(.problem))
    }
  }

  private func drawPreview(on surface: inout Surface, _ panes: ListPanes, _ session: Session) {
    panes.drawRule(on: &surface, session)
    guard let text = panes.text, let preview else { return }
    TextPainter(layout: preview, highlights: Highlights(), theme: session.theme)
      .paint(from: RowPlace(), on: &surface, in: text)
  }

  private mutating func preparePreview(_ session: Session) {
    guard let text = ListPanes(Frame(session.size).body, rowsPerItem: 2).text, let clipping = selected else {
      preview = nil
      previewKey = nil
      return
    }
    let key = PreviewKey(
      clipping: clipping, found: session.foundAgain[clipping.id], width: text.width, options: session.reading.horizontal
    )
    guard key != previewKey else { return }
    let blocks = ClippingText(clipping: clipping, found: key.found, session: session).blocks
    preview = TextLayout(blocks: blocks, width: text.width, cells: session.cells, options: session.reading.horizontal)
    previewKey = key
  }

  /// Two rows a clipping.
  private func visibleRows(_ session: Session) -> Int {
    max(1, ListPanes(Frame(session.size).body, rowsPerItem: 2).list.height / 2)
  }
}
