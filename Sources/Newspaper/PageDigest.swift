/// Names a page by its bytes: sixteen lower-case hexadecimal digits, the same wherever the page is kept.
public struct PageDigest: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// Nil for anything but sixteen lower-case hexadecimal digits.
  public init?(_ text: String) {
    let digits = Set("0123456789abcdef".utf8)
    guard text.utf8.count == 16, text.utf8.allSatisfy(digits.contains) else { return nil }
    description = text
  }

  /// The digest whose digits stand for a number.
  public init(number: UInt64) {
    let digits = String(number, radix: 16)
    description = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// What its digits stand for.
  public var number: UInt64 { UInt64(description, radix: 16) ?? 0 }
}
