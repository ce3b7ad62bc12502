internal import ChineseText
internal import Search

/// A set of scalars as it is met in folded text: its members and what they fold to.
struct FoldedSet: Hashable, Sendable {
  /// Ascending and apart.
  let ranges: [ClosedRange<UInt32>]
  /// Members that are no plain ranges.
  let classes: [ScalarSet.Member]
  let isInverted: Bool

  /// The largest range whose members are folded one by one: more than all common Chinese characters.
  private static let foldedRangeLength = 30_000

  init(_ set: ScalarSet, folds: FoldOptions) {
    let plain = set.members.compactMap(\.plainRange)
    ranges = Self.merged(plain + plain.flatMap { Self.folded($0, folds) })
    classes = set.members.filter { $0.plainRange == nil }
    isInverted = set.isInverted
  }

  /// A set of plain scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>, isInverted: Bool = false) {
    self.init(ScalarSet(scalars.map { ScalarSet.Member(.range($0...$0)) }, isInverted: isInverted), folds: [])
  }

  /// The only scalar it has, where it is one that is named.
  var single: UInt32? {
    guard ranges.count == 1, ranges[0].count == 1, classes.isEmpty, !isInverted else { return nil }
    return ranges[0].lowerBound
  }

  /// Cost: a search among the ranges, and a look at every class. Whoever asks often makes a `SetTable`.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    (isInRanges(scalar.value) || classes.contains { $0.contains(scalar) }) != isInverted
  }

  private func isInRanges(_ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= value
  }

  // MARK: Ranges

  /// What the members of a range fold to, one scalar each; a range too long for that is left as it is.
  private static func folded(_ range: ClosedRange<UInt32>, _ folds: FoldOptions) -> [ClosedRange<UInt32>] {
    guard !folds.isEmpty, range.count <= foldedRangeLength else { return [] }
    let folded = FoldedText(range.compactMap { Unicode.Scalar($0) }, options: folds)
    return folded.scalars.indices.compactMap { index in
      // A member that folds to several scalars can be no single step.
      let isAlone = folded.offsets[index + 1] == folded.offsets[index] + 1
      let isFirst = index == 0 || folded.offsets[index - 1] != folded.offsets[index]
      return isAlone && isFirst ? folded.scalars[index].value...folded.scalars[index].value : nil
    }
  }

  private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

extension ScalarSet.Member {
  fileprivate var plainRange: ClosedRange<UInt32>? {
    guard case .range(let range) = what, !isInverted else { return nil }
    return range.lowerBound.value...range.upperBound.value
  }
}
