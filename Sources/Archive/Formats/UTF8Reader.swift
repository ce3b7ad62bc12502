/// Walks bytes as UTF-8, one scalar or one byte that means nothing at a time.
struct UTF8Reader {
  struct Step {
    let scalar: Unicode.Scalar
    let byteCount: Int
    let isSound: Bool
  }

  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next step; nil at the end. A byte that fits nowhere is a step of its own, as U+FFFD.
  mutating func next() -> Step? {
    guard position < bytes.endIndex else { return nil }
    let first = bytes[position]
    let step = first < 0x80 ? Step(scalar: Unicode.Scalar(first), byteCount: 1, isSound: true) : sequence(first)
    position += step.byteCount
    return step
  }

  /// Passes ASCII and sequences of three bytes that need no closer look, which is nearly all of any Chinese text, and
  /// tells how many of the latter there were.
  mutating func passPlainText() -> Int {
    let slice = self.bytes
    let bytes = slice.span
    var index = position - slice.startIndex
    var count = 0
    while index + 2 < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if bytes[index] &- 0xE1 < 0x0C, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 {
        index += 3
        count += 1
      } else {
        break
      }
    }
    position = slice.startIndex + index
    return count
  }

  /// Whether sound UTF-8 holds nothing but printed ASCII, Han and the marks of Chinese print, so that nothing of it can be
  /// odd. The marks between U+2010 and U+2027 are among these: they begin with E2 80 and a byte from 90 to A7.
  static func isPlainText(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead &- 0x20 < 0x5F {
        index += 1
      } else if lead &- 0xE4 < 6 {
        index += 3
      } else if lead == 0xE3 || lead == 0xE2 || lead == 0xEF, index + 2 < bytes.count {
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        switch lead {
        // 〔 U+3014 and its like; the tone marks from U+302A on are left out.
        case 0xE3: if second != 0x80 || third >= 0xAA { return false }
        case 0xE2: if second != 0x80 || !(0x90...0xA7).contains(third) { return false }
        // Full-width forms, U+FF01 to U+FF5E.
        default: if !(second == 0xBC && third > 0x80 || second == 0xBD && third < 0x9F) { return false }
        }
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  private func sequence(_ first: UInt8) -> Step {
    let unsound = Step(scalar: "\u{FFFD}", byteCount: 1, isSound: false)
    guard let length = Self.length(first), position + length <= bytes.endIndex else { return unsound }
    var value = UInt32(first) & (0xFF >> (UInt32(length) + 1))
    for index in position + 1..<position + length {
      guard bytes[index] & 0xC0 == 0x80 else { return unsound }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    // Shortest form only (RFC 3629 section 3); surrogates are no scalars.
    guard value >= Self.least[length], let scalar = Unicode.Scalar(value) else { return unsound }
    return Step(scalar: scalar, byteCount: length, isSound: true)
  }

  private static let least: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]

  private static func length(_ first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
