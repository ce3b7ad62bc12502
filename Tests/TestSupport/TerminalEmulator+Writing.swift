import Glibc

// Painting: characters, blanks, rows that move.
extension TerminalEmulator {
  mutating func write(_ scalar: Unicode.Scalar) {
    let scalar = drawsLines ? Self.lineDrawing[scalar] ?? scalar : scalar
    let width = TerminalWidth.of(scalar)
    if width == 0 { return addMark(scalar) }
    lastText = scalar
    if wrapsNext || cursor.column + width > columns { beginRow() }
    put(.text(String(scalar)), at: cursor.column)
    if width == 2 { put(.rightHalf, at: cursor.column + 1) }
    if cursor.column + width == columns { wrapsNext = true }
    cursor.column = min(columns - 1, cursor.column + width)
  }

  /// Paints a cell; a wide character of which it covered a half is gone.
  private mutating func put(_ cell: Cell, at column: Int) {
    let old = grid[cursor.row][column]
    if cell != .rightHalf, old == .rightHalf, column > 0 { grid[cursor.row][column - 1] = .blank }
    if column + 1 < columns, old != .rightHalf, grid[cursor.row][column + 1] == .rightHalf {
      grid[cursor.row][column + 1] = .blank
    }
    grid[cursor.row][column] = cell
  }

  private mutating func addMark(_ mark: Unicode.Scalar) {
    var column = wrapsNext ? cursor.column : cursor.column - 1
    if column > 0, grid[cursor.row][column] == .rightHalf { column -= 1 }
    guard column >= 0, case .text(var text) = grid[cursor.row][column] else { return }
    text.unicodeScalars.append(mark)
    grid[cursor.row][column] = .text(text)
  }

  private mutating func beginRow() {
    cursor.column = 0
    wrapsNext = false
    lineFeed()
  }

  mutating func lineFeed() {
    if cursor.row == region.upperBound - 1 {
      scroll(region, by: 1)
    } else {
      cursor.row = min(rows - 1, cursor.row + 1)
    }
  }

  mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound { scroll(region, by: -1) } else { cursor.row = max(0, cursor.row - 1) }
  }

  /// Moves rows up (or down, when negative); what comes in is blank.
  mutating func scroll(_ range: Range<Int>, by distance: Int) {
    let count = min(abs(distance), range.count)
    let blank = Array(repeating: Array(repeating: Cell.blank, count: columns), count: count)
    let kept = Array(grid[range])
    let moved = distance > 0 ? Array(kept.dropFirst(count)) + blank : blank + Array(kept.dropLast(count))
    grid.replaceSubrange(range, with: moved)
  }

  mutating func erase(_ range: Range<Int>, row: Int) {
    let (held, position) = (cursor, wrapsNext)
    for column in range.clamped(to: 0..<columns) {
      cursor.row = row
      put(.blank, at: column)
    }
    (cursor, wrapsNext) = (held, position)
  }

  mutating func insertCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    grid[cursor.row].removeLast(count)
    grid[cursor.row].insert(contentsOf: Array(repeating: .blank, count: count), at: cursor.column)
  }

  mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    grid[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    grid[cursor.row] += Array(repeating: .blank, count: count)
  }

  /// The alternate character set of VT100, as far as terminfo's `acsc` uses it.
  private static let lineDrawing: [Unicode.Scalar: Unicode.Scalar] = [
    "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "q": "─", "t": "├", "u": "┤", "v": "┴", "w": "┬", "x": "│",
    "a": "▒", "`": "◆", "~": "·",
  ]
}

/// Cells of a character by the C library, in a UTF-8 locale of its own.
enum TerminalWidth {
  private typealias Width = @convention(c) (wchar_t) -> Int32

  /// As a number, for a locale is a pointer that never goes away.
  private static let locale = Int(bitPattern: newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
  /// The library's own, whatever function of that name the program brings along.
  private static let library = dlopen("libc.so.6", RTLD_LAZY).flatMap { dlsym($0, "wcwidth") }.map {
    unsafeBitCast($0, to: Width.self)
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    let before = uselocale(locale_t(bitPattern: locale))
    defer { uselocale(before) }
    let width = Int(library?(wchar_t(scalar.value)) ?? 1)
    // Ideographs that are younger than the C library.
    return width >= 0 ? width : (0x20000...0x3FFFD).contains(scalar.value) ? 2 : 1
  }
}
