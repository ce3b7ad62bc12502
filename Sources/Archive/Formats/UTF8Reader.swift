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
