/// A line of a page file as it stands there, before anything is repaired.
public struct SourceLine: Hashable, Sendable {
  /// Counted from 1, blank lines included.
  public let number: Int
  /// The decoded text without its line end.
  public let text: String
  /// Where it lies in the file, line end excluded.
  public let byteRange: Range<Int>

  public init(number: Int, text: String, byteRange: Range<Int>) {
    self.number = number
    self.text = text
    self.byteRange = byteRange
  }

  /// Whether nothing but white space stands on it.
  public var isBlank: Bool {
    // No white space lies above U+3000, so that Han is told without its properties.
    text.unicodeScalars.allSatisfy { $0.value <= 0x3000 && $0.properties.isWhitespace }
  }
}
