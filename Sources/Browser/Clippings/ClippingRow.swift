import ChineseText
import Newspaper
import Terminal

/// One clipping in a list: headline and where it was printed, and under them how its words begin and its tags.
struct ClippingRow {
  let clipping: Clipping
  let session: Session

  func draw(on surface: inout Surface, in area: Area, isSelected: Bool) {
    guard let row = area.rows.first else { return }
    let style = session.theme.style(isSelected ? .selection : .headline)
    if isSelected { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
    let origin = Self.origin(of: clipping.source, session)
    let originWidth = min(session.cells.width(of: origin), max(area.width / 2, 28), max(0, area.width - 12))
    surface.put(
      stateMark, row: row, columns: area.inset(left: 1).columns.prefix(1),
      style: isSelected ? style : session.theme.style(.problem))
    surface.put(
      clipping.source.headline, row: row, columns: area.inset(left: 3, right: originWidth + 3).columns, style: style)
    surface.put(
      origin, row: row, columns: area.inset(left: area.width - originWidth - 1, right: 1).columns,
      style: isSelected ? style : session.theme.style(.dim), alignment: .right)
    if let second = area.rows.dropFirst().first { drawWords(on: &surface, in: area, row: second) }
  }

  private func drawWords(on surface: inout Surface, in area: Area, row: Int) {
    let tags = clipping.tags.map { "#" + $0 }.joined(separator: " ")
    let room = min(session.cells.width(of: tags), area.width / 2)
    surface.put(
      tags, row: row, columns: area.inset(left: area.width - room - 1, right: 1).columns,
      style: session.theme.style(.label), alignment: .right)
    let note = clipping.note.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let words = note.isEmpty ? quotation : "※ " + note
    surface.put(
      words, row: row, columns: area.inset(left: 5, right: room == 0 ? 1 : room + 3).columns,
      style: note.isEmpty ? session.theme.style(.dim) : Style())
  }

  /// The figure with its sentence, or how the words begin; an article's headline need not stand twice.
  private var quotation: String {
    if let figure = clipping.figure { return figure + "  " + (clipping.passages.first?.text ?? "") }
    let text = clipping.passages.first {
      $0.text != clipping.source.headline && clipping.kind != .article || isBody($0)
    }
    return (text ?? clipping.passages.first)?.text ?? ""
  }

  private func isBody(_ passage: Passage) -> Bool {
    if case .paragraph = passage.field { return true }
    return false
  }

  /// One cell that says that its place is not as it was.
  private var stateMark: String {
    guard let found = session.foundAgain[clipping.id] else { return "" }
    switch found.state {
    case .asItWas: return ""
    case .moved: return found.standsAsKept ? ">" : "!"
    case .sourceChanged: return "!"
    case .gone: return "x"
    }
  }

  /// Newspaper, date and page, as far as known; else the file's name.
  static func origin(of source: PrintedSource, _ session: Session) -> String {
    let number = source.page.map { session.say(.pageNumber($0.description)) }
    let parts = [source.newspaper, source.date?.description, number].compactMap { $0 }
    guard parts.isEmpty else { return parts.joined(separator: " ") }
    return source.path.components.last.map { TextFilter(.revealing).shown(bytes: $0[...]) } ?? ""
  }
}
