/// A 64-bit checksum of bytes: against torn and rotten files, not against an enemy.
///
/// Sixteen bytes at a time are folded into one of two lanes by a full multiplication, as wyhash does; a processor does this at
/// more than memory speed. The constants are odd, with as many ones as zeros.
struct Checksum {
  private static let salts: (UInt64, UInt64, UInt64) = (
    0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB, 0x8EBC_6AF0_9C88_C6E3
  )

  static func of(_ bytes: RawSpan) -> UInt64 {
    var first = salts.0
    var second = salts.1
    var offset = 0
    let count = bytes.byteCount
    while offset &+ 32 <= count {
      first = folded(first ^ word(bytes, offset), salts.1 ^ word(bytes, offset &+ 8))
      second = folded(second ^ word(bytes, offset &+ 16), salts.2 ^ word(bytes, offset &+ 24))
      offset &+= 32
    }
    while offset < count {
      first = folded(first ^ tail(bytes, offset), salts.2)
      offset &+= 8
    }
    return folded(first ^ UInt64(truncatingIfNeeded: count), second ^ salts.0)
  }

  static func of(_ bytes: [UInt8]) -> UInt64 { of(bytes.span.bytes) }

  @inline(__always)
  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Up to eight bytes at the end.
  private static func tail(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in offset..<min(offset + 8, bytes.byteCount) {
      word = word << 8 | UInt64(bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self))
    }
    return word
  }

  @inline(__always)
  private static func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
