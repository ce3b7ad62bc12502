/// The measure of a page whose extraction kept the printed lines: their length in scalars.
///
/// Such a page is known by its lengths: most lines are exactly, or nearly, as long as the longest ones, and few are
/// longer. A line that fills the measure runs on; a shorter one ends its paragraph or headline.
struct PrintedMeasure {
  let count: Int
  /// How many scalars a full line may lack; real compositors hang and squeeze marks.
  let slack: Int

  init(count: Int, slack: Int) {
    self.count = count
    self.slack = slack
  }

  /// For each row the measure it was set to; nil where its line is a paragraph or headline already.
  ///
  /// Either the whole page has one measure, or every article its own, as papers of the 1920s have it; then only runs of
  /// neighbouring lines of one length tell, and only if most of the page stands in such runs.
  static func measures(of rows: [Row]) -> [PrintedMeasure?] {
    if let measure = PrintedMeasure(rows) { return rows.map { _ in measure } }
    var measures: [PrintedMeasure?] = []
    var inRunCount = 0
    while measures.count < rows.count {
      let run = rows[measures.count...].prefix { abs($0.printedCount - rows[measures.count].printedCount) <= 1 }
      let longest = run.map(\.printedCount).max() ?? 0
      let isPrinted = run.count >= 3 && (shortest...widest).contains(longest)
      inRunCount += isPrinted ? run.count : 0
      // A line between two runs belongs to the measure above.
      let own = isPrinted ? PrintedMeasure(count: longest, slack: 1) : measures.last ?? nil
      measures += run.map { _ in own }
    }
    return rows.count >= leastRows && inRunCount * 2 >= rows.count ? measures : rows.map { _ in nil }
  }

  /// Nil for a page whose lines are paragraphs and headlines already.
  init?(_ rows: [Row]) {
    guard rows.count >= Self.leastRows else { return nil }
    var lengths = [Int](repeating: 0, count: Self.longest + 1)
    for row in rows { lengths[min(row.printedCount, Self.longest)] += 1 }
    guard let mode = lengths.indices.dropFirst(Self.shortest).max(by: { lengths[$0] < lengths[$1] }),
      mode < Self.longest
    else { return nil }
    let longer = lengths[(mode + 1)...].reduce(0, +)
    let exact = lengths[mode]
    let near = lengths[max(0, mode - 2)...min(Self.longest, mode + 1)].reduce(0, +)
    let hung = mode + 1 <= Self.longest ? lengths[mode + 1] : 0
    // Much talk or many short items leave fewer full lines; a length that none exceeds is a measure all the same.
    let isWall = mode >= Self.leastWall && (exact + hung) * 5 >= rows.count && (longer - hung) * 50 <= rows.count
    if isWall || exact * 10 >= rows.count * 4 && longer * 50 <= rows.count {
      (count, slack) = (mode, 0)
    } else if near * 10 >= rows.count * 6, longer * 10 <= rows.count {
      (count, slack) = (mode, 2)
    } else {
      return nil
    }
  }

  func isFull(_ row: Row) -> Bool { row.printedCount >= count - slack && row.printedCount <= count + slack + 1 }

  private static let leastRows = 8
  private static let shortest = 7
  private static let leastWall = 12
  /// The widest measure of a line printed as one of several columns.
  private static let widest = 45
  private static let longest = 80
}
