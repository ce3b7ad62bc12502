import ChineseText
import Newspaper
import Terminal

extension ShelfView {
  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let panes = ShelfPanes(in: area)
    if session.issues.isEmpty {
      let phrase: Phrase = session.isOpening ? .opening : .nothing
      surface.put(session.say(phrase), row: area.rows.lowerBound, columns: area.inset(left: 2).columns)
    }
    drawList(on: &surface, panes, session)
    if let pane = panes.pages {
      surface.drawVerticalRule(in: pane, style: session.theme.style(.rule))
      if level == .papers {
        drawMonths(on: &surface, in: pane.inset(left: 2, right: 1), session)
      } else {
        drawPages(on: &surface, in: pane.inset(left: 1, right: 0), session)
      }
    }
    guard let pane = panes.preview else { return }
    surface.drawVerticalRule(in: pane, style: session.theme.style(.rule))
    guard level > .papers, let page = selectedPage(session).flatMap(session.loaded.page) else { return }
    ArticleList(page: page, session: session).draw(on: &surface, in: pane.inset(left: 2), top: 0, selected: nil)
  }

  private func drawList(on surface: inout Surface, _ panes: ShelfPanes, _ session: Session) {
    let rows = rows(session, panes)
    let shelfCount = shelfRowCount(session, panes)
    for (y, row) in zip(panes.list.rows, list.top..<max(list.top, listRowCount(session, panes))) {
      let area = Area(columns: panes.list.columns, rows: y..<y + 1)
      let style = rowStyle(row, panes, session)
      if style != Style() { surface.fill(columns: area.columns, rows: area.rows, style: style) }
      if row < shelfCount {
        drawRow(rows, row, on: &surface, in: area, style: style, session)
      } else if row > shelfCount {
        drawProblems(on: &surface, in: area, style: style, session)
      }
    }
  }

  /// Reversed where the cursor is; the issue whose pages are walked beside it is bold.
  private func rowStyle(_ row: Int, _ panes: ShelfPanes, _ session: Session) -> Style {
    guard row == selectedRow(session, panes), !session.issues.isEmpty || isOnProblems else { return Style() }
    let isWalkedBeside = level == .pages && panes.pages != nil && !isOnProblems
    return session.theme.style(isWalkedBeside ? .headline : .selection)
  }

  private func drawRow(
    _ rows: ShelfRows?, _ row: Int, on surface: inout Surface, in area: Area, style: Style, _ session: Session
  ) {
    switch rows?[row] {
    case .month(let month)?: drawMonth(rows?.paper.months[month], on: &surface, in: area, session)
    case .issue(let number)?: drawIssue(session.issues[number], on: &surface, in: area, style: style, session)
    case .page(let number)?:
      drawPage(
        session.issues[issue].pages[number], on: &surface, in: area.inset(left: 5, right: 1), style: style, session)
    case nil: drawPaper(index.papers[row], on: &surface, in: area, style: style, session)
    }
  }

  private func drawProblems(on surface: inout Surface, in area: Area, style: Style, _ session: Session) {
    let text = "! " + session.say(.shelf(.unread(session.problems.count)))
    let own = isOnProblems ? style : session.theme.style(.problem)
    surface.put(text, row: area.rows.lowerBound, columns: area.inset(left: 1, right: 1).columns, style: own)
  }
}

// MARK: - Newspapers and months

extension ShelfView {
  func name(of paper: ShelfIndex.Paper?, _ session: Session) -> String {
    paper?.name ?? session.say(.shelf(.unnamed))
  }

  /// Name, the first and the last day, and how many issues.
  private func drawPaper(
    _ paper: ShelfIndex.Paper, on surface: inout Surface, in area: Area, style: Style, _ session: Session
  ) {
    let row = area.rows.lowerBound
    var columns = area.inset(left: 1, right: 1).columns
    let count = columns.takeLast(min(14, columns.count / 3), gap: 1)
    let span = columns.takeLast(columns.count >= 60 ? 23 : 0, gap: 2)
    surface.put(name(of: paper, session), row: row, columns: columns, style: style)
    surface.put(
      HoldingsSpan.text(of: session.issues[paper.issues]), row: row, columns: span, style: style.dimmed)
    surface.put(
      session.say(.issueCount(paper.issues.count)), row: row, columns: count, style: style.dimmed, alignment: .right)
  }

  /// `2023-05  ▂▅▇▃▁  18 期`
  private func drawMonth(
    _ month: ShelfIndex.Month?, on surface: inout Surface, in area: Area, _ session: Session
  ) {
    guard let month else { return }
    let row = area.rows.lowerBound
    var columns = area.inset(left: 1, right: 1).columns
    let name = columns.takeFirst(8, gap: 1)
    let count = session.say(.issueCount(month.issues.count))
    let dim = session.theme.style(.dim)
    guard month.date != nil else {
      let text = session.say(.shelf(.undated))
      surface.put(text, row: row, columns: area.inset(left: 1, right: 12).columns, style: dim)
      return surface.put(count, row: row, columns: columns, style: dim, alignment: .right)
    }
    surface.put(month.date?.description ?? "", row: row, columns: name, style: session.theme.style(.crosshead))
    surface.put(count, row: row, columns: columns, style: dim, alignment: .right)
    let room = columns.count - session.cells.width(of: count) - 2
    drawStrip(month, on: &surface, row: row, columns: columns.prefix(room), session)
  }

  private func drawStrip(
    _ month: ShelfIndex.Month, on surface: inout Surface, row: Int, columns: Range<Int>, _ session: Session
  ) {
    let strip = MonthStrip(session.cells)
    let issues = session.issues[month.issues]
    let bars =
      columns.count >= MonthStrip.dayCells
      ? strip.days(of: month.date, issues)
      : columns.count >= MonthStrip.weekCells ? strip.weeks(of: month.date, issues) : nil
    guard let bars else { return }
    surface.write(
      bars, at: Position(column: columns.lowerBound, row: row), limit: columns.upperBound,
      style: session.theme.style(.label))
  }

  /// What a newspaper has, month by month, beside the list of newspapers.
  private func drawMonths(on surface: inout Surface, in area: Area, _ session: Session) {
    guard !isOnProblems, let paper else { return }
    for (row, month) in zip(area.rows, paper.months) {
      drawMonth(month, on: &surface, in: Area(columns: area.columns, rows: row..<row + 1), session)
    }
  }
}

// MARK: - Issues and pages

extension ShelfView {
  /// `2023-05-18 星期四  4 版  要闻 民生 乡村 副刊`
  private func drawIssue(
    _ issue: Issue, on surface: inout Surface, in area: Area, style: Style, _ session: Session
  ) {
    let row = area.rows.lowerBound
    var columns = area.inset(left: 3, right: 1).columns
    let count = columns.takeLast(columns.count >= 28 ? 8 : 0, gap: columns.count >= 28 ? 1 : 0)
    surface.put(
      session.say(.pageCount(issue.pages.count)), row: row, columns: count, style: style.dimmed, alignment: .right)
    let name = IssueName.text(of: issue, in: session)
    let nameWidth = min(columns.count, max(21, session.cells.width(of: name)))
    surface.put(name, row: row, columns: columns.takeFirst(nameWidth, gap: 3), style: style)
    guard columns.count >= 12 else { return }
    let sections = issue.pages.prefix(24).compactMap(\.section).joined(separator: " ")
    surface.put(sections, row: row, columns: columns, style: style.dimmed)
  }

  /// Number, section and size.
  private func drawPage(
    _ page: PageReference, on surface: inout Surface, in area: Area, style: Style, _ session: Session
  ) {
    let row = area.rows.lowerBound
    var columns = area.columns
    let size = columns.takeLast(9, gap: 1)
    if page.number == nil {
      surface.put(page.name, row: row, columns: columns, style: style)
    } else {
      surface.put(
        session.say(.pageNumber(page.number?.description ?? "")), row: row, columns: columns.takeFirst(8, gap: 1),
        style: style)
      surface.put(page.section ?? "", row: row, columns: columns, style: style)
    }
    let kilobytes = session.say(.sizeInKilobytes((page.byteCount + 1023) / 1024))
    surface.put(kilobytes, row: row, columns: size, style: style.dimmed, alignment: .right)
  }

  /// The pages of the issue, each with its first headlines as far as they were read.
  private func drawPages(on surface: inout Surface, in area: Area, _ session: Session) {
    guard session.issues.indices.contains(issue), !isOnProblems else { return }
    let all = session.issues[issue].pages
    let rows = PageRows(pageCount: all.count, in: area)
    for (slot, number) in all.indices.dropFirst(pages.top).prefix(rows.visible).enumerated() {
      let top = area.rows.lowerBound + slot * rows.height
      let isSelected = number == page && level == .pages
      let style = isSelected ? session.theme.style(.selection) : session.theme.style(.headline)
      let line = Area(columns: area.columns, rows: top..<min(top + 1, area.rows.upperBound))
      if isSelected { surface.fill(columns: line.columns, rows: line.rows, style: style) }
      if !line.rows.isEmpty {
        drawPage(all[number], on: &surface, in: line.inset(left: 1, right: 1), style: style, session)
      }
      let below = area.rows.dropFirst(slot * rows.height + 1).prefix(rows.headlines)
      drawHeadlines(of: all[number], on: &surface, in: Area(columns: area.columns, rows: below), session)
    }
  }

  private func drawHeadlines(
    of reference: PageReference, on surface: inout Surface, in area: Area, _ session: Session
  ) {
    guard let page = session.loaded.page(reference) else { return }
    let articles = page.page.articles.indices.filter { page.page.articles[$0].kind == .article }
    for (row, article) in zip(area.rows, articles) {
      surface.put(
        page.summaries[article].title, row: row, columns: area.inset(left: 3, right: 1).columns, style: Style())
    }
  }
}
