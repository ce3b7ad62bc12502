/// A rectangle of the screen that one view draws in.
struct Area: Hashable {
  var columns: Range<Int>
  var rows: Range<Int>

  var width: Int { columns.count }
  var height: Int { rows.count }

  /// The same rectangle without some cells at its left and right.
  func inset(left: Int, right: Int = 0) -> Area {
    let start = min(columns.lowerBound + left, columns.upperBound)
    return Area(columns: start..<max(start, columns.upperBound - right), rows: rows)
  }

  /// The upper part of at most that many rows, and the rest.
  func split(topRows count: Int) -> (top: Area, rest: Area) {
    let middle = min(rows.lowerBound + max(0, count), rows.upperBound)
    return (
      Area(columns: columns, rows: rows.lowerBound..<middle), Area(columns: columns, rows: middle..<rows.upperBound)
    )
  }

  /// The left part of at most that many columns, and the rest.
  func split(leftColumns count: Int) -> (left: Area, rest: Area) {
    let middle = min(columns.lowerBound + max(0, count), columns.upperBound)
    return (
      Area(columns: columns.lowerBound..<middle, rows: rows), Area(columns: middle..<columns.upperBound, rows: rows)
    )
  }
}

extension Range<Int> {
  /// The first `count` of them.
  func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + Swift.max(0, count)) }

  /// All but the first `count` of them.
  func dropFirst(_ count: Int) -> Range<Int> { Swift.min(upperBound, lowerBound + Swift.max(0, count))..<upperBound }

  /// Cuts off the first cells, and a gap after them.
  mutating func takeFirst(_ count: Int, gap: Int) -> Range<Int> {
    defer { self = dropFirst(count + gap) }
    return prefix(count)
  }

  /// Cuts off the last cells, and a gap before them.
  mutating func takeLast(_ count: Int, gap: Int) -> Range<Int> {
    defer { self = prefix(self.count - count - gap) }
    return dropFirst(self.count - count)
  }
}
