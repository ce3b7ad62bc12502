import Newspaper

/// How a newspaper opens its articles, learnt from its own pages: openings that recur, and nearly always right below a title.
///
/// This is what lets a paper be read whose leads stand in no table: 【某某台】, ◇航訊, whatever it is.
struct Habits: Sendable {
  private struct Count {
    var belowTitles = 0
    var elsewhere = 0

    static func + (a: Self, b: Self) -> Self {
      Count(belowTitles: a.belowTitles + b.belowTitles, elsewhere: a.elsewhere + b.elsewhere)
    }
  }

  /// By the first three scalars of a row.
  private var counts: [UInt64: Count] = [:]
  /// The same for the one page that is being read, apart, so that what many pages share is not copied for each.
  private var own: [UInt64: Count] = [:]

  init() {}

  /// Learns from one page alone.
  init(_ rows: [Row]) { learn(from: rows) }

  /// What is known here and what a page adds that was not learnt from.
  func adding(_ rows: [Row]) -> Habits {
    var habits = self
    habits.own = Habits(rows).counts
    return habits
  }

  /// Counts the rows of a page that are long enough to be paragraphs. Cost grows with the number of rows.
  mutating func learn(from rows: [Row]) {
    for (row, above) in zip(rows.dropFirst(), rows) {
      guard row.scalars.count >= Self.paragraphLength, let key = Self.key(row.scalars) else { continue }
      if Self.isTitleLike(above) {
        counts[key, default: Count()].belowTitles += 1
      } else {
        counts[key, default: Count()].elsewhere += 1
      }
    }
  }

  /// Whether a row begins as this paper's articles do.
  func opens(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count >= Self.paragraphLength, let key = Self.key(scalars) else { return false }
    let count = (counts[key] ?? Count()) + (own[key] ?? Count())
    return count.belowTitles >= Self.leastCount && count.elsewhere * 2 <= count.belowTitles
  }

  /// Short, without the end of a sentence or of a clause.
  private static func isTitleLike(_ row: Row) -> Bool {
    guard (4...titleLength).contains(row.scalars.count), let last = row.scalars.last else { return false }
    return !Marks.terminal.contains(last) && !Marks.closers.contains(last) && !Marks.never.contains(last)
  }

  private static func key(_ scalars: [Unicode.Scalar]) -> UInt64? {
    guard scalars.count >= 3, !scalars[0].isBlank else { return nil }
    return scalars.prefix(3).reduce(0) { $0 << 21 | UInt64($1.value) }
  }

  private static let paragraphLength = 24
  private static let titleLength = 30
  /// Leads stand below long titles and titles with marks as well, so that a third of them is counted elsewhere; of other
  /// openings most are.
  private static let leastCount = 4
}
