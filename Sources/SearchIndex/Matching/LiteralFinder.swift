/// Finds characters in a row; a run of letters or digits at an end that is bound must be a whole one.
struct LiteralFinder: PlaceFinder {
  /// Folded.
  let needle: [Unicode.Scalar]
  let isStartBound: Bool
  let isEndBound: Bool
  var keepsToField: Bool { false }

  /// All places, also those that overlap: 哈哈 stands twice in 哈哈哈.
  func places(in stretches: [FoldedStretch]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for stretch in stretches {
      var position = stretch.range.lowerBound
      while let start = stretch.place(of: needle, from: position) {
        let place = start..<start + needle.count
        if isWhole(place, in: stretch) { places.append(place) }
        position = start + 1
      }
    }
    return places
  }

  private func isWhole(_ place: Range<Int>, in stretch: FoldedStretch) -> Bool {
    (!isStartBound || stretch.isWordEdge(at: place.lowerBound))
      && (!isEndBound || stretch.isWordEdge(at: place.upperBound))
  }
}

extension FoldedStretch {
  /// The first place from a position on where characters stand in a row.
  func place(of needle: [Unicode.Scalar], from start: Int) -> Int? {
    guard let first = needle.first else { return nil }
    let scalars = scalars.span
    let last = range.upperBound - needle.count
    var position = start
    while position <= last {
      if scalars[position] == first, Self.stands(needle, in: scalars, at: position) { return position }
      position &+= 1
    }
    return nil
  }

  private static func stands(_ needle: [Unicode.Scalar], in scalars: Span<Unicode.Scalar>, at position: Int) -> Bool {
    var index = 1
    while index < needle.count {
      if scalars[position + index] != needle[index] { return false }
      index += 1
    }
    return true
  }
}
