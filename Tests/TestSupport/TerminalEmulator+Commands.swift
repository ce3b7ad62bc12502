// What sequences do: ECMA-48, and the private ones of xterm.
extension TerminalEmulator {
  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: moveTo(cursor.row, max(0, cursor.column - 1))
    case 0x09: moveTo(cursor.row, min(columns - 1, (cursor.column / 8 + 1) * 8))
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: moveTo(cursor.row, 0)
    default: break
    }
  }

  /// A sequence of ESC and one more; false when it is not known.
  mutating func escape(_ final: UInt8) -> Bool {
    switch final {
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): moveTo(saved.row, saved.column)
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      moveTo(cursor.row, 0)
      lineFeed()
    case UInt8(ascii: "M"): reverseLineFeed()
    // Keypad modes, tab stops.
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "H"): break
    case UInt8(ascii: "c"): self = TerminalEmulator(columns: columns, rows: rows)
    default: return false
    }
    return true
  }

  /// A control sequence; false when it is not known.
  mutating func command(_ parameters: String, _ final: UInt8) -> Bool {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    if let mark = parameters.utf8.first, (0x3C...0x3F).contains(mark) { return privateCommand(parameters, final) }
    switch final {
    case UInt8(ascii: "A"): moveTo(cursor.row - count, cursor.column)
    case UInt8(ascii: "B"): moveTo(cursor.row + count, cursor.column)
    case UInt8(ascii: "C"): moveTo(cursor.row, cursor.column + count)
    case UInt8(ascii: "D"): moveTo(cursor.row, cursor.column - count)
    case UInt8(ascii: "G"), UInt8(ascii: "`"): moveTo(cursor.row, count - 1)
    case UInt8(ascii: "d"): moveTo(count - 1, cursor.column)
    case UInt8(ascii: "H"), UInt8(ascii: "f"): moveTo(count - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
    case UInt8(ascii: "Z"): moveTo(cursor.row, max(0, (cursor.column - 1) / 8 * 8))
    case UInt8(ascii: "J"): eraseScreen(first)
    case UInt8(ascii: "K"): eraseRow(first)
    case UInt8(ascii: "X"): erase(cursor.column..<cursor.column + count, row: cursor.row)
    case UInt8(ascii: "@"): insertCells(count)
    case UInt8(ascii: "P"): deleteCells(count)
    case UInt8(ascii: "L"): if region.contains(cursor.row) { scroll(cursor.row..<region.upperBound, by: -count) }
    case UInt8(ascii: "M"): if region.contains(cursor.row) { scroll(cursor.row..<region.upperBound, by: count) }
    case UInt8(ascii: "S"): scroll(region, by: count)
    case UInt8(ascii: "T"): scroll(region, by: -count)
    case UInt8(ascii: "b"): if let lastText { for _ in 0..<count { write(lastText) } }
    case UInt8(ascii: "r"):
      let last = numbers.dropFirst().first ?? 0
      region = (count - 1)..<(last == 0 ? rows : min(rows, last))
      moveTo(0, 0)
    // Colours and reports change no cell's text.
    case UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "c"), UInt8(ascii: "t"), UInt8(ascii: "g"): break
    // Insert mode is never switched on; everything else of these changes no cell.
    case UInt8(ascii: "h"), UInt8(ascii: "l"): return first != 4 || final == UInt8(ascii: "l")
    default: return false
    }
    return true
  }

  /// Modes of xterm: only the alternate screen changes what stands in cells.
  private mutating func privateCommand(_ parameters: String, _ final: UInt8) -> Bool {
    let isMode = final == UInt8(ascii: "h") || final == UInt8(ascii: "l")
    if isMode, parameters.dropFirst().split(separator: ";").contains("1049") {
      for row in 0..<rows { erase(0..<columns, row: row) }
    }
    return isMode || [UInt8(ascii: "c"), UInt8(ascii: "m"), UInt8(ascii: "u"), UInt8(ascii: "p")].contains(final)
  }

  private mutating func moveTo(_ row: Int, _ column: Int) {
    cursor = (min(max(0, row), rows - 1), min(max(0, column), columns - 1))
    wrapsNext = false
  }

  private mutating func eraseScreen(_ part: Int) {
    if part == 0 { eraseRow(0) }
    if part == 1 { eraseRow(1) }
    let rest = part == 0 ? cursor.row + 1..<rows : part == 1 ? 0..<cursor.row : 0..<rows
    for row in rest { erase(0..<columns, row: row) }
  }

  private mutating func eraseRow(_ part: Int) {
    erase(part == 0 ? cursor.column..<columns : part == 1 ? 0..<cursor.column + 1 : 0..<columns, row: cursor.row)
  }
}
