import ChineseText
import Terminal

/// Over the foot of the body: what may stand at the cursor of the `:` line, a row each.
struct CompletionBox {
  let completion: CommandCompletion
  let session: Session

  private static let mostRows = 8

  /// Draws over the foot of what stands above the line that is being typed.
  func draw(on surface: inout Surface, over body: Area) {
    let candidates = completion.candidates
    let count = min(candidates.count, Self.mostRows, body.height - 1)
    guard count > 0 else { return }
    let (_, box) = body.split(topRows: body.height - count - 1)
    surface.fill(columns: box.columns, rows: box.rows, style: Style())
    let place = completion.chosen.map { "\($0 + 1)/\(candidates.count)" } ?? "\(candidates.count)"
    surface.drawHorizontalRule(in: box, title: place, style: session.theme.style(.rule))
    let (_, rows) = box.split(topRows: 1)
    var cursor = ListCursor()
    cursor.select(completion.chosen ?? 0, count: candidates.count)
    cursor.reveal(height: count, count: candidates.count)
    let nameWidth = candidates.map { session.cells.width(of: $0.text) }.max() ?? 0
    for (row, index) in zip(rows.rows, candidates.indices.dropFirst(cursor.top)) {
      draw(candidates[index], isChosen: index == completion.chosen, nameWidth, on: &surface, in: rows, row: row)
    }
  }

  private func draw(
    _ candidate: CommandCompletion.Candidate, isChosen: Bool, _ nameWidth: Int, on surface: inout Surface,
    in area: Area,
    row: Int
  ) {
    let style = isChosen ? session.theme.style(.selection) : Style()
    if isChosen { surface.fill(columns: area.columns, rows: row..<(row + 1), style: style) }
    let (name, words) = area.inset(left: 1, right: 1).split(leftColumns: min(nameWidth + 2, area.width / 2))
    surface.put(candidate.text, row: row, columns: name.columns, style: style)
    surface.put(
      candidate.summary(in: session.language), row: row, columns: words.columns,
      style: isChosen ? style : session.theme.style(.dim))
  }
}
