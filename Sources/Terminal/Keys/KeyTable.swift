/// Which sequence is which key: the forms of xterm, VT220, rxvt and the Linux console, which hardly contradict each other.
enum KeyTable {
  /// After ESC O, and after ESC [ with or without modifiers.
  static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "M"): .enter,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4), UInt8(ascii: "Z"): .backTab,
  ]

  /// Before `~`.
  static let numbers: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    25: .function(13), 26: .function(14), 28: .function(15), 29: .function(16), 31: .function(17),
    32: .function(18), 33: .function(19), 34: .function(20),
  ]

  /// What ESC [ with these parameters and this final byte means. Modifiers are passed over: Control-Up is Up.
  static func meaning(parameters: ArraySlice<UInt8>, final: UInt8) -> KeySequences.Meaning {
    if parameters.first == UInt8(ascii: "<") {
      let isMouse = final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
      return isMouse ? mouse(numbers(parameters.dropFirst()), isPressed: final == UInt8(ascii: "M")) : .nothing
    }
    let numbers = numbers(parameters)
    switch final {
    case UInt8(ascii: "~") where numbers.first == 200: return .pasteBegins
    case UInt8(ascii: "~"): return numbers.first.flatMap { Self.numbers[$0] }.map { .input(.key($0)) } ?? .nothing
    // ESC [ 12 ; 40 R tells where the cursor is; nobody asked.
    case UInt8(ascii: "R"), UInt8(ascii: "M"): return .nothing
    default: return letters[final].map { .input(.key($0)) } ?? .nothing
    }
  }

  /// Button, column and row as xterm counts them: 64 is the wheel, 32 a movement, 4, 8 and 16 are modifiers.
  static func mouse(_ numbers: [Int], isPressed: Bool) -> KeySequences.Meaning {
    guard numbers.count == 3, isPressed, numbers[1] > 0, numbers[2] > 0 else { return .nothing }
    let buttons: [Int: Mouse.Button] = [0: .press, 64: .wheelUp, 65: .wheelDown]
    guard let button = buttons[numbers[0] & ~(4 | 8 | 16)] else { return .nothing }
    return .input(.mouse(Mouse(position: Position(column: numbers[1] - 1, row: numbers[2] - 1), button: button)))
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }
}
