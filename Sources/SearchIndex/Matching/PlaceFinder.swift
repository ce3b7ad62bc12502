/// Finds one pattern in folded text.
protocol PlaceFinder: Sendable {
  /// Whether the pattern keeps to one field and does not run over paragraph ends.
  var keepsToField: Bool { get }

  /// Where the pattern stands, ascending; each of at least one scalar.
  ///
  /// Cost is linear in the stretch. A finder that can take long ends early, with what it has, once the task is cancelled.
  func places(in stretch: FoldedStretch) -> [Range<Int>]
}
