/// Which differences of form are taken away.
public struct FoldOptions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Full width and half width (全角、半角).
  public static let width = FoldOptions(rawValue: 1)
  /// Capital and small letters.
  public static let letterCase = FoldOptions(rawValue: 2)
  /// Traditional and variant characters (繁体、异体) to simplified ones.
  public static let script = FoldOptions(rawValue: 4)
  /// 〇 and ○ to 零.
  public static let zero = FoldOptions(rawValue: 8)
  public static let all: FoldOptions = [.width, .letterCase, .script, .zero]
}

/// Text in the form in which it is compared, with the way back to where each scalar came from.
public struct FoldedText: Sendable {
  public let scalars: [Unicode.Scalar]
  /// For each folded scalar the offset of the source scalar it came from, and at the end the count of the source.
  public let offsets: [Int]

  public init(_ text: [Unicode.Scalar], options: FoldOptions = .all) {
    scalars = text
    offsets = Array(0...text.count)
  }
}
