/// Bytes as text that any reader of JSON or of OSC 52 turns back into the same bytes (RFC 4648, section 4).
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The characters, with `=` to the next multiple of four.
  public static func encoded(_ bytes: [UInt8]) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      encoded += characters(of: Array(group))
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Four characters for one to three bytes, the missing ones shown by `=`.
  private static func characters(of group: [UInt8]) -> [UInt8] {
    let padded = group + Array(repeating: 0, count: 3 - group.count)
    let bits = padded.reduce(0) { $0 << 8 | Int($1) }
    return (0..<4).map { index in
      index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "=")
    }
  }
}

extension Base64 {
  /// The bytes that a text stands for; nil for anything but whole groups of four characters.
  public static func decoded(_ text: String) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: characters.count, by: 4) {
      let group = characters[start..<start + 4]
      let digits = group.prefix { $0 != UInt8(ascii: "=") }.compactMap(alphabet.firstIndex)
      guard digits.count >= 2, digits.count + group.count(where: { $0 == UInt8(ascii: "=") }) == 4 else { return nil }
      let bits = (digits + Array(repeating: 0, count: 4 - digits.count)).reduce(0) { $0 << 6 | $1 }
      bytes += [bits >> 16, bits >> 8, bits].prefix(digits.count - 1).map { UInt8(truncatingIfNeeded: $0) }
    }
    return bytes
  }
}
