import ChineseText
import Newspaper
import Search
import Terminal

/// What a search of page or archive found: each article with the words around its first hit.
struct ResultsView: View {
  private var cursor = ListCursor()

  let context = Context.results

  func title(in session: Session) -> String {
    guard let search = session.search else { return session.say(.resultsTitle) }
    return "\(session.say(.resultsTitle))  \(search.text)  \(session.say(.scope(search.scope)))"
  }

  func position(in session: Session) -> String {
    guard let search = session.search else { return "" }
    let found = session.say(.found(hits: search.answer.matchCount, articles: search.answer.count))
    return search.answer.isComplete ? found : found + "…"
  }

  /// What letters of the query were taken for.
  func status(in session: Session) -> String? {
    guard let terms = session.search?.answer.pinyin, !terms.isEmpty else { return nil }
    return session.say(.pinyin(terms))
  }

  mutating func refresh(_ session: Session) -> [Action] {
    if let place = session.lastRead, let index = session.search?.index(of: place.page, place: place.article) {
      cursor.select(index, count: index + 1)
    }
    let count = hits(session).count
    cursor.select(cursor.selected, count: count)
    cursor.reveal(height: visibleHits(session), count: count)
    return []
  }

  func lineCount(in session: Session) -> Int? { hits(session).count }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = nil
    let hits = hits(session)
    if cursor.move(command, height: visibleHits(session), count: hits.count) { return [] }
    switch command {
    case .open where hits.indices.contains(cursor.selected):
      let hit = hits[cursor.selected]
      return [.push(ReaderView(ReadingPlace(page: hit.page, article: hit.place), goal: .firstHit))]
    case .figures:
      guard let search = session.search, !hits.isEmpty else { return [.notice(.noFigures)] }
      return [.push(FiguresView(.results(search)))]
    case .nextHit, .nextArticle: return step(1, count: hits.count, otherwise: .lastArticle)
    case .previousHit, .previousArticle: return step(-1, count: hits.count, otherwise: .firstArticle)
    default: return []
    }
  }

  /// The page of the hit that is stood on.
  func selectedPage(in session: Session) -> PageReference? {
    let hits = hits(session)
    return hits.indices.contains(cursor.selected) ? hits[cursor.selected].page : nil
  }

  func selectedText(in session: Session) -> SelectedText? {
    let hits = hits(session)
    guard hits.indices.contains(cursor.selected), let page = session.loaded.page(hits[cursor.selected].page) else {
      return nil
    }
    return SelectedText(page: page, article: hits[cursor.selected].place, kind: .article, passages: [])
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
    let hits = hits(session)
    return hits.indices.contains(cursor.selected) ? hits[cursor.selected] : nil
  }

  private func hits(_ session: Session) -> [Hit] { session.search?.answer.hits ?? [] }

  /// The course over time and the facets stand beside hits, not beside a word that there are none.
  private func panes(_ session: Session) -> ResultsPanes {
    let answer = session.search?.answer
    return ResultsPanes(session.size, hasTally: answer?.tally != nil && answer?.hits.isEmpty == false)
  }

  /// Two rows a hit.
  private func visibleHits(_ session: Session) -> Int { max(1, panes(session).hits.height / 2) }
}

// MARK: - Drawing

extension ResultsView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard let search = session.search else { return }
    if search.answer.hits.isEmpty {
      let answer = search.answer
      let phrase: Phrase =
        answer.isComplete
        ? search.noHits(in: session)
        : .searching(pages: answer.pagesSearched)
      surface.put(session.say(phrase), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
    }
    let panes = panes(session)
    drawHits(search.answer.hits, on: &surface, in: panes.hits, session)
    guard let tally = search.answer.tally else { return }
    if let area = panes.course { drawCourse(tally, on: &surface, in: area, session: session) }
    if let area = panes.side { drawFacets(tally, on: &surface, in: area, session: session) }
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
      columns: area.inset(left: 1, right: min(area.width / 2, width + 2)).columns, style: headline)
    surface.put(
      origin, row: row, columns: area.inset(left: area.width / 2, right: 1).columns,
      style: isSelected ? headline : session.theme.style(.dim), alignment: .right)
    if area.height > 1 {
      drawSnippet(hit.snippet, on: &surface, row: row + 1, in: area.inset(left: 3, right: 1), session)
    }
  }

  /// Newspaper, date and page, as far as known; else the file's name.
  private func origin(of hit: Hit, _ session: Session) -> String {
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
