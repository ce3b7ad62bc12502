/// Text in the form in which it is compared, with the way back to where each scalar came from.
///
/// Folding is scalar by scalar and without context, so text and query fold alike wherever they are cut; folding twice
/// changes nothing more. The one exception in count is a half-width kana with its voice mark, which become one.
public struct FoldedText: Sendable {
  public let scalars: [Unicode.Scalar]
  /// For each folded scalar the offset of the source scalar it came from, and at the end the count of the source.
  public let offsets: [Int]

  /// Linear in the text; the first use of a set of options reads its tables, in well under a millisecond.
  public init(_ text: [Unicode.Scalar], options: FoldOptions = .all) {
    let table = FoldTables.table(for: options)
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    for (offset, scalar) in text.enumerated() {
      if let voiced = Self.voiced(by: scalar, at: offset, in: text, options: options) {
        scalars[scalars.count - 1] = voiced
      } else {
        scalars.append(table.folded(scalar))
        offsets.append(offset)
      }
    }
    offsets.append(text.count)
    self.scalars = scalars
    self.offsets = offsets
  }

  /// The kana that a half-width kana and the half-width voice mark after it make together.
  @inline(__always)
  private static func voiced(
    by scalar: Unicode.Scalar, at offset: Int, in text: [Unicode.Scalar], options: FoldOptions
  ) -> Unicode.Scalar? {
    guard scalar.value == 0xFF9E || scalar.value == 0xFF9F, offset > 0, options.contains(.width) else { return nil }
    return VoicedKana.composed(text[offset - 1], with: scalar)
  }
}
