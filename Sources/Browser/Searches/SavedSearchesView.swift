import Newspaper
import Search
import Terminal

/// 存下的搜索: what was asked before and is to be asked again, and what has become of the answers since.
struct SavedSearchesView: View {
  private var cursor = ListCursor()
  private var count = 0
  private var preview: TextLayout?
  private var previewKey: PreviewKey?
  /// To be shown when it is there: a search that was just saved.
  private var chosen: String?

  private struct PreviewKey: Hashable {
    var search: SavedSearch
    var difference: SearchDifference?
    var isRunning: Bool
    var width: Int
    var options: ReadingOptions
  }

  let context = Context.searches

  init(chosen: String? = nil) { self.chosen = chosen }

  func title(in session: Session) -> String { session.say(.savedSearches(.title)) }

  func position(in session: Session) -> String { session.say(.savedSearches(.count(session.kept.searches.count))) }

  func lineCount(in session: Session) -> Int? { count }

  mutating func refresh(_ session: Session) -> [Action] {
    count = session.kept.searches.count
    if let index = session.kept.searches.firstIndex(where: { $0.name == chosen }) {
      cursor.select(index, count: count)
      chosen = nil
    }
    cursor.select(cursor.selected, count: count)
    cursor.reveal(height: panes(session).list.height, count: count)
    preparePreview(session)
    return []
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    if cursor.move(command, height: panes(session).list.height, count: count) { return [] }
    switch command {
    case .open: return open(&session)
    case .delete:
      guard let search = selected(session) else { return [] }
      session.removedSearches.append(search)
      return [.effect(.keep(.removeSearch(search.name)))]
    case .undo:
      guard let search = session.removedSearches.popLast() else {
        return [.notice(.savedSearches(.nothingRemoved))]
      }
      chosen = search.name
      return [.effect(.keep(.saveSearch(search)))]
    default: return []
    }
  }

  /// The first time it is run again; after that its results are shown.
  private func open(_ session: inout Session) -> [Action] {
    guard let search = selected(session), !session.runningSearches.contains(search.name) else { return [] }
    if session.differences[search.name] != nil { return [.ask(search.text)] }
    session.runningSearches.insert(search.name)
    return [.effect(.runSaved(search)), .notice(.savedSearches(.running))]
  }

  private func selected(_ session: Session) -> SavedSearch? {
    let searches = session.kept.searches
    return searches.indices.contains(cursor.selected) ? searches[cursor.selected] : nil
  }

  private func panes(_ session: Session) -> ListPanes { ListPanes(Frame(session.size).body, rowsPerItem: 1) }
}

// MARK: - Drawing

extension SavedSearchesView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard count > 0 else {
      let words = session.say(.savedSearches(.none))
      surface.put(words, row: area.rows.lowerBound, columns: area.inset(left: 2, right: 1).columns)
      return
    }
    let panes = ListPanes(area, rowsPerItem: 1)
    for (row, index) in zip(panes.list.rows, (0..<count).dropFirst(cursor.top)) {
      draw(session.kept.searches[index], on: &surface, in: panes.list, row: row, index == cursor.selected, session)
    }
    panes.drawRule(on: &surface, session)
    guard let text = panes.text, let preview else { return }
    TextPainter(layout: preview, highlights: Highlights(), theme: session.theme)
      .paint(from: RowPlace(), on: &surface, in: text)
  }

  private func draw(
    _ search: SavedSearch, on surface: inout Surface, in area: Area, row: Int, _ isSelected: Bool, _ session: Session
  ) {
    let style = isSelected ? session.theme.style(.selection) : Style()
    if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
    var room = area.inset(left: 1, right: 1).columns
    let day = search.run.flatMap { local($0.moment, session).split(separator: " ").first }.map(String.init) ?? ""
    surface.put(
      day, row: row, columns: room.takeLast(room.count >= 60 ? 10 : 0, gap: room.count >= 60 ? 2 : 0),
      style: style.dimmed)
    let found = search.run.map { String($0.hits.count) } ?? "·"
    surface.put(found, row: row, columns: room.takeLast(6, gap: 2), style: style, alignment: .right)
    let changes = session.differences[search.name].map { session.say(.savedSearches(.changes($0))) } ?? ""
    let mark = session.runningSearches.contains(search.name) ? "…" : changes
    surface.put(
      mark, row: row, columns: room.takeLast(9, gap: 1), style: isSelected ? style : session.theme.style(.figure),
      alignment: .right)
    let name = room.takeFirst(min(max(12, room.count * 2 / 5), room.count), gap: 2)
    surface.put(search.name, row: row, columns: name, style: isSelected ? style : session.theme.style(.headline))
    surface.put(search.text, row: row, columns: room, style: style.dimmed)
  }

  private mutating func preparePreview(_ session: Session) {
    guard let text = panes(session).text, let search = selected(session) else {
      preview = nil
      previewKey = nil
      return
    }
    let key = PreviewKey(
      search: search, difference: session.differences[search.name],
      isRunning: session.runningSearches.contains(search.name), width: text.width, options: session.reading.horizontal)
    guard key != previewKey else { return }
    preview = TextLayout(
      blocks: blocks(of: search, key.difference, isRunning: key.isRunning, session), width: text.width,
      cells: session.cells, options: session.reading.horizontal)
    previewKey = key
  }

  // MARK: The search that is stood on

  private func blocks(
    of search: SavedSearch, _ difference: SearchDifference?, isRunning: Bool, _ session: Session
  ) -> [TextBlock] {
    let say = { (phrase: SavedSearchPhrase) in session.say(.savedSearches(phrase)) }
    let fact = { (label: SavedSearchPhrase, text: String, space: Int) in
      TextBlock(role: .body, field: nil, text: text, spaceBefore: space, inset: 7, gutter: say(label))
    }
    var blocks = [
      TextBlock(role: .headline, field: nil, text: search.name, spaceBefore: 0), fact(.question, search.text, 1),
    ]
    if let run = search.run {
      blocks.append(fact(.lastRun, local(run.moment, session), 0))
      let answer = say(.articles(run.hits.count)) + " · " + say(.fingerprint(run.fingerprint.description))
      blocks.append(fact(.answer, answer, 0))
    } else {
      blocks.append(fact(.lastRun, say(.neverRun), 0))
    }
    if isRunning { return blocks + [TextBlock(role: .dim, field: nil, text: say(.running), spaceBefore: 1)] }
    guard let difference else { return blocks + [TextBlock(role: .dim, field: nil, text: say(.hint), spaceBefore: 1)] }
    if difference.isEmpty {
      return blocks + [TextBlock(role: .body, field: nil, text: say(.unchanged(difference.sameCount)), spaceBefore: 1)]
    }
    return blocks + list(difference.new, "+", say(.newOnes(difference.new.count)))
      + list(difference.changed, "~", say(.changedOnes(difference.changed.count)))
      + list(difference.vanished, "-", say(.vanishedOnes(difference.vanished.count)))
  }

  private func list(_ hits: [SavedHit], _ mark: String, _ heading: String) -> [TextBlock] {
    guard !hits.isEmpty else { return [] }
    let rows = hits.prefix(Self.mostRows).map { hit in
      TextBlock(
        role: .body, field: nil, text: hit.headline + "  " + hit.article.description, spaceBefore: 0, inset: 2,
        gutter: mark)
    }
    return [TextBlock(role: .crosshead, field: nil, text: heading, spaceBefore: 1)] + rows
  }

  /// More than a screen shows; the rest is in the results.
  private static let mostRows = 200

  private func local(_ moment: Moment, _ session: Session) -> String {
    let text = Moment(seconds: moment.seconds + session.kept.secondsEast).description
    return String(text.replacing("T", with: " ").prefix(16))
  }
}
