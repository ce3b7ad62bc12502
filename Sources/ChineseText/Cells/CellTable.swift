/// One row of the table of cells: the class of a scalar and, where it is plain, its East Asian width.
enum CellKind: UInt8, Sendable {
  case narrow, ambiguous, wide, combining, control, hidden, space, privateUse, unassigned

  /// The letters of `tables/cells.tsv`.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "N"): self = .narrow
    case UInt8(ascii: "A"): self = .ambiguous
    case UInt8(ascii: "W"): self = .wide
    case UInt8(ascii: "M"): self = .combining
    case UInt8(ascii: "C"): self = .control
    case UInt8(ascii: "H"): self = .hidden
    case UInt8(ascii: "S"): self = .space
    case UInt8(ascii: "P"): self = .privateUse
    default: return nil
    }
  }

  /// Cells of such a scalar as it is shown.
  func width(ambiguous: AmbiguousWidth) -> Int {
    switch self {
    case .narrow, .space: 1
    case .wide, .privateUse: 2
    case .combining, .hidden: 0
    // The sign of the last two is U+FFFD, which is ambiguous itself.
    case .ambiguous, .control, .unassigned: ambiguous.rawValue
    }
  }

  var scalarClass: ScalarClass {
    switch self {
    case .narrow, .ambiguous, .wide: .plain
    case .combining: .combining
    case .control: .control
    case .hidden: .hidden
    case .space: .space
    case .privateUse: .privateUse
    case .unassigned: .unassigned
    }
  }
}

/// The table of cells, read once from the embedded `cells.tsv`.
enum CellTable {
  static let shared = read(PackageResources.cells_tsv)

  static func read(_ bytes: [UInt8]) -> ScalarTable<CellKind> {
    var table = ScalarTable(repeating: CellKind.unassigned)
    forEachRange(of: bytes) { range, kind in table.fill(range, with: kind) }
    return table
  }

  static func forEachRange(of bytes: [UInt8], _ body: (ClosedRange<Int>, CellKind) -> Void) {
    RangeRows.forEach(of: bytes, read: CellKind.init(letter:), body)
  }
}
