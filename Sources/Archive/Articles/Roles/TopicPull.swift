/// How much a short row speaks of what is before it and of what comes after it.
///
/// Headlines share words with their own article and not with the one above; crossheads with both (a lexical cue used for
/// linking titles and texts since the first page-analysis systems).
struct TopicPull {
  /// 0…1: the share of its pairs of characters that occur in the rows before.
  var behind = 0.0
  /// The same for the rows after.
  var ahead = 0.0
}

/// Measures the pull of the title-like rows of a page.
struct TopicWindow {
  private let rows: [Row]
  /// Scalars and rows looked at on either side, so that the cost does not grow with the page.
  private static let scalarLimit = 400
  private static let rowLimit = 8

  init(_ rows: [Row]) { self.rows = rows }

  func pull(at index: Int) -> TopicPull {
    let pairs = Self.pairs(of: rows[index].scalars[...])
    guard pairs.count >= 2 else { return TopicPull() }
    let behind = share(of: pairs, in: stride(from: index - 1, through: max(0, index - Self.rowLimit), by: -1))
    let ahead = share(
      of: pairs, in: stride(from: index + 1, through: min(rows.count - 1, index + Self.rowLimit), by: 1))
    return TopicPull(behind: behind, ahead: ahead)
  }

  private func share(of pairs: Set<UInt64>, in indices: some Sequence<Int>) -> Double {
    var found: Set<UInt64> = []
    var budget = Self.scalarLimit
    for index in indices where budget > 0 {
      let text = rows[index].scalars.prefix(budget)
      budget -= text.count
      Self.forEachPair(of: text) { if pairs.contains($0) { found.insert($0) } }
    }
    return Double(found.count) / Double(pairs.count)
  }

  private static func pairs(of text: ArraySlice<Unicode.Scalar>) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    forEachPair(of: text) { pairs.insert($0) }
    return pairs
  }

  private static func forEachPair(of text: ArraySlice<Unicode.Scalar>, _ body: (UInt64) -> Void) {
    var last: Unicode.Scalar?
    for scalar in text {
      if let last, last.isHan, scalar.isHan { body(UInt64(last.value) << 32 | UInt64(scalar.value)) }
      last = scalar
    }
  }
}
