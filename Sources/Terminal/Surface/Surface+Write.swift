extension Surface {
  /// Writes filtered text on one row, as many whole characters as fit.
  ///
  /// The text ends before the column `limit`, by default the right edge. A wide character that would straddle it or the
  /// left edge becomes a blank.
  /// - Returns: The column after the last cell written; `position.column` when none was.
  @discardableResult
  public mutating func write(
    _ text: some Sequence<Unicode.Scalar>, at position: Position, limit: Int? = nil, style: Style = Style(),
    manner: TextFilter.Manner = .reading
  ) -> Int {
    guard rows.indices.contains(position.row) else { return position.column }
    let filter = TextFilter(manner, cells: cellWidth)
    let limit = min(limit ?? size.columns, size.columns)
    var column = position.column
    for cluster in filter.clusters(of: text) {
      guard column < limit else { break }
      let end = column + cluster.width
      let visible = max(0, column)..<max(0, min(end, limit))
      if visible.count == cluster.width {
        put(filter.cells(of: cluster, style: style), column: column, row: position.row)
      } else {
        for column in visible { put([.blank(style)], column: column, row: position.row) }
      }
      column = min(end, limit)
    }
    return max(column, position.column)
  }

  /// Writes filtered text on one row, as many whole characters as fit.
  @discardableResult
  public mutating func write(
    _ text: String, at position: Position, limit: Int? = nil, style: Style = Style(),
    manner: TextFilter.Manner = .reading
  ) -> Int {
    write(text.unicodeScalars, at: position, limit: limit, style: style, manner: manner)
  }
}
