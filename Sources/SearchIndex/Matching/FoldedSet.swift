internal import ChineseText
internal import Search

/// A set of scalars as it is met in folded text: its members and what they fold to.
struct FoldedSet: Sendable {
  /// One bit a scalar below 128, inversion included.
  private var ascii: (low: UInt64, high: UInt64) = (0, 0)
  /// Ascending and apart.
  private let ranges: [ClosedRange<UInt32>]
  /// Members that are no plain ranges.
  private let classes: [ScalarSet.Member]
  private let isInverted: Bool

  /// The largest range whose members are folded one by one: more than all common Chinese characters.
  private static let foldedRangeLength = 30_000

  init(_ set: ScalarSet, folds: FoldOptions) {
    let plain = set.members.compactMap(\.plainRange)
    ranges = Self.merged(plain + plain.flatMap { Self.folded($0, folds) })
    classes = set.members.filter { $0.plainRange == nil }
    isInverted = set.isInverted
    for value in UInt32(0)..<128 where containsBySearch(value) {
      if value < 64 { ascii.low |= 1 << UInt64(value) } else { ascii.high |= 1 << UInt64(value - 64) }
    }
  }

  /// A set of plain scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>, isInverted: Bool = false) {
    self.init(ScalarSet(scalars.map { ScalarSet.Member(.range($0...$0)) }, isInverted: isInverted), folds: [])
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 64 { return ascii.low >> UInt64(value) & 1 == 1 }
    if value < 128 { return ascii.high >> UInt64(value - 64) & 1 == 1 }
    return containsBySearch(value)
  }

  private func containsBySearch(_ value: UInt32) -> Bool {
    (isInRanges(value) || isInClasses(value)) != isInverted
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

  private func isInClasses(_ value: UInt32) -> Bool {
    guard !classes.isEmpty, let scalar = Unicode.Scalar(value) else { return false }
    return classes.contains { $0.contains(scalar) }
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
