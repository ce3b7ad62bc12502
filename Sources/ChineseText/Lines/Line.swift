/// One line of a paragraph that was fitted to a width.
public struct Line: Hashable, Sendable {
  /// The scalars of the paragraph shown on this line; the blanks that vanish at its ends are outside.
  public var range: Range<Int>
  /// Cells before the text.
  public var indent: Int
  /// Cells of the text as shown, without the indent.
  public var width: Int
  /// Scalars drawn in the place of others, by scalar offset in the paragraph; for the eye only, and mostly empty.
  public var substitutes: [Int: Unicode.Scalar]

  public init(range: Range<Int>, indent: Int = 0, width: Int, substitutes: [Int: Unicode.Scalar] = [:]) {
    self.range = range
    self.indent = indent
    self.width = width
    self.substitutes = substitutes
  }
}
