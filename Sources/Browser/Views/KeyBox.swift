import ChineseText
import Terminal

/// 键框: over the foot of the body, which keys may follow those that were pressed, and what they do.
struct KeyBox {
  let pressed: String
  let followers: [(rest: KeySequence, command: TypedCommand)]
  let session: Session

  /// Narrower columns would cut what is said of a key.
  private static let leastColumn = 34

  func draw(on surface: inout Surface, over body: Area) {
    let columnCount = max(1, min(followers.count, (body.width - 2) / Self.leastColumn))
    let rowCount = min((followers.count + columnCount - 1) / columnCount, body.height - 1)
    guard rowCount > 0 else { return }
    let (_, box) = body.split(topRows: body.height - rowCount - 1)
    surface.fill(columns: box.columns, rows: box.rows, style: session.theme.style(.body))
    surface.drawHorizontalRule(in: box, title: pressed, style: session.theme.style(.rule))
    let (_, inner) = box.inset(left: 2, right: 1).split(topRows: 1)
    let width = inner.width / columnCount
    for (index, follower) in followers.prefix(rowCount * columnCount).enumerated() {
      let start = inner.columns.lowerBound + index / rowCount * width
      let cells = Area(columns: start..<(start + width), rows: inner.rows)
      draw(follower, on: &surface, in: cells, row: inner.rows.lowerBound + index % rowCount)
    }
  }

  private func draw(
    _ follower: (rest: KeySequence, command: TypedCommand), on surface: inout Surface, in cells: Area, row: Int
  ) {
    let keyWidth = max(2, followers.map { session.cells.width(of: $0.rest.name) }.max() ?? 0)
    let (key, words) = cells.split(leftColumns: keyWidth + 2)
    surface.put(follower.rest.name, row: row, columns: key.columns, style: session.theme.style(.hintKey))
    let summary = CommandTable.entry(for: follower.command.command)?.summary(in: session.language) ?? ""
    surface.put(summary, row: row, columns: words.inset(left: 0, right: 2).columns)
  }
}
