/// A JSON value whose members keep the order they were given in.
indirect enum JSON {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number already written as JSON wants it: the way a figure of any length stays exact.
  case number(String)
  case text(String)
  case array([JSON])
  case object([(name: String, value: JSON)])
}

extension JSON {
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }

  /// JSON knows no infinity and no NaN; they become null.
  init(_ number: Double) { self = number.isFinite ? .number(number.description) : .null }
}

extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { (name: $0.0, value: $0.1) })
  }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}

extension JSON {
  /// The value as one cell of a table: text without quotes, several values with a blank between.
  var cell: String {
    switch self {
    case .null: return ""
    case .bool(let value): return String(value)
    case .integer(let value): return String(value)
    case .number(let text), .text(let text): return text
    case .array(let values): return values.map(\.cell).joined(separator: " ")
    case .object(let members): return members.map(\.value.cell).joined(separator: " ")
    }
  }
}

// MARK: Writing

extension JSON {
  /// Appends the value on one line, in UTF-8.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let digits): bytes += digits.utf8
    case .text(let text): Self.append(text, to: &bytes)
    case .array(let values): Self.append(values, to: &bytes)
    case .object(let members): Self.append(members, to: &bytes)
    }
  }

  private static func append(_ values: [JSON], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      value.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func append(_ members: [(name: String, value: JSON)], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      append(member.name, to: &bytes)
      bytes += ": ".utf8
      member.value.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\t": bytes += "\\t".utf8
      case "\r": bytes += "\\r".utf8
      case _ where mustBeEscaped(scalar): appendEscape(of: scalar, to: &bytes)
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Controls, line separators and direction marks, so that a line of JSON can be looked at in any terminal.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: return true
    case 0...0x60B: return false
    default: return scalar.properties.isBidiControl
    }
  }

  /// None of the escaped scalars lies above U+FFFF, so four digits are enough.
  private static func appendEscape(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    bytes += "\\u".utf8
    bytes += String(repeating: "0", count: max(0, 4 - digits.count)).utf8
    bytes += digits.utf8
  }
}
