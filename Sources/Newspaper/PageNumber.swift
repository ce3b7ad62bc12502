/// A page's number as printed: `1`, `03`, `A01`. Leading zeros do not tell two numbers apart.
public struct PageNumber: Sendable {
  /// As printed, zeros and all.
  public let label: String

  /// Nil unless the label is at most two Latin letters followed by one to four digits.
  public init?(_ label: String) {
    let letters = label.prefix { $0.isASCII && $0.isLetter }
    let digits = label.dropFirst(letters.count)
    guard letters.count <= 2, (1...4).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    self.label = label
  }

  /// The part set (叠) it belongs to, upper-case, empty where pages carry no letter.
  public var part: String { String(label.prefix { $0.isLetter }).uppercased() }

  /// The number within its part.
  public var number: Int { Int(label.drop { $0.isLetter }) ?? 0 }
}

extension PageNumber: Hashable, Comparable, CustomStringConvertible {
  public static func == (a: Self, b: Self) -> Bool { (a.part, a.number) == (b.part, b.number) }
  public static func < (a: Self, b: Self) -> Bool { (a.part, a.number) < (b.part, b.number) }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(part)
    hasher.combine(number)
  }

  /// Without leading zeros: `3`, `A1`.
  public var description: String { part + String(number) }
}
