/// The encodings page files are found in.
public enum TextEncoding: CaseIterable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, gb18030, big5

  /// The name shown to people, as registered with IANA.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    case .big5: "Big5"
    }
  }

  /// The name iconv knows; Hong Kong's extension of Big5 holds the whole of it.
  var iconvName: String { self == .big5 ? "BIG5-HKSCS" : name }

  /// Bytes of one code unit: where a line end may begin.
  var unitByteCount: Int { self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1 }

  /// The marks that open a file and say what it is.
  static let byteOrderMarks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ([0x84, 0x31, 0x95, 0x33], .gb18030),
  ]
}
