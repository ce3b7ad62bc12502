/// A line of a notebook's text that was not understood. It is kept as it is.
public struct TextFault: Hashable, Sendable {
  public enum Cause: String, Hashable, Sendable {
    /// The bytes are no UTF-8.
    case notUTF8
    /// A heading without anything that tells what was cut out.
    case nothingClipped
    /// A value that cannot be what its name says.
    case value
    /// Neither a heading nor anything under one.
    case stray
  }

  /// The text's file, below the notebook's folder.
  public var file: String
  /// Counted from 1.
  public var line: Int
  public var cause: Cause

  public init(file: String, line: Int, cause: Cause) {
    self.file = file
    self.line = line
    self.cause = cause
  }
}
