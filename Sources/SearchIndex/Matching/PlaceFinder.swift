/// Finds one pattern in folded text.
protocol PlaceFinder: Sendable {
  /// Whether the pattern keeps to one field and does not run over paragraph ends.
  var keepsToField: Bool { get }

  /// Where the pattern stands in some stretches, each by itself: ascending; each place of at least one scalar.
  ///
  /// Cost is linear in the stretches. A finder that can take long ends early, with what it has, once the task is cancelled.
  func places(in stretches: [FoldedStretch]) -> [Range<Int>]
}

extension PlaceFinder {
  /// Where the pattern stands in a stretch.
  func places(in stretch: FoldedStretch) -> [Range<Int>] { places(in: [stretch]) }
}
