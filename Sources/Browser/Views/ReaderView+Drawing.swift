import ChineseText
import Newspaper
import Search
import Terminal

extension ReaderView {
  func title(in session: Session) -> String {
    let place = PageTitle.text(of: placeInView.page, in: session)
    guard let article = reading?.parts.first?.article, layout.map({ top > RowPlace() && !$0.isEmpty }) ?? false else {
      return place
    }
    return place + " › " + ArticleSummary.title(of: article)
  }

  func position(in session: Session) -> String {
    guard let page, let layout, !layout.isEmpty else { return "" }
    var parts = ["\(place.article + 1)/\(page.page.articles.count)"]
    if sections.count > 1 { parts.append(session.say(.sectionPosition(currentSection + 1, sections.count))) }
    parts.append("\(percentRead(session))%")
    return parts.joined(separator: "  ")
  }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let panes = ReaderPanes(session)
    if case .failed(let problem)? = session.loaded[place.page] {
      let words = "! " + problem.cause.words(in: session.language)
      surface.put(words, row: area.rows.lowerBound, columns: panes.text.columns, style: session.theme.style(.problem))
      return
    }
    guard let page, let layout else {
      surface.put(session.say(.reading), row: area.rows.lowerBound, columns: panes.text.columns)
      return
    }
    let current = currentHit.map { hits[$0] }
    var highlights = Highlights(found, currentHit: current, currentFigure: figure)
    highlights.selected = selectedRanges
    TextPainter(layout: layout, highlights: highlights, theme: session.theme)
      .paint(from: top, on: &surface, in: panes.text)
    drawList(page, on: &surface, panes: panes, session: session)
    drawSide(on: &surface, panes: panes, session: session)
  }

  /// The last row in the window against the whole text, in its characters; 100 when the end is to be seen.
  private func percentRead(_ session: Session) -> Int {
    guard let layout else { return 0 }
    let height = ReaderPanes(session).lineCount
    let bottom = layout.row(top, movedBy: height - 1)
    let last = layout.blocks.lastIndex { $0.role != .pause } ?? 0
    if bottom >= RowPlace(block: last, row: layout.rowCount(of: last) - 1) { return 100 }
    let place = layout.place(of: bottom)
    let lengths = layout.source.lengths
    let total = lengths[layout.blocks.count]
    return total == 0 ? 100 : (lengths[place.block] + place.offset) * 100 / total
  }

  private func drawList(_ page: LoadedPage, on surface: inout Surface, panes: ReaderPanes, session: Session) {
    guard let list = panes.list, let rule = panes.rule else { return }
    var cursor = ListCursor()
    cursor.select(place.article, count: page.summaries.count)
    cursor.reveal(height: list.height, count: page.summaries.count)
    ArticleList(page: page, session: session).draw(on: &surface, in: list, top: cursor.top, selected: place.article)
    surface.drawVerticalRule(in: rule, style: session.theme.style(.rule))
  }

  private func drawSide(on surface: inout Surface, panes: ReaderPanes, session: Session) {
    guard let side = panes.side, let layout else { return }
    surface.drawVerticalRule(in: side, style: session.theme.style(.rule))
    let inner = side.inset(left: 2, right: 1)
    let outlineRows = min(sections.count + 2, inner.height / 2)
    let (top, rest) = inner.split(topRows: sections.count > 1 ? outlineRows : 0)
    drawOutline(on: &surface, in: top, layout: layout, session: session)
    FigureSide(layout: layout, order: figureOrder, current: figure).draw(on: &surface, in: rest, session: session)
  }

  private func drawOutline(on surface: inout Surface, in area: Area, layout: TextLayout, session: Session) {
    guard let first = area.rows.first else { return }
    surface.put(session.say(.outlineTitle), row: first, columns: area.columns, style: session.theme.style(.dim))
    for (row, index) in zip(area.rows.dropFirst().dropLast(), sections.indices) {
      let style = session.theme.style(index == currentSection ? .crosshead : .body)
      surface.put(outlineText(at: sections[index], in: layout), row: row, columns: area.columns, style: style)
    }
  }
}
