/// How values stand on one line of the notebook's texts: a backslash before what would end the line or be lost.
///
/// `\\` is a backslash, `\n` and `\r` line ends, `\t` a tab, `\s` a blank at an end, `\x9B` a byte that is not UTF-8.
enum Escaping {
  static func escaped(_ text: String) -> String { escaped(bytes: Array(text.utf8)) }

  /// A path as text from which its bytes can be had back.
  static func escaped(bytes: [UInt8]) -> String {
    guard needsEscape(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var start = 0
    while start < bytes.count {
      if let scalar = scalar(at: start, in: bytes) {
        text += escaped(scalar, isAtEnd: start == 0 || start + 1 == bytes.count)
        start += UTF8.width(scalar)
      } else {
        let digits = String(bytes[start], radix: 16, uppercase: true)
        text += "\\x" + (digits.count < 2 ? "0" : "") + digits
        start += 1
      }
    }
    return text
  }

  static func unescaped(_ text: some StringProtocol) -> String { String(decoding: unescapedBytes(text), as: UTF8.self) }

  /// What follows a backslash and means nothing is left as it is, for a person may have written it.
  static func unescapedBytes(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let (meant, length) = meaning(of: rest) else {
        bytes.append(byte)
        continue
      }
      bytes.append(meant)
      rest = rest.dropFirst(length)
    }
    return bytes
  }

  private static func needsEscape(_ bytes: [UInt8]) -> Bool {
    let isOdd = bytes.contains { $0 == UInt8(ascii: "\\") || $0 < 0x20 }
    let hasBlankEnd = bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
    return isOdd || hasBlankEnd || String(validating: bytes, as: UTF8.self) == nil
  }

  private static func escaped(_ scalar: Unicode.Scalar, isAtEnd: Bool) -> String {
    switch scalar {
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case " " where isAtEnd: return "\\s"
    default: return String(scalar)
    }
  }

  private static func meaning(of rest: ArraySlice<UInt8>) -> (byte: UInt8, length: Int)? {
    switch rest.first {
    case UInt8(ascii: "\\"): return (UInt8(ascii: "\\"), 1)
    case UInt8(ascii: "n"): return (0x0A, 1)
    case UInt8(ascii: "r"): return (0x0D, 1)
    case UInt8(ascii: "t"): return (0x09, 1)
    case UInt8(ascii: "s"): return (0x20, 1)
    case UInt8(ascii: "x"):
      let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
      return digits.utf8.count == 2 ? UInt8(digits, radix: 16).map { ($0, 3) } : nil
    default: return nil
    }
  }

  /// The scalar that is written whole at `start`; nil where the bytes are not UTF-8.
  private static func scalar(at start: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    for end in start + 1...start + 4 where end <= bytes.count {
      if let text = String(validating: bytes[start..<end], as: UTF8.self) { return text.unicodeScalars.first }
    }
    return nil
  }
}
