import Newspaper
import Terminal

/// 报库: newspapers where there are several, their issues by month, and the pages of the issue that is open.
///
/// Issues and pages stand in one list, or side by side where there is room; only rows that are seen are made.
struct ShelfView: View {
  /// What the keys walk.
  enum Level: Int, Comparable {
    case papers, issues, pages

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  var index = ShelfIndex([])
  var level = Level.pages
  /// Which issue of the archive, and which of its pages.
  var issue = 0
  var page = 0
  /// Whether the cursor is below the shelf, on what could not be read.
  var isOnProblems = false
  var list = ListCursor()
  var pages = ListCursor()
  private var known = Known()
  /// The page the cursor stood on when the shelf was looked at last.
  private var shown: PageReference?

  /// What the index was made of.
  private struct Known: Hashable {
    var issueCount = -1
    var listing = 0
  }

  let context = Context.shelf

  mutating func go(to target: Destination, session: inout Session) -> [Action] {
    session.lastRead = nil
    go(to: target, session)
    return []
  }

  func title(in session: Session) -> String {
    guard level > .papers, let name = paper?.name, name != session.archiveName else { return session.archiveName }
    return session.archiveName + " › " + name
  }

  func isWaiting(_ session: Session) -> Bool { session.isOpening }

  func position(in session: Session) -> String {
    if session.isOpening { return session.say(.opening) }
    var parts = [session.say(.issueCount(session.issues.count)), session.say(.pageCount(session.pageCount))]
    if index.papers.count > 1 { parts.insert(session.say(.shelf(.newspaperCount(index.papers.count))), at: 0) }
    if !session.problems.isEmpty { parts.append(session.say(.problemCount(session.problems.count))) }
    return parts.joined(separator: "  ")
  }

  mutating func refresh(_ session: Session) -> [Action] {
    let known = Known(issueCount: session.issues.count, listing: session.listing)
    if known != self.known {
      let isFirst = self.known.issueCount <= 0
      self.known = known
      index = ShelfIndex(session.issues)
      if isFirst, index.papers.count > 1 { level = .papers }
      if let shown, !isFirst { select(shown, in: session) }
    }
    if let reference = session.lastRead?.page { select(reference, in: session) }
    clamp(session)
    reveal(session)
    shown = selectedPage(session)
    return loadPreview(session)
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    session.lastRead = nil
    switch command {
    case .open: return open(session)
    case .outward: level = isOnProblems || level == .papers ? level : level == .pages ? .issues : outermost
    case .nextPage: return stepPage(forward: true, session)
    case .previousPage: return stepPage(forward: false, session)
    case .nextIssue: return stepIssue(forward: true, session)
    case .previousIssue: return stepIssue(forward: false, session)
    case .calendar: return openCalendar(session)
    case .figures: return session.issues.isEmpty ? [.notice(.noFigures)] : [.push(FiguresView(.archive))]
    case .sameDay: return selectedPage(session).map { SameDayView.opened(at: $0, in: session) } ?? []
    default: move(command, session)
    }
    return []
  }
}

// MARK: - What is selected

extension ShelfView {
  var paper: ShelfIndex.Paper? {
    index.papers.isEmpty ? nil : index.papers[index.paper(of: issue)]
  }

  /// Where there is one newspaper only, no list of newspapers is shown.
  private var outermost: Level { index.papers.count > 1 ? .papers : .issues }

  func pageCount(_ session: Session) -> Int {
    session.issues.indices.contains(issue) ? session.issues[issue].pages.count : 0
  }

  func selectedPage(_ session: Session) -> PageReference? {
    guard !isOnProblems, pageCount(session) > page else { return nil }
    return session.issues[issue].pages[page]
  }

  /// A page, or all pages of an issue.
  func export(in session: Session) -> ExportOffer? {
    guard !isOnProblems, level > .papers, session.issues.indices.contains(issue) else { return nil }
    if level == .pages { return selectedPage(session).map { ExportOffer(page: $0, in: session) } }
    let issue = session.issues[issue]
    let name = [issue.newspaper, issue.date?.description].compactMap { $0 }.joined(separator: " ")
    return ExportOffer(.pages(issue.pages), name: name.isEmpty ? issue.name : name)
  }

  mutating func select(_ reference: PageReference, in session: Session) {
    guard let number = session.issueNumber(of: reference),
      let place = session.issues[number].pages.firstIndex(of: session.listed(reference))
    else { return }
    (issue, page, level, isOnProblems) = (number, place, .pages, false)
  }

  private mutating func clamp(_ session: Session) {
    issue = max(0, min(issue, session.issues.count - 1))
    page = max(0, min(page, pageCount(session) - 1))
    if session.issues.isEmpty { isOnProblems = !session.problems.isEmpty }
    if session.problems.isEmpty { isOnProblems = false }
  }

  private mutating func reveal(_ session: Session) {
    let panes = ShelfPanes(in: Frame(session.size).body)
    let rows = listRowCount(session, panes)
    list.select(selectedRow(session, panes), count: rows)
    list.reveal(height: panes.list.height, count: rows)
    guard let area = panes.pages else { return }
    pages.select(page, count: pageCount(session))
    pages.reveal(height: PageRows(pageCount: pageCount(session), in: area).visible, count: pageCount(session))
  }

  private mutating func open(_ session: Session) -> [Action] {
    if isOnProblems { return [.push(StatusView())] }
    guard !session.issues.isEmpty else { return [] }
    switch level {
    case .papers: level = .issues
    case .issues: level = .pages
    case .pages: return selectedPage(session).map { [.push(ArticlesView($0))] } ?? []
    }
    return []
  }

  func shownPage(in session: Session) -> PageReference? { selectedPage(session) }

  private func openCalendar(_ session: Session) -> [Action] {
    guard let paper, let calendar = CalendarView(paper, at: issue, in: session) else {
      return [.notice(.shelf(.noDates))]
    }
    return [.push(calendar)]
  }

  private func loadPreview(_ session: Session) -> [Action] {
    let panes = ShelfPanes(in: Frame(session.size).body)
    guard let area = panes.pages, level > .papers, let selected = selectedPage(session) else { return [] }
    if session.loaded[selected] == nil { return [.effect(.load(selected))] }
    // One after the other, so that pages that are passed by are not read.
    let visible = PageRows(pageCount: pageCount(session), in: area).visible
    let next = session.issues[issue].pages.dropFirst(pages.top).prefix(visible).first { session.loaded[$0] == nil }
    return next.map { [.effect(.load($0))] } ?? []
  }
}
