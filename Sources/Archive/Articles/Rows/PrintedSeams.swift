import Glibc

/// Where items begin on a page that keeps the printed lines of narrow columns, each article perhaps of its own measure, as
/// papers of before 1950 have it.
///
/// Such lines cannot be put together for good before it is known where articles begin: a headline is as long as a line of
/// text, paragraphs end in 、 as lines do, and signatures stand in brackets at the last line's end. How lines follow each
/// other tells it all the same. See docs/decisions/0018.
struct PrintedSeams {
  /// For each line by its number, in nats, how much more likely it is that an item begins there than not.
  private let odds: [Int: Double]

  /// Nil for a page of any other kind.
  init?(_ lines: [Row]) {
    guard Self.isOfNarrowColumns(lines) else { return nil }
    let page = PrintedPage(lines)
    var odds: [Int: Double] = [:]
    for index in lines.indices.dropFirst() {
      odds[lines[index].parts[0].line] = PrintedWeights.learnt.sum(of: page.cues(at: index))
    }
    self.odds = odds
  }

  /// Whether the line is rather an item's first than not; a boundary missed costs more than one too many.
  func opensItem(atLine line: Int) -> Bool { (odds[line] ?? 0) > Self.threshold }

  /// What follows for the reading of the rows made of the lines, by their places. The page's first row is left alone.
  func rules(for rows: [Row]) -> [Int: RowRule] {
    var rules: [Int: RowRule] = [:]
    for index in rows.indices.dropFirst() {
      guard let odds = odds[rows[index].parts[0].line] else { continue }
      rules[index] = RowRule(startsItem: odds > Self.threshold, certainty: 1 / (1 + exp(-abs(odds - Self.threshold))))
    }
    return rules
  }

  private static let threshold = -0.7

  /// Nearly all lines as narrow as columns are, many as long as the one before, none set apart by blank lines, in characters
  /// older than the reform; a page of one measure is put together well by that alone.
  private static func isOfNarrowColumns(_ lines: [Row]) -> Bool {
    let counts = lines.map(\.scalars.count)
    guard lines.count >= leastLines, counts.count(where: { $0 <= widest }) * 20 >= lines.count * 17,
      zip(counts, counts.dropFirst()).count(where: { abs($0 - $1) <= 1 }) * 10 >= lines.count * 4,
      lines.count(where: { $0.blankLinesBefore > 0 }) * 20 <= lines.count
    else { return false }
    let head = lines.prefix(200).flatMap(\.scalars)
    return head.count { unreformed.contains($0) } * 40 >= head.count && PrintedMeasure(lines) == nil
  }

  private static let leastLines = 10
  private static let widest = 45
  /// Common characters that are written otherwise since 1956.
  private static let unreformed = ScalarSet("這國們來時說會為爲經學對於後過發現無與從實將當點應種個開關長東車見書馬門問間電報張劉陳還進類樣".unicodeScalars)
}
