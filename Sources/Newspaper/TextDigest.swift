/// Names a text by its bytes in UTF-8: FNV-1a (Fowler, Noll, Vo) in 64 bits, sixteen lower-case hexadecimal digits.
///
/// It tells texts apart, it does not guard against forgery.
public struct TextDigest: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// The digest of a text.
  public init(of text: String) { self.init(of: text.utf8) }

  /// The digest of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    let value = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    description = PageDigest(number: value).description
  }

  /// Nil for anything but sixteen lower-case hexadecimal digits.
  public init?(_ text: String) {
    guard let digits = PageDigest(text) else { return nil }
    description = digits.description
  }
}
