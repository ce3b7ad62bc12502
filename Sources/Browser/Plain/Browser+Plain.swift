import ChineseText
import Terminal

// Plain: the same views as lines of text, entries with numbers, for programs that read aloud and terminals without a cursor.
extension Browser {
  /// So many rows are printed at a time: a long look, and a short wait for a voice.
  public static let plainRows = 60
  /// Cells left of the text for the numbers of entries.
  private static let gutter = 6

  /// From here on it draws lines to be read one after another.
  public mutating func becomePlain() {
    session.isPlain = true
    session.notice = session.notice ?? session.say(.plainHelp)
  }

  /// The screen with a number before every entry that can be opened, and without frame and hints.
  func drawPlain() -> Surface {
    var surface = Surface(
      size: Size(columns: session.size.columns + Self.gutter, rows: session.size.rows), cells: session.cells)
    let columns = 0..<surface.size.columns
    surface.put(view.title(in: session) + "  " + view.position(in: session), row: 0, columns: columns)
    let drawn = drawnBody
    for row in plainBody.rows {
      surface.write(text(of: drawn[row]), at: Position(column: Self.gutter, row: row))
    }
    for (index, entry) in entriesInSight.areas.enumerated() {
      surface.put(
        "\(index + 1)", row: entry.rows.lowerBound, columns: 0..<(Self.gutter - 1), alignment: .right)
    }
    if let said = session.notice ?? view.status(in: session) {
      surface.put(said, row: surface.size.rows - 1, columns: columns)
    }
    return surface
  }

  /// Opens an entry by the number that stands before it.
  mutating func choose(_ number: Int?) -> [Effect] {
    let (above, entries) = entriesInSight
    guard let number, (1...max(1, entries.count)).contains(number), !entries.isEmpty else {
      session.notice = session.say(.noSuchEntry)
      return settle()
    }
    let distance = number - 1 - above
    let step: Command = distance < 0 ? .lineUp : .lineDown
    var effects: [Effect] = []
    for _ in 0..<abs(distance) { effects += run(step, argument: nil) }
    return effects + run(.open, argument: nil)
  }

  private var plainBody: Area { Frame(session.size).body }

  private var drawnBody: Surface {
    var surface = Surface(size: session.size, cells: session.cells)
    view.draw(on: &surface, in: plainBody, session: session)
    return surface
  }

  private func text(of row: [Cell]) -> String { row.map(\.text).joined() }

  /// Where the entries stand that are in sight, and how many of them stand above the selected one: told by walking the selection
  /// up and down as long as nothing scrolls, for how many rows an entry takes its view knows alone.
  private var entriesInSight: (above: Int, areas: [Area]) {
    guard let selected = selection, view.context.isClickable else { return (0, []) }
    let above = walk(.lineUp)
    return (above.count, above.reversed() + [selected] + walk(.lineDown))
  }

  private func walk(_ step: Command) -> [Area] {
    var copy = self
    let text = drawnBody.text
    var areas: [Area] = []
    var last = selection
    while areas.count < session.size.rows {
      _ = copy.run(step, argument: nil)
      guard let next = copy.selection, next != last, copy.drawnBody.text == text else { break }
      areas.append(next)
      last = next
    }
    return areas
  }
}
