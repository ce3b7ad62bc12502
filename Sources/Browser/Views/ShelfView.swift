import Newspaper
import Terminal

/// 报库: the issues of the archive and their pages in one list, and after them the files that were not read.
struct ShelfView: View {
  private enum Row: Hashable {
    case issue(Int)
    case page(issue: Int, page: Int)
    case gap
    case unreadHeading
    case unread(Int)
  }

  private var rows: [Row] = []
  private var cursor = ListCursor()
  private var knownIssues = -1
  private var knownPages = -1
  private var knownProblems = -1
  private var knownListing = 0
  /// The page the cursor stood on when the list was looked at last.
  private var shown: PageReference?

  let context = Context.shelf

  func title(in session: Session) -> String { session.archiveName }

  func isWaiting(_ session: Session) -> Bool { session.isOpening }

  func position(in session: Session) -> String {
    if session.isOpening { return session.say(.opening) }
    var parts = [session.say(.issueCount(session.issues.count)), session.say(.pageCount(session.pages.count))]
    if !session.problems.isEmpty { parts.append(session.say(.problemCount(session.problems.count))) }
    return parts.joined(separator: "  ")
  }

  mutating func refresh(_ session: Session) -> [Action] {
    if knownIssues != session.issues.count || knownPages != session.pages.count
      || knownProblems != session.problems.count || knownListing != session.listing
    {
      let isListedAnew = knownListing != session.listing
      rebuild(session)
      if isListedAnew, let shown { select(shown, in: session) }
    }
    if let reference = session.lastRead?.page { select(reference, in: session) }
    cursor.reveal(height: listArea(in: Frame(session.size).body).height, count: rows.count)
    shown = selectedPage(session)
    return loadPreview(session)
  }

  func lineCount(in session: Session) -> Int? { rows.count }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = nil
    let height = listArea(in: Frame(session.size).body).height
    let before = cursor.selected
    if cursor.move(command, height: height, count: rows.count) {
      settle(forward: cursor.selected >= before)
      return []
    }
    switch command {
    case .open: return open(session)
    case .nextPage: return step(to: { if case .page = $0 { true } else { false } }, forward: true, otherwise: .lastPage)
    case .previousPage:
      return step(to: { if case .page = $0 { true } else { false } }, forward: false, otherwise: .firstPage)
    case .nextIssue: return stepIssue(forward: true)
    case .previousIssue: return stepIssue(forward: false)
    default: return []
    }
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let list = listArea(in: area)
    if rows.isEmpty {
      let phrase: Phrase = session.isOpening ? .opening : .nothing
      surface.put(session.say(phrase), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
    }
    for (row, index) in zip(list.rows, rows.indices.dropFirst(cursor.top)) {
      draw(rows[index], on: &surface, row: row, columns: list.columns, isSelected: index == cursor.selected, session)
    }
    drawPreview(on: &surface, in: area, session: session)
  }
}

// MARK: - Rows

extension ShelfView {
  private mutating func rebuild(_ session: Session) {
    let isFirst = rows.isEmpty
    rows = []
    for (index, issue) in session.issues.enumerated() {
      rows.append(.issue(index))
      rows += issue.pages.indices.map { .page(issue: index, page: $0) }
    }
    if !session.problems.isEmpty {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.unreadHeading)
      rows += session.problems.indices.map { .unread($0) }
    }
    knownListing = session.listing
    knownIssues = session.issues.count
    knownPages = session.pages.count
    knownProblems = session.problems.count
    if isFirst { cursor.select(1, count: rows.count) }
  }

  /// Moves off rows that cannot be opened: headings and gaps.
  private mutating func settle(forward: Bool) {
    let step = forward ? 1 : -1
    var index = cursor.selected
    while rows.indices.contains(index), !isSelectable(rows[index]) { index += step }
    if !rows.indices.contains(index) {
      index = cursor.selected
      while rows.indices.contains(index), !isSelectable(rows[index]) { index -= step }
    }
    cursor.select(index, count: rows.count)
  }

  private func isSelectable(_ row: Row) -> Bool {
    switch row {
    case .page, .unread: true
    case .issue, .gap, .unreadHeading: false
    }
  }

  private mutating func select(_ reference: PageReference, in session: Session) {
    let index = rows.firstIndex { row in
      if case .page(let issue, let page) = row { return session.issues[issue].pages[page] == reference }
      return false
    }
    if let index { cursor.select(index, count: rows.count) }
  }

  private mutating func step(to isWanted: (Row) -> Bool, forward: Bool, otherwise: Phrase) -> [Action] {
    let candidates =
      forward ? Array(rows.indices.dropFirst(cursor.selected + 1)) : rows.indices.prefix(cursor.selected).reversed()
    guard let index = candidates.first(where: { isWanted(rows[$0]) }) else { return [.notice(otherwise)] }
    cursor.select(index, count: rows.count)
    return []
  }

  private mutating func stepIssue(forward: Bool) -> [Action] {
    guard case .page(let issue, _)? = selectedRow else { return [] }
    let target = issue + (forward ? 1 : -1)
    return step(
      to: { $0 == .page(issue: target, page: 0) }, forward: forward, otherwise: forward ? .lastPage : .firstPage)
  }

  private var selectedRow: Row? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  private func selectedPage(_ session: Session) -> PageReference? {
    guard case .page(let issue, let page)? = selectedRow, session.issues.indices.contains(issue) else { return nil }
    return session.issues[issue].pages[page]
  }

  /// A page, or all pages of an issue.
  func export(in session: Session) -> ExportOffer? {
    if let reference = selectedPage(session) { return ExportOffer(page: reference, in: session) }
    guard case .issue(let index)? = selectedRow, session.issues.indices.contains(index) else { return nil }
    let issue = session.issues[index]
    let name = [issue.newspaper, issue.date?.description].compactMap { $0 }.joined(separator: " ")
    return ExportOffer(.pages(issue.pages), name: name.isEmpty ? issue.name : name)
  }

  private func open(_ session: Session) -> [Action] {
    if let reference = selectedPage(session) { return [.push(ArticlesView(reference))] }
    if case .unread? = selectedRow { return [.push(TextListView.problems())] }
    return []
  }
}

// MARK: - Drawing

extension ShelfView {
  private func listArea(in area: Area) -> Area {
    area.width >= Frame.wideColumns ? area.split(leftColumns: 44).left : area
  }

  private func draw(
    _ row: Row, on surface: inout Surface, row y: Int, columns: Range<Int>, isSelected: Bool, _ session: Session
  ) {
    let style = isSelected ? session.theme.style(.selection) : Style()
    if isSelected { surface.fill(columns: columns, rows: y..<(y + 1), style: style) }
    let area = Area(columns: columns, rows: y..<(y + 1))
    switch row {
    case .issue(let index): drawIssue(session.issues[index], on: &surface, in: area, session)
    case .page(let issue, let page):
      drawPage(session.issues[issue].pages[page], on: &surface, in: area, style: style, session)
    case .gap: break
    case .unreadHeading:
      let text = "\(session.say(.problemsTitle))  \(session.say(.fileCount(session.problems.count)))"
      surface.put(text, row: y, columns: area.inset(left: 1).columns, style: session.theme.style(.headline))
    case .unread(let index):
      guard session.problems.indices.contains(index) else { return }
      drawProblem(session.problems[index], on: &surface, in: area, style: style, session)
    }
  }

  private func drawIssue(_ issue: Issue, on surface: inout Surface, in area: Area, _ session: Session) {
    let bold = session.theme.style(.headline)
    let y = area.rows.lowerBound
    let count = session.say(.pageCount(issue.pages.count))
    surface.put(issueName(issue, session), row: y, columns: area.inset(left: 1, right: 8).columns, style: bold)
    surface.put(
      count, row: y, columns: area.inset(left: 1, right: 1).columns, style: session.theme.style(.dim), alignment: .right
    )
  }

  private func drawPage(
    _ page: PageReference, on surface: inout Surface, in area: Area, style: Style, _ session: Session
  ) {
    let y = area.rows.lowerBound
    let (number, rest) = area.inset(left: 3).split(leftColumns: 9)
    let name = page.number.map { session.say(.pageNumber($0.description)) } ?? page.name
    let size = session.say(.sizeInKilobytes((page.byteCount + 1023) / 1024))
    if page.number == nil {
      surface.put(name, row: y, columns: area.inset(left: 3, right: 10).columns, style: style)
    } else {
      surface.put(name, row: y, columns: number.columns, style: style)
      surface.put(page.section ?? "", row: y, columns: rest.inset(left: 0, right: 10).columns, style: style)
    }
    surface.put(size, row: y, columns: area.inset(left: 3, right: 1).columns, style: style, alignment: .right)
  }

  private func drawProblem(
    _ problem: Problem, on surface: inout Surface, in area: Area, style: Style, _ session: Session
  ) {
    let y = area.rows.lowerBound
    let columns = area.inset(left: 3, right: 1).columns
    let name = problem.path.lossyText.isEmpty ? "." : problem.path.lossyText
    surface.put(name, row: y, columns: columns.prefix(columns.count / 2), style: style, manner: .revealing)
    let reason = columns.dropFirst(columns.count / 2 + 1)
    surface.put(problem.cause.words(in: session.language), row: y, columns: reason, style: style)
  }

  /// `柳溪日报 2023-05-18 星期四`, or what the folder is called.
  private func issueName(_ issue: Issue, _ session: Session) -> String {
    guard let date = issue.date else { return [issue.newspaper, issue.name].compactMap { $0 }.joined(separator: " ") }
    let weekday = date.weekday.map { session.say(.weekday($0)) }
    return [issue.newspaper, date.description, weekday].compactMap { $0 }.joined(separator: " ")
  }

  private func loadPreview(_ session: Session) -> [Action] {
    guard session.size.columns >= Frame.wideColumns, let reference = selectedPage(session),
      session.loaded[reference] == nil
    else { return [] }
    return [.effect(.load(reference))]
  }

  private func drawPreview(on surface: inout Surface, in area: Area, session: Session) {
    guard area.width >= Frame.wideColumns, let reference = selectedPage(session) else { return }
    let right = area.split(leftColumns: 44).rest
    surface.drawVerticalRule(in: right, style: session.theme.style(.rule))
    guard let page = session.loaded.page(reference) else { return }
    ArticleList(page: page, session: session).draw(on: &surface, in: right.inset(left: 2), top: 0, selected: nil)
  }
}
