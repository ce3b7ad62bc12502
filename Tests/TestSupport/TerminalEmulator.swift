import Glibc

/// A terminal of our own: takes the bytes a program sends and keeps the cells they paint.
///
/// It knows what `xterm-256color` promises of itself in terminfo, and nothing of the program, its library or its tables:
/// widths are those of the C library. A sequence it does not know is kept in ``unknown`` for a test to fail on.
public struct TerminalEmulator {
  /// What stands in a cell: a character with its marks, or the right half of the wide one before it.
  enum Cell: Equatable {
    case text(String)
    case rightHalf

    static let blank = Cell.text(" ")
  }

  public private(set) var columns: Int
  public private(set) var rows: Int
  /// Sequences that meant nothing to it.
  public private(set) var unknown: Set<String> = []

  var grid: [[Cell]]
  var cursor = (row: 0, column: 0)
  /// Whether the last cell of a row was painted and the next character begins another row (xenl).
  var wrapsNext = false
  /// Rows that scroll.
  var region: Range<Int>
  var saved = (row: 0, column: 0)
  var drawsLines = false
  /// The character that `ESC [ n b` repeats.
  var lastText: Unicode.Scalar?
  /// Bytes of a sequence or a character that is not whole yet.
  private var waiting: [UInt8] = []

  public init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    grid = Array(repeating: Array(repeating: .blank, count: columns), count: rows)
    region = 0..<rows
  }

  /// The rows, joined by line feeds, blanks at their ends left out.
  public var text: String {
    grid.map { row in
      let shown = row.map { cell in if case .text(let text) = cell { text } else { "" } }.joined()
      return String(shown.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// What is cut off is lost, what is added is blank: the program paints anew.
  public mutating func resize(columns: Int, rows: Int) {
    grid = (0..<rows).map { row in
      let old = grid.indices.contains(row) ? grid[row].prefix(columns) : []
      return Array(old) + Array(repeating: .blank, count: columns - old.count)
    }
    (self.columns, self.rows, region) = (columns, rows, 0..<rows)
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
    wrapsNext = false
  }

  /// Takes in what a program sent.
  public mutating func receive(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      waiting.append(byte)
      if take(waiting) { waiting = [] }
    }
  }

  /// Does what the bytes say; false when they are not whole.
  private mutating func take(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    if first == 0x1B { return takeSequence(bytes) }
    if first < 0x20 || first == 0x7F {
      control(first)
      return true
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count == length else { return false }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { write(scalar) }
    return true
  }

  private mutating func takeSequence(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 1, let last = bytes.last else { return false }
    switch bytes[1] {
    case UInt8(ascii: "["):
      guard bytes.count > 2, (0x40...0x7E).contains(last) else { return false }
      let parameters = String(decoding: bytes[2..<bytes.count - 1], as: UTF8.self)
      if !command(parameters, last) { unknown.insert("CSI " + parameters + String(decoding: [last], as: UTF8.self)) }
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      return last == 0x07 || bytes.suffix(2) == [0x1B, UInt8(ascii: "\\")]
    // Of the sets that can be designated only line drawing for G0 is of use.
    case 0x20..<0x30:
      guard bytes.count == 3 else { return false }
      if bytes[1] == UInt8(ascii: "(") { drawsLines = last == UInt8(ascii: "0") }
    default:
      if !escape(last) { unknown.insert("ESC " + String(decoding: [last], as: UTF8.self)) }
    }
    return true
  }
}
