extension JSON {
  /// Reads one value of JSON (RFC 8259); nil for anything else, and for arrays and objects nested deeper than 64.
  init?(text: String) {
    var reading = JSONReading(bytes: Array(text.utf8)[...])
    guard let value = reading.value(depth: 0), reading.isAtEnd else { return nil }
    self = value
  }

  /// A member of an object; nil for none, and for null.
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self, let value = members.last(where: { $0.name == name })?.value else {
      return nil
    }
    if case .null = value { return nil }
    return value
  }

  /// What a string holds; nil for other values.
  var string: String? { if case .text(let text) = self { text } else { nil } }

  /// A whole number; nil for other values.
  var whole: Int? {
    switch self {
    case .integer(let value): value
    case .number(let digits): Int(digits)
    default: nil
    }
  }

  /// The values of an array; none for other values.
  var elements: [JSON] { if case .array(let values) = self { values } else { [] } }
}

private struct JSONReading {
  var bytes: ArraySlice<UInt8>

  private static let deepest = 64

  /// Whether nothing but white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return bytes.isEmpty
    }
  }

  mutating func value(depth: Int) -> JSON? {
    skipBlanks()
    guard depth < Self.deepest, let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map { .text($0) }
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func skipBlanks() {
    bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes.starts(with: word.utf8) else { return false }
    bytes = bytes.dropFirst(word.utf8.count)
    return true
  }

  private mutating func takeMark(_ mark: String) -> Bool {
    skipBlanks()
    return take(mark)
  }

  private mutating func array(depth: Int) -> JSON? {
    guard takeMark("[") else { return nil }
    if takeMark("]") { return .array([]) }
    var values: [JSON] = []
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while takeMark(",")
    return takeMark("]") ? .array(values) : nil
  }

  private mutating func object(depth: Int) -> JSON? {
    guard takeMark("{") else { return nil }
    if takeMark("}") { return .object([]) }
    var members: [(name: String, value: JSON)] = []
    repeat {
      skipBlanks()
      guard let name = string(), takeMark(":"), let value = value(depth: depth + 1) else { return nil }
      members.append((name, value))
    } while takeMark(",")
    return takeMark("}") ? .object(members) : nil
  }

  private mutating func number() -> JSON? {
    let isPart: (UInt8) -> Bool = { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    let digits = String(decoding: bytes.prefix(while: isPart), as: UTF8.self)
    guard Double(digits) != nil else { return nil }
    bytes = bytes.drop(while: isPart)
    return Int(digits).map { .integer($0) } ?? .number(digits)
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text += Array(String(scalar).utf8)
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    switch bytes.popFirst() {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return codedScalar()
    case let mark? where "\"\\/".utf8.contains(mark): return Unicode.Scalar(mark)
    default: return nil
    }
  }

  /// `\u4E00`, or two halves of a pair.
  private mutating func codedScalar() -> Unicode.Scalar? {
    guard let first = fourDigits() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard take("\\u"), let second = fourDigits(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func fourDigits() -> UInt32? {
    let digits = String(decoding: bytes.prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, digits.utf8.first != UInt8(ascii: "+") else { return nil }
    bytes = bytes.dropFirst(4)
    return UInt32(digits, radix: 16)
  }
}
