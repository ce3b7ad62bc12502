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

  /// Reads rows of "first-last TAB letter", the numbers in hexadecimal; what is not such a row is passed over.
  static func forEachRange(of bytes: [UInt8], _ body: (ClosedRange<Int>, CellKind) -> Void) {
    for row in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = row.split(separator: UInt8(ascii: "\t"))
      let bounds = fields.first.map { $0.split(separator: UInt8(ascii: "-")).map(hexadecimal) } ?? []
      guard bounds.count == 2, bounds[0] <= bounds[1], let kind = fields.last?.first.flatMap(CellKind.init(letter:))
      else { continue }
      body(bounds[0]...bounds[1], kind)
    }
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { number, digit in
      number * 16 + Int(digit) - Int(digit <= UInt8(ascii: "9") ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
    }
  }
}
