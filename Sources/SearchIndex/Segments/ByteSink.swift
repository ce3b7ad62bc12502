/// Puts numbers and texts in a row of bytes.
struct ByteSink {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Takes the bytes out.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  mutating func append(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }
  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Lets `write` put bytes behind those that are there, no more than so many; it tells how many it put.
  mutating func append(atMost most: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    bytes += Array(unsafeUninitializedCapacity: most) { buffer, count in count = write(buffer) }
  }

  mutating func append(fixed number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Seven bits a byte, lowest first, the highest bit telling that more follow.
  mutating func append(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ text: String?) {
    append(byte: text == nil ? 0 : 1)
    if let text { append(text) }
  }
}

/// Takes numbers and texts out of a row of bytes; where it ends too early, zeros and empty texts.
struct ByteSource {
  private let view: ByteView
  private(set) var offset: Int
  let end: Int

  init(_ view: ByteView, from start: Int = 0, to end: Int? = nil) {
    self.view = view
    self.end = max(0, min(end ?? view.count, view.count))
    offset = max(0, min(start, self.end))
  }

  var isAtEnd: Bool { offset >= end }

  mutating func byte() -> UInt8 {
    guard offset < end else { return 0 }
    offset += 1
    return view.number(UInt8.self, at: offset - 1)
  }

  mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: value)
  }

  /// A number of things that follow, each of at least a byte: never more than there are bytes.
  mutating func count() -> Int { max(0, min(number(), end - offset)) }

  mutating func bytes(_ count: Int) -> [UInt8] {
    let stop = offset + max(0, min(count, end - offset))
    defer { offset = stop }
    return view.bytes(offset..<stop)
  }

  mutating func text() -> String { String(decoding: bytes(count()), as: UTF8.self) }
  mutating func optionalText() -> String? { byte() == 0 ? nil : text() }
}
