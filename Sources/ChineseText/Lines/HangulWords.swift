/// Has Hangul act as letters, so that lines of Korean end at its blanks and 5명이 stays one word.
///
/// Hanja keep what Hanzi have: they may be Chinese. UAX #14 would have them act as letters, too.
enum HangulWords {
  static func joined(_ units: [LineUnit], of paragraph: [Unicode.Scalar]) -> [LineUnit] {
    var units = units
    for index in units.indices where units[index].breakClass == .hanzi && isHangul(paragraph[units[index].start]) {
      units[index].breakClass = .letter
    }
    return units
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97C, 0xD7B0...0xD7FB, 0xFFA0...0xFFDC: true
    default: false
    }
  }
}
