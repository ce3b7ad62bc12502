import ChineseText
import Terminal

/// The figures of a text in a narrow pane beside it, each with the words before it.
///
/// It lays nothing out and looks for figures only near the one stood on.
struct FigureSide {
  let layout: TextLayout
  let order: FigureSequence
  /// The figure stood on; nil for none.
  var current: FigurePlace?

  func draw(on surface: inout Surface, in area: Area, session: Session) {
    guard let first = area.rows.first else { return }
    surface.put(
      session.say(.figureCount(order.count)), row: first, columns: area.columns, style: session.theme.style(.dim))
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
    let start = current ?? FigurePlace(block: 0, index: 0)
    let before = figures(in: layout.blocks.indices.prefix(start.block + 1).reversed(), enough: count) { $0 < start }
    let after = figures(in: layout.blocks.indices.dropFirst(start.block), enough: count) { $0 >= start }
    let kept = max(count / 2, count - after.count)
    return Array((before.suffix(kept) + after).prefix(count))
  }

  /// Figures of blocks that are looked through until there are enough; in the order of the text.
  private func figures(
    in blocks: some Sequence<Int>, enough: Int, where isWanted: (FigurePlace) -> Bool
  ) -> [FigurePlace] {
    var places: [FigurePlace] = []
    for block in blocks where order.hasFigures(in: layout.blocks[block]) {
      places += layout.figures(of: block).indices.map { FigurePlace(block: block, index: $0) }.filter(isWanted)
      if places.count >= enough { break }
    }
    return places.sorted()
  }

  /// The clause that leads up to a figure: what it counts, most of the time.
  private static func words(before range: Range<Int>, in scalars: [Unicode.Scalar]) -> String {
    let marks: Set<Unicode.Scalar> = ["，", "。", "、", "；", "：", ",", ";", ":", "！", "？", "(", ")", "（", "）", "“", "”"]
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 12, !marks.contains(scalars[start - 1]) { start -= 1 }
    return String(scalars[start..<range.lowerBound])
  }
}
