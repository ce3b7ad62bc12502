/// A base character with all that sticks to it: what is never cut.
struct LineUnit: Sendable {
  /// Offset of its first scalar; it reaches to the start of the next unit.
  var start: Int
  /// Cells as shown.
  var width: Int32
  var breakClass: BreakClass
  /// What speaks against ending a line before this unit.
  var obstacle = Obstacle.none
  /// Whether it is a half-width mark that is drawn in full width.
  var isRestored = false

  var isBlank: Bool { breakClass == .blank }
}

/// Parts a paragraph into units and gives each its class.
struct UnitReader {
  private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"

  private(set) var units: [LineUnit] = []
  private let cells: CellWidth

  init(_ paragraph: [Unicode.Scalar], cells: CellWidth) {
    self.cells = cells
    units.reserveCapacity(paragraph.count)
    for (offset, scalar) in paragraph.enumerated() { read(scalar, at: offset) }
    resolveQuotes(in: paragraph)
    resolveDots(in: paragraph)
  }

  private mutating func read(_ scalar: Unicode.Scalar, at offset: Int) {
    switch ScalarClass(scalar) {
    case .combining: readMark(at: offset)
    case .hidden where scalar == Self.zeroWidthSpace: append(.blank, width: 0, at: offset)
    case .hidden: if units.isEmpty { append(.glue, width: 0, at: offset) }
    default: append(BreakClassTable.shared[scalar], width: cells.width(of: scalar), at: offset)
    }
  }

  private mutating func append(_ breakClass: BreakClass, width: Int, at offset: Int) {
    units.append(LineUnit(start: offset, width: Int32(width), breakClass: breakClass))
  }

  /// A mark makes the blank under it visible, and reaches over hidden scalars to the base before them. Without any
  /// base the screen gives it a ◌ of one cell.
  private mutating func readMark(at offset: Int) {
    while let last = units.last, last.isBlank, last.width == 0 { units.removeLast() }
    guard let last = units.indices.last else { return append(.glue, width: 1, at: 0) }
    if units[last].isBlank { units[last].breakClass = .letter }
    if last == 0, units[last].width == 0 { units[last].width = 1 }
  }

  /// Straight quotes open and close in turn; within a word ' is an apostrophe.
  private mutating func resolveQuotes(in paragraph: [Unicode.Scalar]) {
    var isOpen: [Unicode.Scalar: Bool] = [:]
    for index in units.indices where units[index].breakClass == .quote {
      let mark = paragraph[units[index].start]
      if mark == "'", isWordPart(index - 1), isWordPart(index + 1) {
        units[index].breakClass = .letter
      } else {
        units[index].breakClass = isOpen[mark, default: false] ? .closing : .opening
        isOpen[mark, default: false].toggle()
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
