/// Arguments as text from which the bytes can be had back.
///
/// The parser works on strings, and a file name need not be one. Byte b that is not UTF-8 travels as U+10FF00 + b, at
/// the end of the last private plane, where no name has anything by accident.
enum ArgumentEscape {
  private static let base: UInt32 = 0x10FF00

  static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var start = 0
    while start < bytes.count {
      if let scalar = scalar(at: start, in: bytes) {
        text.unicodeScalars.append(scalar)
        start += UTF8.width(scalar)
      } else {
        text.unicodeScalars.append(Unicode.Scalar(base + UInt32(bytes[start])) ?? "\u{FFFD}")
        start += 1
      }
    }
    return text
  }

  static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      let value = scalar.value
      if value >= base + 0x80, value <= base + 0xFF { return [UInt8(value - base)] }
      return Array(String(scalar).utf8)
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
