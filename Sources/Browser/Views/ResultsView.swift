import ChineseText
import Newspaper
import Search
import Terminal

/// What a search of page or archive found: each article with the words around its first hit, or each match as a line.
struct ResultsView: View {
  private(set) var cursor = ListCursor()

  let context = Context.results

  func title(in session: Session) -> String {
    guard let search = session.search else { return session.say(.resultsTitle) }
    return "\(session.say(.resultsTitle))  \(SearchTitle.text(of: search))  \(session.say(.scope(search.scope)))"
  }

  func position(in session: Session) -> String {
    guard let search = session.search else { return "" }
    let answer = search.answer
    let found = session.say(.found(hits: answer.matchCount, articles: answer.count)) + (answer.isComplete ? "" : "…")
    let isPart = search.order.isConcordance && answer.hits.count < answer.count
    let order = session.say(.search(isPart ? .orderOfFirst(search.order, answer.hits.count) : .order(search.order)))
    return found + "  " + order
  }

  /// What letters of the query were taken for.
  func status(in session: Session) -> String? {
    guard let terms = session.search?.answer.pinyin, !terms.isEmpty else { return nil }
    return session.say(.pinyin(terms))
  }

  mutating func refresh(_ session: Session) -> [Action] {
    if let search = session.search, let place = session.lastRead,
      let hit = search.index(of: place.page, place: place.article), hit != hitIndex(ofRow: cursor.selected, search)
    {
      let row = search.order.isConcordance ? search.concordance.lines.firstIndex { $0.hit == hit } : hit
      if let row { cursor.select(row, count: row + 1) }
    }
    let count = rowCount(session)
    cursor.select(cursor.selected, count: count)
    cursor.reveal(height: visibleRows(session), count: count)
    return []
  }

  func lineCount(in session: Session) -> Int? { rowCount(session) }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = nil
    guard let search = session.search else { return command == .unlimit ? [.pop] : [] }
    let count = rowCount(session)
    if cursor.move(command, height: visibleRows(session), count: count) { return moreIfWanted(search, count) }
    switch command {
    case .figures:
      return [search.answer.hits.isEmpty ? .notice(.noFigures) : .push(FiguresView(.results(search)))]
    case .open: return open(search)
    case .nextHit, .nextArticle:
      return step(1, count: count, otherwise: .lastArticle) + moreIfWanted(search, count)
    case .previousHit, .previousArticle: return step(-1, count: count, otherwise: .firstArticle)
    case .sort:
      cursor = ListCursor()
      return [.askAgain(.order(search.order.next))]
    case .unlimit: return search.limits.isEmpty ? [.pop] : [.askAgain(.unlimit)]
    case .facets: return search.answer.tally == nil ? [] : [.push(FacetsView())]
    default: return []
    }
  }

  /// The page of the hit that is stood on.
  func selectedPage(in session: Session) -> PageReference? { selectedHit(in: session)?.page }

  func selectedText(in session: Session) -> SelectedText? {
    guard let hit = selectedHit(in: session), let page = session.loaded.page(hit.page) else { return nil }
    return SelectedText(page: page, article: hit.place, kind: .article, passages: [])
  }

  private func selectedHit(in session: Session) -> Hit? {
    guard let search = session.search, let index = hitIndex(ofRow: cursor.selected, search) else { return nil }
    return search.answer.hits[index]
  }

  private func open(_ search: SearchState) -> [Action] {
    guard let index = hitIndex(ofRow: cursor.selected, search) else { return [] }
    let hit = search.answer.hits[index]
    var goal = ReaderView.Goal.firstHit
    if search.order.isConcordance {
      let match = search.concordance.lines[cursor.selected].match
      if hit.matches.indices.contains(match) { goal = .match(hit.matches[match]) }
    }
    return [.push(ReaderView(ReadingPlace(page: hit.page, article: hit.place), goal: goal))]
  }

  private mutating func step(_ distance: Int, count: Int, otherwise: Phrase) -> [Action] {
    guard (0..<count).contains(cursor.selected + distance) else { return [.notice(otherwise)] }
    cursor.select(cursor.selected + distance, count: count)
    return []
  }

  /// The hit's article, at the field of its first match in the text.
  func quotation(in session: Session) -> Quotation? {
    guard let hit = selectedHit(session) else { return nil }
    let place = ReadingPlace(page: hit.page, article: hit.place)
    return Quotation(place, field: hit.matches.first?.field, in: session)
  }

  func unreadPage(in session: Session) -> PageReference? {
    selectedHit(session).flatMap { session.loaded[$0.page] == nil ? $0.page : nil }
  }

  func shownPage(in session: Session) -> PageReference? { selectedHit(session)?.page }

  private func selectedHit(_ session: Session) -> Hit? {
    guard let search = session.search else { return nil }
    return hitIndex(ofRow: cursor.selected, search).map { search.answer.hits[$0] }
  }

  /// Who comes to the last of the hits that were asked for wants the next ones.
  private func moreIfWanted(_ search: SearchState, _ count: Int) -> [Action] {
    let answer = search.answer
    guard cursor.selected == count - 1, answer.isComplete, answer.hits.count < answer.count else { return [] }
    return [.askAgain(.more)]
  }

  private func hitIndex(ofRow row: Int, _ search: SearchState) -> Int? {
    if search.order.isConcordance {
      return search.concordance.lines.indices.contains(row) ? search.concordance.lines[row].hit : nil
    }
    return search.answer.hits.indices.contains(row) ? row : nil
  }

  private func rowCount(_ session: Session) -> Int {
    guard let search = session.search else { return 0 }
    return search.order.isConcordance ? search.concordance.lines.count : search.answer.hits.count
  }

  /// The course over time and the facets stand beside hits, not beside a word that there are none.
  private func panes(_ session: Session) -> ResultsPanes {
    let answer = session.search?.answer
    return ResultsPanes(
      session.size, hasTally: answer?.tally != nil && answer?.hits.isEmpty == false,
      hasCourse: session.search?.hasCourse ?? false, hasLimits: session.search?.limits.isEmpty == false)
  }

  /// Two rows an article, one a match.
  private func visibleRows(_ session: Session) -> Int {
    let height = panes(session).hits.height
    return max(1, session.search?.order.isConcordance == true ? height : height / 2)
  }
}

// MARK: - Drawing

extension ResultsView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard let search = session.search else { return }
    let panes = panes(session)
    if let area = panes.limits { drawLimits(search.limits, on: &surface, in: area, session) }
    if search.answer.hits.isEmpty {
      let answer = search.answer
      let phrase: Phrase =
        answer.isComplete
        ? search.noHits(in: session)
        : .searching(pages: answer.pagesSearched)
      surface.put(session.say(phrase), row: panes.hits.rows.lowerBound, columns: area.inset(left: 2, right: 1).columns)
    }
    if search.order.isConcordance {
      drawConcordance(search, top: cursor.top, selected: cursor.selected, on: &surface, in: panes.hits, session)
    } else {
      drawHits(search.answer.hits, on: &surface, in: panes.hits, session)
    }
    guard let tally = search.answer.tally else { return }
    if let area = panes.course { drawCourse(tally, on: &surface, in: area, session: session) }
    if let area = panes.side { drawFacets(tally, on: &surface, in: area, session: session) }
  }

  /// `› 年份 2022  › 桥`: what was added to the question, in the order it was.
  private func drawLimits(_ limits: [SearchLimit], on surface: inout Surface, in area: Area, _ session: Session) {
    let row = area.rows.lowerBound
    let hint = session.say(.search(.unlimitHint))
    var room = area.inset(left: 1, right: 1).columns
    let hintWidth = session.cells.width(of: hint)
    if room.count > 50 {
      surface.put(hint, row: row, columns: room.takeLast(hintWidth, gap: 2), style: session.theme.style(.hint))
    }
    for limit in limits {
      guard room.count > 4 else { return }
      surface.put("›", row: row, columns: room.takeFirst(1, gap: 1), style: session.theme.style(.dim))
      let width = min(session.cells.width(of: limit.name), room.count)
      surface.put(limit.name, row: row, columns: room.takeFirst(width, gap: 2), style: session.theme.style(.headline))
    }
  }

  private func drawHits(_ hits: [Hit], on surface: inout Surface, in area: Area, _ session: Session) {
    for (slot, index) in hits.indices.dropFirst(cursor.top).enumerated() {
      let first = area.rows.lowerBound + 2 * slot
      guard first < area.rows.upperBound else { break }
      let rows = Area(columns: area.columns, rows: first..<min(first + 2, area.rows.upperBound))
      draw(hits[index], on: &surface, in: rows, isSelected: index == cursor.selected, session)
    }
  }

  private func draw(_ hit: Hit, on surface: inout Surface, in area: Area, isSelected: Bool, _ session: Session) {
    let headline = isSelected ? session.theme.style(.selection) : session.theme.style(.headline)
    let row = area.rows.lowerBound
    if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: headline) }
    let origin = self.origin(of: hit, session)
    let width = session.cells.width(of: origin)
    surface.put(
      hit.headline ?? session.say(.kind(hit.kind)), row: row,
      columns: area.inset(left: 1, right: min(area.width / 2, width) + 2).columns, style: headline)
    surface.put(
      origin, row: row, columns: area.inset(left: area.width / 2, right: 1).columns,
      style: isSelected ? headline : session.theme.style(.dim), alignment: .right)
    if area.height > 1 {
      drawSnippet(hit.snippet, on: &surface, row: row + 1, in: area.inset(left: 3, right: 1), session)
    }
  }

  /// Newspaper, date and page, as far as known; else the file's name.
  func origin(of hit: Hit, _ session: Session) -> String {
    let number = hit.pageNumber.map { session.say(.pageNumber($0.description)) }
    let parts = [hit.newspaper, hit.date?.description, number ?? hit.page.name].compactMap { $0 }
    return parts.joined(separator: " ")
  }

  private func drawSnippet(_ snippet: Snippet, on surface: inout Surface, row: Int, in area: Area, _ session: Session) {
    let scalars = Array(snippet.text.unicodeScalars)
    let start = Self.start(of: snippet, scalars: scalars, width: area.width, cells: session.cells)
    var column = area.columns.lowerBound
    var index = start
    for match in snippet.matches where match.upperBound > start {
      let from = max(index, match.lowerBound)
      column = surface.write(
        scalars[index..<from], at: Position(column: column, row: row), limit: area.columns.upperBound,
        style: session.theme.style(.dim))
      column = surface.write(
        scalars[from..<match.upperBound], at: Position(column: column, row: row), limit: area.columns.upperBound,
        style: session.theme.style(.hit))
      index = match.upperBound
    }
    surface.write(
      scalars[index...], at: Position(column: column, row: row), limit: area.columns.upperBound,
      style: session.theme.style(.dim))
  }

  /// Where to begin so that the first match is to be seen with some words before it.
  private static func start(of snippet: Snippet, scalars: [Unicode.Scalar], width: Int, cells: CellWidth) -> Int {
    guard let match = snippet.matches.first, cells.width(of: scalars[..<match.upperBound]) > width else { return 0 }
    var start = match.lowerBound
    var used = cells.width(of: scalars[match])
    while start > 0, used < width * 2 / 3 {
      start -= 1
      used += cells.width(of: scalars[start])
    }
    return start
  }
}
