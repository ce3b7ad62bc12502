import Terminal

extension Surface {
  /// Gives every cell without a colour of its own the colours of the page, reversed where it is reversed.
  mutating func dress(_ body: Style) {
    guard body.foreground != .standard || body.background != .standard else { return }
    restyle { style in
      if style.foreground == .standard { style.foreground = body.foreground }
      if style.background == .standard { style.background = body.background }
    }
  }

  /// The rows and columns that are drawn in a style, from the first of them on.
  func area(of style: Style, in area: Area) -> Area? {
    let rows = area.rows.filter { self[$0].contains { $0.style == style } }
    guard let first = rows.first, let last = rows.last else { return nil }
    let columns = self[first].indices.filter { self[first][$0].style == style }
    guard let left = columns.first, let right = columns.last else { return nil }
    return Area(columns: left..<(right + 1), rows: first..<(last + 1))
  }

  /// Puts the hidden cursor where something is drawn as the place one stands on: programs that read the screen aloud, and
  /// input methods, follow it.
  mutating func lookAt(_ styles: [Style], in area: Area) {
    for style in styles {
      for row in area.rows {
        if let column = self[row].firstIndex(where: { $0.style == style && $0.width > 0 }) {
          attention = Position(column: column, row: row)
          return
        }
      }
    }
  }
}
