/// Which differences of form are taken away.
public struct FoldOptions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Full, half and small width (全角、半角), the ideographic space included; no mark becomes another mark.
  public static let width = FoldOptions(rawValue: 1)
  /// Capital letters to small ones, where that is one scalar for one.
  public static let letterCase = FoldOptions(rawValue: 2)
  /// Traditional, regional and older variants (繁体、异体、旧字形) to simplified characters.
  public static let script = FoldOptions(rawValue: 4)
  /// 〇 and ○ to 零.
  public static let zero = FoldOptions(rawValue: 8)
  public static let all: FoldOptions = [.width, .letterCase, .script, .zero]
}
