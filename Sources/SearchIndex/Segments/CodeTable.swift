internal import ChineseText
internal import Synchronization

/// What the codes of a segment's text stand for: each one or two scalars, as they are or folded.
///
/// Folding goes scalar by scalar, so codes can be folded instead of texts; only half-width kana with a voice mark cannot, and the
/// articles that have them are known to be irregular.
struct CodeTable: Sendable {
  let entries: [(first: Unicode.Scalar, second: Unicode.Scalar)]
  private let folds: FoldOptions

  fileprivate init(_ codes: ByteView, foldedBy folds: FoldOptions) {
    self.folds = folds
    let count = codes.entryCount(UInt64.self)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(2 * count)
    for code in 0..<count {
      let entry = codes.entry(UInt64.self, code)
      // Parted by a scalar that composes with none, for the text of a code must not be folded together with the next.
      for value in [entry & 0xFFFF_FFFF, entry >> 32] {
        scalars.append(Unicode.Scalar(UInt32(truncatingIfNeeded: value)) ?? "\u{FFFD}")
        scalars.append("\0")
      }
    }
    let folded = folds.isEmpty ? scalars : FoldedText(scalars, options: folds).scalars
    // As many as there are codes, so that none leads out of the table; the last stands for what follows it.
    var entries = Array(repeating: (first: Unicode.Scalar("\0"), second: Unicode.Scalar("\0")), count: TextCode.count)
    for code in 0..<min(count, TextCode.escape) { entries[code] = (folded[4 * code], folded[4 * code + 2]) }
    self.entries = entries
  }

  /// A scalar that has no code of its own.
  func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    folds.isEmpty ? scalar : FoldedText([scalar], options: folds).scalars[0]
  }
}

/// The tables of a segment that were asked for so far.
final class FoldedCodes: Sendable {
  private let made = Mutex<[FoldOptions: CodeTable]>([:])

  func table(foldedBy folds: FoldOptions, _ codes: ByteView) -> CodeTable {
    made.withLock { made in
      if let table = made[folds] { return table }
      let table = CodeTable(codes, foldedBy: folds)
      made[folds] = table
      return table
    }
  }
}
