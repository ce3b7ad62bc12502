/// Finds characters in a row; a run of letters or digits at an end that is bound must be a whole one.
struct LiteralFinder: PlaceFinder {
  /// Folded.
  let needle: [Unicode.Scalar]
  let isStartBound: Bool
  let isEndBound: Bool
  var keepsToField: Bool { false }

  /// All places, also those that overlap: 哈哈 stands twice in 哈哈哈.
  func places(in stretch: FoldedStretch) -> [Range<Int>] {
    guard let first = needle.first else { return [] }
    let scalars = stretch.scalars.span
    let last = stretch.range.upperBound - needle.count
    var places: [Range<Int>] = []
    var position = stretch.range.lowerBound
    while position <= last {
      if scalars[position] == first, stands(in: scalars, at: position) {
        let place = position..<position + needle.count
        if isWhole(place, in: stretch) { places.append(place) }
      }
      position += 1
    }
    return places
  }

  private func stands(in scalars: Span<Unicode.Scalar>, at position: Int) -> Bool {
    var index = 1
    while index < needle.count {
      if scalars[position + index] != needle[index] { return false }
      index += 1
    }
    return true
  }

  private func isWhole(_ place: Range<Int>, in stretch: FoldedStretch) -> Bool {
    (!isStartBound || stretch.isWordEdge(at: place.lowerBound))
      && (!isEndBound || stretch.isWordEdge(at: place.upperBound))
  }
}
