import ChineseText
import Terminal

/// The figures of a text in a narrow pane beside it, each with the words before it.
///
/// It lays nothing out, so it costs no more than the text is long.
struct FigureSide {
  let layout: TextLayout
  /// How many figures the whole text has.
  let count: Int
  /// The figure stood on; nil for none.
  var current: FigurePlace?

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard let first = area.rows.first else { return }
    surface.put(session.say(.figureCount(count)), row: first, columns: area.columns, style: session.theme.style(.dim))
    let rows = Array(area.rows.dropFirst())
    for (row, place) in zip(rows, places(count: rows.count)) {
      let found = layout.figures(of: place.block)[place.index]
      let scalars = layout.blocks[place.block].scalars
      let (left, right) = Area(columns: area.columns, rows: row..<(row + 1)).split(leftColumns: area.width * 2 / 5)
      let role: StyleRole = place == current ? .currentFigure : .figure
      surface.put(
        String(scalars[found.range]), row: row, columns: left.columns, style: session.theme.style(role),
        alignment: .right)
      surface.put(
        Self.words(before: found.range, in: scalars), row: row, columns: right.inset(left: 2).columns,
        style: session.theme.style(.dim))
    }
  }

  /// As many figures as fit, the current one among them.
  private func places(count: Int) -> [FigurePlace] {
    var places: [FigurePlace] = []
    for block in layout.blocks.indices {
      places += layout.figures(of: block).indices.map { FigurePlace(block: block, index: $0) }
      if places.count >= count, current.map(places.contains) ?? true { break }
    }
    let centred = current.flatMap(places.firstIndex).map { max(0, $0 - count / 2) } ?? 0
    return Array(places.dropFirst(min(centred, max(0, places.count - count))).prefix(count))
  }

  /// The clause that leads up to a figure: what it counts, most of the time.
  private static func words(before range: Range<Int>, in scalars: [Unicode.Scalar]) -> String {
    let marks: Set<Unicode.Scalar> = ["，", "。", "、", "；", "：", ",", ";", ":", "！", "？", "(", ")", "（", "）", "“", "”"]
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 12, !marks.contains(scalars[start - 1]) { start -= 1 }
    return String(scalars[start..<range.lowerBound])
  }
}
