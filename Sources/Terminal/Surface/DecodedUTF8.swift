/// Reads UTF-8 and gives each byte that is not part of a whole character on its own.
///
/// The standard library joins a broken beginning into one replacement; here bytes stay countable.
struct DecodedUTF8<Bytes: Sequence<UInt8>>: IteratorProtocol {
  private var bytes: Bytes.Iterator
  /// Bytes read ahead, at most four.
  private var ahead: [UInt8] = []

  init(_ bytes: Bytes) {
    self.bytes = bytes.makeIterator()
  }

  mutating func next() -> Piece? {
    guard let first = byte(at: 0) else { return nil }
    let count = UTF8Form.byteCount(startingWith: first)
    if count > 0, let scalar = scalar(of: count) {
      ahead.removeFirst(count)
      return .scalar(scalar)
    }
    ahead.removeFirst()
    return .strayByte(first)
  }

  private mutating func byte(at index: Int) -> UInt8? {
    while ahead.count <= index {
      guard let next = bytes.next() else { return nil }
      ahead.append(next)
    }
    return ahead[index]
  }

  /// The scalar in the next `count` bytes; nil when they are cut, overlong, a surrogate or beyond U+10FFFF.
  private mutating func scalar(of count: Int) -> Unicode.Scalar? {
    guard count > 1 else { return ahead.first.map { Unicode.Scalar($0) } }
    var value = UInt32(ahead[0]) & (0x7F >> UInt32(count))
    for index in 1..<count {
      guard let next = byte(at: index), next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    return value >= smallest[count] ? Unicode.Scalar(value) : nil
  }
}

enum UTF8Form {
  /// How many bytes a character has that starts so; 0 when none does.
  static func byteCount(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0x00..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
