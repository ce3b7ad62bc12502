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
    let pairs = PairSet(rows[index].scalars)
    guard pairs.count >= 2 else { return TopicPull() }
    let behind = share(of: pairs, in: stride(from: index - 1, through: max(0, index - Self.rowLimit), by: -1))
    let ahead = share(
      of: pairs, in: stride(from: index + 1, through: min(rows.count - 1, index + Self.rowLimit), by: 1))
    return TopicPull(behind: behind, ahead: ahead)
  }

  private func share(of pairs: PairSet, in indices: some Sequence<Int>) -> Double {
    var found = [Bool](repeating: false, count: pairs.count)
    var budget = Self.scalarLimit
    for index in indices where budget > 0 {
      let text = rows[index].scalars.prefix(budget)
      budget -= text.count
      PairSet.forEachPair(of: text) { pair in
        if let place = pairs.place(of: pair) { found[place] = true }
      }
    }
    return Double(found.count { $0 }) / Double(pairs.count)
  }
}

/// The different pairs of neighbouring han characters in a short text.
private struct PairSet {
  private var pairs: [UInt64] = []
  /// One bit for each hash value that occurs, because nearly every question is answered by no.
  private var filter: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ text: [Unicode.Scalar]) {
    Self.forEachPair(of: text[...]) { pair in
      if place(of: pair) == nil {
        pairs.append(pair)
        mark(pair)
      }
    }
  }

  var count: Int { pairs.count }

  func place(of pair: UInt64) -> Int? { hasMark(pair) ? pairs.firstIndex(of: pair) : nil }

  private mutating func mark(_ pair: UInt64) {
    let bit: UInt64 = 1 << (Self.hash(pair) & 63)
    switch Self.hash(pair) >> 6 & 3 {
    case 0: filter.0 |= bit
    case 1: filter.1 |= bit
    case 2: filter.2 |= bit
    default: filter.3 |= bit
    }
  }

  private func hasMark(_ pair: UInt64) -> Bool {
    let bit: UInt64 = 1 << (Self.hash(pair) & 63)
    switch Self.hash(pair) >> 6 & 3 {
    case 0: return filter.0 & bit != 0
    case 1: return filter.1 & bit != 0
    case 2: return filter.2 & bit != 0
    default: return filter.3 & bit != 0
    }
  }

  private static func hash(_ pair: UInt64) -> UInt64 { (pair &* 0x9E37_79B9_7F4A_7C15) >> 56 }

  static func forEachPair(of text: ArraySlice<Unicode.Scalar>, _ body: (UInt64) -> Void) {
    var last: UInt64 = 0
    for scalar in text {
      let value = scalar.isHan ? UInt64(scalar.value) : 0
      if last != 0, value != 0 { body(last << 32 | value) }
      last = value
    }
  }
}
