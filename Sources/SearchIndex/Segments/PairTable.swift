/// Numbers for pairs of scalars: open addressing in one row, because millions of pairs are counted.
struct PairTable {
  struct Entry {
    let first: UInt32
    let second: UInt32
    let count: UInt32

    var key: UInt64 { UInt64(first) << 32 | UInt64(second) }
  }

  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int
  private var used = 0

  /// The capacity is a power of two; a table that is three quarters full takes no new pairs.
  init(capacity: Int) {
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot &+ 1) & mask }
    return slot
  }

  @inline(__always)
  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// Counts an occurrence; neither scalar is 0.
  mutating func count(_ first: UInt32, _ second: UInt32) {
    let key = Self.key(first, second)
    let slot = slot(of: key)
    if keys[slot] == 0 {
      guard used < keys.count / 4 * 3 else { return }
      keys[slot] = key
      used += 1
    }
    values[slot] &+= 1
  }

  mutating func set(_ first: UInt32, _ second: UInt32, to value: UInt32) {
    let slot = slot(of: Self.key(first, second))
    keys[slot] = Self.key(first, second)
    values[slot] = value
  }

  @inline(__always)
  func value(_ first: UInt32, _ second: UInt32) -> UInt32? {
    let key = Self.key(first, second)
    let slot = slot(of: key)
    return keys[slot] == key ? values[slot] : nil
  }

  var entries: [Entry] {
    keys.indices.filter { keys[$0] != 0 }.map { slot in
      Entry(
        first: UInt32(truncatingIfNeeded: keys[slot] >> 32), second: UInt32(truncatingIfNeeded: keys[slot]),
        count: values[slot])
    }
  }
}

/// Reads the scalars of bytes that are known to be UTF-8.
enum UTF8Scalars {
  /// Begins with the first whole scalar and leaves out one that is cut off at the end.
  @inline(__always)
  static func forEach(in bytes: [UInt8], _ range: Range<Int>, _ body: (UInt32) -> Void) {
    let bytes = bytes.span
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index &+= 1 }
    while index < range.upperBound {
      let first = UInt32(bytes[index])
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard index &+ length <= range.upperBound else { return }
      switch length {
      case 1: body(first)
      case 2: body((first & 0x1F) << 6 | UInt32(bytes[index &+ 1] & 0x3F))
      case 3:
        body((first & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6 | UInt32(bytes[index &+ 2] & 0x3F))
      default:
        let high = (first & 0x07) << 18 | UInt32(bytes[index &+ 1] & 0x3F) << 12
        body(high | UInt32(bytes[index &+ 2] & 0x3F) << 6 | UInt32(bytes[index &+ 3] & 0x3F))
      }
      index &+= length
    }
  }
}
