/// A page's number as printed: `1`, `03`, `A01`. Leading zeros do not tell two numbers apart.
public struct PageNumber: Sendable {
  /// As printed, zeros and all.
  public let label: String
  /// The part set (叠) it belongs to, upper-case, empty where pages carry no letter.
  public let part: String
  /// The number within its part.
  public let number: Int

  /// Nil unless the label is at most two Latin letters followed by one to four digits.
  public init?(_ label: String) {
    var letters: [UInt8] = []
    var number = 0
    var digitCount = 0
    for byte in label.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digitCount += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard digitCount == 0 else { return nil }
        letters.append(byte & ~0x20)
      default: return nil
      }
      if letters.count > 2 || digitCount > 4 { return nil }
    }
    guard digitCount > 0 else { return nil }
    self.label = label
    self.number = number
    part = String(decoding: letters, as: UTF8.self)
  }
}

extension PageNumber: Hashable, Comparable, CustomStringConvertible {
  public static func == (a: Self, b: Self) -> Bool { a.number == b.number && a.part == b.part }
  public static func < (a: Self, b: Self) -> Bool { (a.part, a.number) < (b.part, b.number) }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(part)
    hasher.combine(number)
  }

  /// Without leading zeros: `3`, `A1`.
  public var description: String { part + String(number) }
}
