import ChineseText
import Newspaper
import Search
import Terminal

/// 分面: what the articles found are counted by, to limit them to one of the values.
struct FacetsView: View {
  private var lists: [FacetList] = []
  /// Which facet the cursor is in.
  private var shown = 0
  private var knownAnswer: Int?

  let context = Context.facets

  func title(in session: Session) -> String {
    session.say(.search(.facetsTitle)) + "  " + (session.search.map { SearchTitle.text(of: $0) } ?? "")
  }

  func position(in session: Session) -> String {
    guard let search = session.search else { return "" }
    return session.say(.found(hits: nil, articles: search.answer.count)) + (search.answer.isComplete ? "" : "…")
  }

  mutating func refresh(_ session: Session) -> [Action] {
    if knownAnswer != session.search?.answer.count || lists.isEmpty { count(session) }
    let height = FacetPanes(session.size, count: lists.count).listHeight
    for index in lists.indices { lists[index].cursor.reveal(height: height, count: lists[index].counts.count) }
    return []
  }

  private mutating func count(_ session: Session) {
    knownAnswer = session.search?.answer.count
    let tally = session.search?.answer.tally ?? Tally()
    let before = lists
    lists = FacetList.order.map { FacetList(facet: $0, counts: tally.counts(by: $0)) }
      .filter { list in list.counts.contains { $0.name != nil } }
    for index in lists.indices {
      guard let old = before.first(where: { $0.facet == lists[index].facet }) else { continue }
      lists[index].cursor.select(old.cursor.selected, count: lists[index].counts.count)
    }
    shown = min(shown, max(0, lists.count - 1))
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    guard lists.indices.contains(shown) else { return [] }
    let height = FacetPanes(session.size, count: lists.count).listHeight
    if lists[shown].cursor.move(command, height: height, count: lists[shown].counts.count) { return [] }
    switch command {
    case .nextSection: shown = (shown + 1) % lists.count
    case .previousSection: shown = (shown + lists.count - 1) % lists.count
    case .open:
      guard let count = lists[shown].selected else { return [] }
      return [.pop, .askAgain(.limit(SearchLimit(count, of: lists[shown].facet, in: session)))]
    default: break
    }
    return []
  }
}

/// One facet's values with a cursor.
private struct FacetList {
  let facet: Facet
  let counts: [FacetCount]
  var cursor = ListCursor()

  static let order: [Facet] = [.newspaper, .year, .section, .author, .kind]

  var selected: FacetCount? { counts.indices.contains(cursor.selected) ? counts[cursor.selected] : nil }
}

/// All facets side by side where there is room, else one below a row of their names.
private struct FacetPanes {
  let names: Area
  let lists: [Area]
  var listHeight: Int { max(1, lists.first?.height ?? 1) }

  init(_ size: Size, count: Int) {
    let body = Frame(size).body
    let (top, rest) = body.split(topRows: 2)
    names = top
    guard body.width >= Frame.wideColumns, count > 1 else {
      lists = [rest]
      return
    }
    let width = body.width / count
    lists = (0..<count).map { index in
      let columns = body.columns.dropFirst(index * width).prefix(index == count - 1 ? body.width : width)
      return Area(columns: columns, rows: rest.rows)
    }
  }
}

// MARK: - Drawing

extension FacetsView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard !lists.isEmpty else {
      surface.put(session.say(.nothing), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
      return
    }
    let panes = FacetPanes(session.size, count: lists.count)
    if panes.lists.count == 1 {
      drawNames(on: &surface, in: panes.names, session)
      draw(lists[shown], on: &surface, in: panes.lists[0], isShown: true, session)
      return
    }
    for (index, list) in lists.enumerated() {
      let pane = panes.lists[index]
      let heading = Area(columns: pane.columns, rows: panes.names.rows).inset(left: 2, right: 1)
      drawName(of: list, isShown: index == shown, on: &surface, row: heading.rows.lowerBound, heading.columns, session)
      if index > 0 { surface.drawVerticalRule(in: Area(columns: pane.columns, rows: area.rows), style: rule(session)) }
      draw(list, on: &surface, in: pane.inset(left: index > 0 ? 1 : 0), isShown: index == shown, session)
    }
  }

  private func rule(_ session: Session) -> Style { session.theme.style(.rule) }

  /// The names of the facets in a row, the one shown marked.
  private func drawNames(on surface: inout Surface, in area: Area, _ session: Session) {
    var room = area.inset(left: 2, right: 1).columns
    for (index, list) in lists.enumerated() {
      let width = session.cells.width(of: name(of: list, isShown: index == shown, session))
      guard room.count >= width else { return }
      drawName(
        of: list, isShown: index == shown, on: &surface, row: area.rows.lowerBound,
        room.takeFirst(width, gap: 2), session)
    }
  }

  private func name(of list: FacetList, isShown: Bool, _ session: Session) -> String {
    let name = session.say(.facet(list.facet))
    return isShown ? "[\(name)]" : " \(name) "
  }

  private func drawName(
    of list: FacetList, isShown: Bool, on surface: inout Surface, row: Int, _ columns: Range<Int>, _ session: Session
  ) {
    let style = session.theme.style(isShown ? .headline : .dim)
    surface.put(name(of: list, isShown: isShown, session), row: row, columns: columns, style: style)
  }

  private func draw(
    _ list: FacetList, on surface: inout Surface, in area: Area, isShown: Bool, _ session: Session
  ) {
    let most = list.counts.map(\.count).max() ?? 1
    for (row, index) in zip(area.rows, list.counts.indices.dropFirst(list.cursor.top)) {
      let isSelected = isShown && index == list.cursor.selected
      let style = isSelected ? session.theme.style(.selection) : Style()
      if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
      draw(list.counts[index], of: list.facet, most: most, on: &surface, row: row, in: area, style, session)
    }
  }

  /// `铁东区 ▆▆▆▆▆ 12`: the bar only where there is room for it.
  private func draw(
    _ count: FacetCount, of facet: Facet, most: Int, on surface: inout Surface, row: Int, in area: Area, _ style: Style,
    _ session: Session
  ) {
    var room = area.inset(left: 2, right: 2).columns
    let number = String(count.count)
    let label = style.isReversed ? style : session.theme.style(.label)
    surface.put(number, row: row, columns: room.takeLast(6, gap: 1), style: label, alignment: .right)
    if room.count > 40 {
      let bar = Bar.text(count.count, of: most, width: room.count / 2, cells: session.cells)
      surface.put(bar, row: row, columns: room.takeLast(room.count / 2, gap: 2), style: label)
    }
    surface.put(FacetNames.shown(count, of: facet, in: session), row: row, columns: room, style: style)
  }
}
