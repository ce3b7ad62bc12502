import Newspaper

// Walking the shelf: by newspapers, by issues, or by pages through all issues.
extension ShelfView {
  /// Does what moving commands do to any list, at the level that is walked.
  mutating func move(_ command: Command, _ session: Session) {
    let height = max(1, ShelfPanes(in: Frame(session.size).body).list.height)
    switch command {
    case .lineDown: step(1, session)
    case .lineUp: step(-1, session)
    case .pageDown: leap(max(1, height - 1), session)
    case .pageUp: leap(-max(1, height - 1), session)
    case .halfDown: leap(max(1, height / 2), session)
    case .halfUp: leap(-max(1, height / 2), session)
    case .top: goToEnd(first: true, session)
    case .bottom: goToEnd(first: false, session)
    case .lineToTop, .lineToMiddle, .lineToBottom:
      _ = list.move(command, height: height, count: listRowCount(session, ShelfPanes(in: Frame(session.size).body)))
    default: break
    }
  }

  /// One further; from the last of all to what could not be read, and back.
  private mutating func step(_ distance: Int, _ session: Session) {
    if isOnProblems {
      isOnProblems = distance > 0 || session.issues.isEmpty
      return
    }
    let hasMoved =
      switch level {
      case .papers: goTo(paper: index.paper(of: issue) + distance)
      case .issues: goTo(issue: issue + distance, session)
      case .pages: stepPage(by: distance, session)
      }
    if !hasMoved, distance > 0 { isOnProblems = !session.problems.isEmpty }
  }

  /// A screenful of newspapers or of issues.
  private mutating func leap(_ distance: Int, _ session: Session) {
    if isOnProblems, distance > 0 { return }
    isOnProblems = false
    if level == .papers {
      let last = index.papers.count - 1
      _ = goTo(paper: max(0, min(index.paper(of: issue) + distance, last)))
    } else {
      _ = goTo(issue: max(0, min(issue + distance, session.issues.count - 1)), session)
    }
  }

  private mutating func goToEnd(first: Bool, _ session: Session) {
    guard let paper else { return }
    isOnProblems = false
    if level == .papers {
      _ = goTo(paper: first ? 0 : index.papers.count - 1)
    } else {
      _ = goTo(issue: first ? paper.issues.lowerBound : paper.issues.upperBound - 1, session)
      if !first, level == .pages { page = max(0, pageCount(session) - 1) }
    }
  }

  /// By its number to a newspaper, or to an issue of the one that is open.
  mutating func go(to target: Destination, _ session: Session) {
    guard let paper else { return }
    isOnProblems = false
    if level == .papers {
      _ = goTo(paper: target.index(of: index.papers.count))
    } else {
      _ = goTo(issue: paper.issues.lowerBound + target.index(of: paper.issues.count), session)
    }
  }

  private mutating func goTo(paper number: Int) -> Bool {
    guard index.papers.indices.contains(number) else { return false }
    (issue, page) = (index.papers[number].issues.lowerBound, 0)
    return true
  }

  private mutating func goTo(issue number: Int, _ session: Session) -> Bool {
    guard session.issues.indices.contains(number) else { return false }
    (issue, page) = (number, 0)
    return true
  }

  /// The page before or after, over the borders of issues.
  private mutating func stepPage(by distance: Int, _ session: Session) -> Bool {
    let next = page + distance
    if (0..<pageCount(session)).contains(next) {
      page = next
      return true
    }
    guard goTo(issue: issue + distance, session) else { return false }
    if distance < 0 { page = max(0, pageCount(session) - 1) }
    return true
  }

  mutating func stepPage(forward: Bool, _ session: Session) -> [Action] {
    if isOnProblems || level == .papers { return [] }
    level = .pages
    return stepPage(by: forward ? 1 : -1, session) ? [] : [.notice(forward ? .lastPage : .firstPage)]
  }

  mutating func stepIssue(forward: Bool, _ session: Session) -> [Action] {
    if isOnProblems || level == .papers { return [] }
    return goTo(issue: issue + (forward ? 1 : -1), session)
      ? [] : [.notice(forward ? .shelf(.lastIssue) : .shelf(.firstIssue))]
  }
}

// MARK: - Rows of the list

extension ShelfView {
  /// The rows of the newspaper that is walked; nil where newspapers are.
  func rows(_ session: Session, _ panes: ShelfPanes) -> ShelfRows? {
    guard level > .papers, let paper else { return nil }
    return ShelfRows(paper: paper, open: issue, pageCount: panes.pages == nil ? pageCount(session) : 0)
  }

  /// A blank one and one for what could not be read follow the shelf.
  func listRowCount(_ session: Session, _ panes: ShelfPanes) -> Int {
    shelfRowCount(session, panes) + (session.problems.isEmpty ? 0 : 2)
  }

  func shelfRowCount(_ session: Session, _ panes: ShelfPanes) -> Int {
    rows(session, panes)?.count ?? index.papers.count
  }

  func selectedRow(_ session: Session, _ panes: ShelfPanes) -> Int {
    if isOnProblems { return listRowCount(session, panes) - 1 }
    guard let rows = rows(session, panes) else { return index.paper(of: issue) }
    return rows.row(of: issue) + (level == .pages && panes.pages == nil ? page + 1 : 0)
  }
}
