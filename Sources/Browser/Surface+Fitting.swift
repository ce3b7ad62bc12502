import ChineseText
import Terminal

/// Where a short text stands in the cells given to it.
enum Alignment { case left, right }

extension Surface {
  /// Writes one line of text into some cells, cut with `…` where it does not fit.
  mutating func put(
    _ text: String, row: Int, columns: Range<Int>, style: Style = Style(), alignment: Alignment = .left,
    manner: TextFilter.Manner = .reading
  ) {
    let shown = manner == .reading ? text : TextFilter(.revealing, cells: cells).shown(text.unicodeScalars)
    let fitted = shown.fitted(to: columns.count, cells: cells)
    let start = alignment == .left ? 0 : max(0, columns.count - cells.width(of: fitted))
    write(fitted, at: Position(column: columns.lowerBound + start, row: row), limit: columns.upperBound, style: style)
  }
}

extension String {
  /// The text, or as much of it as fits with an ellipsis; never wider than `width` cells.
  func fitted(to width: Int, cells: CellWidth) -> String {
    if cells.width(of: self) <= width { return self }
    let ellipsis: Unicode.Scalar = "…"
    let room = width - cells.width(of: ellipsis)
    guard room >= 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in unicodeScalars {
      used += cells.width(of: scalar)
      if used > room { break }
      kept.append(scalar)
    }
    kept.append(ellipsis)
    return String(kept)
  }
}
