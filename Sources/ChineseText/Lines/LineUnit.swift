/// A base character with all that sticks to it: what is never cut.
struct LineUnit: Sendable {
  /// Offset of its first scalar; it reaches to the start of the next unit.
  var start: Int
  /// Cells as shown.
  var width: Int32
  var breakClass: BreakClass
  /// What speaks against ending a line before this unit.
  var obstacle = Obstacle.none
  /// Whether it is drawn in another form than it has.
  var isRedrawn = false
  /// Whether it is one grapheme cluster with the unit before it, though it has cells of its own: 🇨🇳, 한 in three parts.
  var joinsLast = false

  var isBlank: Bool { breakClass == .blank }
}

/// Parts a stretch of a paragraph into units and gives each its class.
struct UnitReader {
  private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"

  private(set) var units: [LineUnit] = []
  /// The straight quotes that are open at the end of the stretch.
  private(set) var quotes: OpenQuotes

  init(_ paragraph: [Unicode.Scalar], _ range: Range<Int>, quotes: OpenQuotes, cells: CellWidth) {
    self.quotes = quotes
    units.reserveCapacity(range.count)
    let isWide = cells.ambiguous == .wide
    let table = BreakClassTable.shared
    var (hasQuotes, hasDots, mayJoin) = (false, false, false)
    for offset in range {
      let traits = table[paragraph[offset]]
      if traits.breakClass == .quote { hasQuotes = true }
      if traits.breakClass == .infix { hasDots = true }
      if traits.isBase {
        if !mayJoin { mayJoin = !ClusterTable.isSurelyAlone(paragraph[offset]) }
        append(traits.breakClass, width: traits.width(ambiguousIsWide: isWide), at: offset)
      } else {
        readSticking(paragraph[offset], at: offset, of: range)
      }
    }
    if hasQuotes { resolveQuotes(in: paragraph) }
    if hasDots { resolveDots(in: paragraph) }
    if mayJoin { joinClusters(in: paragraph, range) }
  }

  private mutating func readSticking(_ scalar: Unicode.Scalar, at offset: Int, of range: Range<Int>) {
    switch ScalarClass(scalar) {
    case .combining: readMark(from: range.lowerBound)
    case _ where scalar == Self.zeroWidthSpace: append(.blank, width: 0, at: offset)
    default: if units.isEmpty { append(.glue, width: 0, at: offset) }
    }
  }

  private mutating func joinClusters(in paragraph: [Unicode.Scalar], _ range: Range<Int>) {
    var breaker = ClusterBreaker()
    var next = 0
    for offset in range {
      let begins = breaker.begins(with: paragraph[offset])
      guard next < units.count, units[next].start == offset else { continue }
      units[next].joinsLast = !begins && next > 0
      next += 1
    }
  }

  private mutating func append(_ breakClass: BreakClass, width: Int, at offset: Int) {
    units.append(LineUnit(start: offset, width: Int32(width), breakClass: breakClass))
  }

  /// A mark makes the blank under it visible, and reaches over hidden scalars to the base before them. Without any
  /// base the screen gives it a ◌ of one cell.
  private mutating func readMark(from start: Int) {
    while let last = units.last, last.isBlank, last.width == 0 { units.removeLast() }
    guard let last = units.indices.last else { return append(.glue, width: 1, at: start) }
    if units[last].isBlank { units[last].breakClass = .letter }
    if last == 0, units[last].width == 0 { units[last].width = 1 }
  }

  /// Straight quotes open and close in turn; within a word ' is an apostrophe.
  private mutating func resolveQuotes(in paragraph: [Unicode.Scalar]) {
    for index in units.indices where units[index].breakClass == .quote {
      let mark = paragraph[units[index].start]
      if mark == "'", isWordPart(index - 1), isWordPart(index + 1) {
        units[index].breakClass = .letter
      } else {
        units[index].breakClass = quotes.closes(mark) ? .closing : .opening
      }
    }
  }

  private func isWordPart(_ index: Int) -> Bool {
    units.indices.contains(index) && units[index].breakClass.isWordPart
  }

  /// Three half-width dots or more are an ellipsis that was folded.
  private mutating func resolveDots(in paragraph: [Unicode.Scalar]) {
    var run = 0
    for index in units.indices {
      let isDot = units[index].breakClass == .infix && paragraph[units[index].start] == "."
      run = isDot ? run + 1 : 0
      if run == 3 { for dot in index - 2..<index { units[dot].breakClass = .ellipsis } }
      if run >= 3 { units[index].breakClass = .ellipsis }
    }
  }
}
