/// The measure of a page whose extraction kept the printed lines: their length in scalars.
///
/// Such a page is known by its lengths: most lines are exactly, or nearly, as long as the longest ones, and few are
/// longer. A line that fills the measure runs on; a shorter one ends its paragraph or headline.
struct PrintedMeasure {
  let count: Int
  /// How many scalars a full line may lack; real compositors hang and squeeze marks.
  let slack: Int

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
    if exact * 10 >= rows.count * 4, longer * 50 <= rows.count {
      (count, slack) = (mode, 0)
    } else if near * 10 >= rows.count * 6, longer * 10 <= rows.count {
      (count, slack) = (mode, 2)
    } else {
      return nil
    }
  }

  func isFull(_ row: Row) -> Bool { row.printedCount >= count - slack }

  private static let leastRows = 8
  private static let shortest = 7
  private static let longest = 80
}
