import Newspaper
import Terminal

/// 原文行: a page's lines as they stand in the file, each with its place and what it was taken for; here pages are
/// corrected.
struct SourceView: View {
  let reference: PageReference
  private(set) var lines: SourceLines?
  private(set) var layout: TextLayout?
  private(set) var top = RowPlace()
  /// The article of the line stood on, where there is room beside the lines.
  var text: ArticleText?
  /// The line stood on, by the file's count: it stays the same when the page is cut otherwise.
  private var line: Int?
  /// The article to begin with.
  private let article: Int

  let context = Context.source

  init(_ place: ReadingPlace) {
    reference = place.page
    article = place.article
  }

  /// The entry stood on.
  var current: SourceLines.Entry? { lines.flatMap { lines in index.map { lines.entries[$0] } } }

  /// The article of the line stood on.
  var place: ReadingPlace { ReadingPlace(page: reference, article: current?.article ?? article) }

  var index: Int? {
    lines.flatMap { lines in line.flatMap { lines.index(ofLine: $0) } ?? lines.index(ofArticle: article) }
  }

  mutating func refresh(_ session: Session) -> [Action] {
    guard let page = session.loaded.page(reference) else {
      return session.loaded[reference] == nil ? [.effect(.load(reference))] : []
    }
    let width = Self.panes(session.size).lines.width
    let isShown = lines.map { $0.page.isReadLike(page) } ?? false
    if layout?.width != width || !isShown { set(page, width: width, session) }
    prepareText(session)
    return []
  }

  private mutating func set(_ page: LoadedPage, width: Int, _ session: Session) {
    let lines = SourceLines(page)
    self.lines = lines
    layout = TextLayout(blocks: lines.blocks(in: session, width: width), width: width, cells: session.cells)
    top = RowPlace(block: min(top.block, max(0, lines.entries.count - 1)))
    stand(on: index ?? 0, session)
  }

  mutating func apply(_ command: Command, session: inout Session) -> [Action] {
    guard let current, let index else { return command == .raw ? [.pop] : [] }
    switch command {
    case .raw: return [.pop]
    case .lineDown: stand(on: index + 1, session)
    case .lineUp: stand(on: index - 1, session)
    case .top: stand(on: 0, session)
    case .bottom: stand(on: Int.max, session)
    case .pageDown: turn(by: height(session) - 1, session)
    case .pageUp: turn(by: 1 - height(session), session)
    case .halfDown: turn(by: height(session) / 2, session)
    case .halfUp: turn(by: -height(session) / 2, session)
    case .lineToTop: scroll(index, below: 0)
    case .lineToMiddle: scroll(index, below: height(session) / 2)
    case .lineToBottom: scroll(index, below: height(session) - 1)
    case .nextArticle: return step(to: current.article + 1, session, otherwise: .lastArticle)
    case .previousArticle: return step(to: current.article - 1, session, otherwise: .firstArticle)
    default: return mend(command, session: &session)
    }
    return []
  }

  func lineCount(in session: Session) -> Int? { lines?.entries.count }

  /// Has a line at a row of the window.
  private mutating func scroll(_ index: Int, below rows: Int) {
    top = layout?.row(RowPlace(block: index), movedBy: -rows) ?? top
  }

  private func height(_ session: Session) -> Int { max(1, Frame(session.size).body.height) }

  private mutating func step(to article: Int, _ session: Session, otherwise: Phrase) -> [Action] {
    guard let index = lines?.index(ofArticle: article) else { return [.notice(otherwise)] }
    stand(on: index, session)
    return []
  }

  /// Stands on a line and scrolls no more than needed to show as much of it as fits.
  private mutating func stand(on index: Int, _ session: Session) {
    guard let lines, let layout, !lines.entries.isEmpty else { return }
    let index = max(0, min(index, lines.entries.count - 1))
    line = lines.entries[index].number
    let height = height(session)
    let first = RowPlace(block: index)
    if first < top { top = first }
    let last = RowPlace(block: index, row: min(layout.rowCount(of: index), height) - 1)
    if layout.distance(from: top, to: last, limit: height) >= height { top = layout.row(last, movedBy: 1 - height) }
  }

  /// Scrolls by rows, so that a line longer than the window can be read, and stands on the first line that begins there.
  private mutating func turn(by distance: Int, _ session: Session) {
    guard let lines, let layout, !lines.entries.isEmpty else { return }
    let end = max(top, layout.lastTop(height: height(session)))
    let target = distance > 0 ? min(layout.row(top, movedBy: distance), end) : layout.row(top, movedBy: distance)
    let isAtEdge = target == top
    top = target
    let edge = distance > 0 ? lines.entries.count - 1 : 0
    let begins = top.row == 0 ? top.block : min(top.block + 1, lines.entries.count - 1)
    line = lines.entries[isAtEdge ? edge : begins].number
  }
}

// MARK: - Drawing

extension SourceView {
  func title(in session: Session) -> String {
    PageTitle.text(of: reference, in: session) + " › " + session.say(.rawView)
  }

  func position(in session: Session) -> String {
    guard let lines, let index else { return "" }
    let corrected = lines.page.page.isCorrected ? [session.say(.corrected)] : []
    return (corrected + ["\(index + 1)/\(lines.entries.count)"]).joined(separator: "  ")
  }

  /// The line's number, its article, what it was taken for and how surely, and why it was joined to the one above.
  func status(in session: Session) -> String? {
    guard let current else { return nil }
    var parts = [session.say(.sourceLine(current.number, article: current.article + 1))]
    if let reading = current.reading {
      parts.append(session.say(.lineRole(reading.role)))
      parts.append(session.say(.boundaryCertainty(percent(reading.certainty), begins: current.isFirst)))
    }
    if let join = current.join { parts.append(session.say(.joined(rule: join.rule, percent(join.confidence)))) }
    return parts.joined(separator: "  ")
  }

  /// Rounded down, so that nothing but certainty is called 100 %.
  private func percent(_ share: Double) -> Int { Int(share * 100) }

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    let pane = Self.panes(session.size).lines
    guard let layout, let index else {
      return surface.put(session.say(.reading), row: area.rows.lowerBound, columns: pane.columns)
    }
    TextPainter(layout: layout, highlights: Highlights(), theme: session.theme).paint(from: top, on: &surface, in: pane)
    markCursor(layout, index, on: &surface, in: pane)
    drawText(on: &surface, session: session)
  }

  /// The gutter of the line stood on, in reverse: it is to be seen without colours too.
  private func markCursor(_ layout: TextLayout, _ index: Int, on surface: inout Surface, in area: Area) {
    let inset = layout.blocks[index].inset
    for row in 0..<layout.rowCount(of: index) {
      let place = RowPlace(block: index, row: row)
      guard place >= top else { continue }
      let distance = layout.distance(from: top, to: place, limit: area.height)
      guard distance < area.height else { return }
      surface.restyle(columns: area.columns.prefix(inset - 1), row: area.rows.lowerBound + distance) {
        $0.isReversed = true
      }
    }
  }
}
