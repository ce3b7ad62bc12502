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
///
/// Every title asks hundreds of pairs whether they are its own, and nearly all are not. So each pair of the page gets a
/// short code once, and only where a title has that code are the pairs themselves compared.
struct TopicWindow {
  private let rows: [Row]
  /// For each scalar of the rows' heads the code of the pair it closes; 0 where it closes none.
  private var codes: [UInt16] = []
  /// Where each row's codes begin, and where the last row's end.
  private var starts: [Int] = [0]
  /// Scalars and rows looked at on either side, so that the cost does not grow with the page.
  private static let scalarLimit = 400
  private static let rowLimit = 8

  init(_ rows: [Row]) {
    self.rows = rows
    starts.reserveCapacity(rows.count + 1)
    codes.reserveCapacity(rows.reduce(0) { $0 + min($1.scalars.count, Self.scalarLimit) })
    for row in rows {
      var last: Unicode.Scalar?
      for scalar in row.scalars.prefix(Self.scalarLimit) {
        let han = scalar.isHan ? scalar : nil
        codes.append(HanPair(last, han)?.code ?? 0)
        last = han
      }
      starts.append(codes.count)
    }
  }

  /// The pull of a row of at most `Marks.titleLimit` scalars.
  func pull(at index: Int) -> TopicPull {
    let pairs = PairSet(rows[index].scalars)
    guard pairs.count >= 2 else { return TopicPull() }
    let behind = share(of: pairs, in: stride(from: index - 1, through: max(0, index - Self.rowLimit), by: -1))
    let ahead = share(
      of: pairs, in: stride(from: index + 1, through: min(rows.count - 1, index + Self.rowLimit), by: 1))
    return TopicPull(behind: behind, ahead: ahead)
  }

  private func share(of pairs: PairSet, in indices: some Sequence<Int>) -> Double {
    let marks = pairs.marks.span
    var found: UInt64 = 0
    var budget = Self.scalarLimit
    for index in indices where budget > 0 {
      let codes = codes.span.extracting(starts[index]..<min(starts[index + 1], starts[index] + budget))
      budget -= codes.count
      for place in codes.indices where marks[Int(codes[place] >> 6)] >> UInt64(codes[place] & 63) & 1 != 0 {
        let scalars = rows[index].scalars
        if let pair = HanPair(scalars[place - 1], scalars[place]), let bit = pairs.place(of: pair) { found |= 1 << bit }
      }
    }
    return Double(found.nonzeroBitCount) / Double(pairs.count)
  }
}

/// Two han characters side by side.
private struct HanPair: Equatable {
  private let value: UInt64

  /// Nil unless there are two; both must be han.
  init?(_ first: Unicode.Scalar?, _ second: Unicode.Scalar?) {
    guard let first, let second else { return nil }
    value = UInt64(first.value) << 32 | UInt64(second.value)
  }

  /// 1…4095, as good as random.
  var code: UInt16 { max(1, UInt16(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> 52)) }
}

/// The different pairs of neighbouring han characters in a title, at most 64.
private struct PairSet {
  private var pairs: [HanPair] = []
  /// One bit for each code that occurs.
  private(set) var marks = [UInt64](repeating: 0, count: 64)

  init(_ title: [Unicode.Scalar]) {
    for (first, second) in zip(title, title.dropFirst()) where first.isHan && second.isHan && pairs.count < 64 {
      guard let pair = HanPair(first, second), place(of: pair) == nil else { continue }
      pairs.append(pair)
      marks[Int(pair.code >> 6)] |= 1 << UInt64(pair.code & 63)
    }
  }

  var count: Int { pairs.count }

  func place(of pair: HanPair) -> Int? { pairs.firstIndex(of: pair) }
}
