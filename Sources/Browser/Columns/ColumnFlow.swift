/// Lets rows run down the columns of one screen after another, as a newspaper page is made up.
///
/// Columns snake: a text that comes to the foot of one goes on at the head of the next. A headline is never parted from
/// its text nor a single line from its paragraph, and an item that is short for the column stays whole, as long as not
/// too much of a column is left blank for it. Where the rest fits on one screen, its columns are made equally long.
struct ColumnFlow {
  let rows: [ColumnRow]
  let columnCount: Int
  /// Rows of a column.
  let height: Int
  /// Each screen's columns, as ranges of `rows`; a column may be empty.
  private(set) var screens: [[Range<Int>]] = []

  init(_ rows: [ColumnRow], columns: Int, height: Int) {
    self.rows = rows
    columnCount = max(1, columns)
    self.height = max(1, height)
    lengths = rows.reduce(into: [:]) { $0[$1.item, default: 0] += 1 }
    fill()
  }

  /// Rows of every item.
  private let lengths: [Int: Int]

  private mutating func fill() {
    var start = firstVisible(from: 0)
    while start < rows.count {
      let screen = balanced(from: start) ?? columns(from: start, height: height)
      screens.append(screen)
      start = firstVisible(from: screen[screen.count - 1].upperBound)
    }
  }

  /// All that is left, in columns no longer than need be; nil when it does not fit on one screen.
  private func balanced(from start: Int) -> [Range<Int>]? {
    let least = (rows.count - start + columnCount - 1) / columnCount
    guard least <= height else { return nil }
    for height in least...height {
      let columns = columns(from: start, height: height)
      let isAll = firstVisible(from: columns[columns.count - 1].upperBound) == rows.count
      let isWhole = columns.allSatisfy { $0.isEmpty || $0.upperBound == rows.count || !partsKept(at: $0.upperBound) }
      if isAll, isWhole || height == self.height { return columns }
    }
    return nil
  }

  private func columns(from start: Int, height: Int) -> [Range<Int>] {
    var start = start
    return (0..<columnCount).map { _ in
      start = firstVisible(from: start)
      let end = end(from: start, height: height)
      defer { start = end }
      return start..<lastVisible(from: start, before: end)
    }
  }

  /// Where a column ends that begins at a row: as low as nothing speaks against it.
  private func end(from start: Int, height: Int) -> Int {
    let limit = start + height
    guard limit < rows.count else { return rows.count }
    return lowest(before: limit, wasting: height / 4) { !partsKept(at: $0) && !partsShortItem(at: $0) }
      ?? lowest(before: limit, wasting: height / 2) { !partsKept(at: $0) } ?? limit
  }

  private func lowest(before limit: Int, wasting waste: Int, _ isGood: (Int) -> Bool) -> Int? {
    (max(limit - waste, 1)...limit).reversed().first(where: isGood)
  }

  private func partsKept(at index: Int) -> Bool { rows[index - 1].keepsWithNext }

  private func partsShortItem(at index: Int) -> Bool {
    let item = rows[index].item
    return rows[index - 1].item == item && 3 * (lengths[item] ?? 0) <= height
  }

  private func firstVisible(from index: Int) -> Int {
    var index = index
    while index < rows.count, rows[index].vanishesAtEdge { index += 1 }
    return index
  }

  private func lastVisible(from start: Int, before end: Int) -> Int {
    var end = end
    while end > start, rows[end - 1].vanishesAtEdge { end -= 1 }
    return end
  }
}

extension ColumnFlow {
  /// The screen on which a row stands, or the first row after it that is shown; nil for none.
  func screen(showing place: RowPlace) -> Int? {
    screens.firstIndex { columns in columns.contains { !$0.isEmpty && rows[$0.upperBound - 1].place >= place } }
  }

  /// The item a screen begins with, or the first that begins on it.
  func firstItem(on screen: Int) -> Int? {
    guard screens.indices.contains(screen) else { return nil }
    let shown = screens[screen].joined()
    return (shown.first { begins($0) } ?? shown.first).map { rows[$0].item }
  }

  private func begins(_ index: Int) -> Bool {
    index == 0 || rows[index - 1].item != rows[index].item || rows[index - 1].kind == .rule
  }
}
