/// A file's path below the archive's root, as the bytes the file system holds.
///
/// A path is not text: it may be no UTF-8 at all. It becomes text only to be shown, through the terminal's filter.
public struct SourcePath: Hashable, Sendable {
  /// Components joined by `/`, without a leading one.
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }
  public init(_ text: String) { self.bytes = Array(text.utf8) }

  /// The components between slashes, outermost first.
  public var components: [[UInt8]] { bytes.split(separator: UInt8(ascii: "/")).map(Array.init) }

  /// The bytes before the last slash; empty for a file at the root.
  public var folder: [UInt8] { Array(bytes[..<(bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)]) }

  /// The path as text, with U+FFFD for what is not UTF-8.
  public var lossyText: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether `lossyText` is the path itself.
  public var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }
}
