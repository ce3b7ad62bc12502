internal import Newspaper
internal import Search

/// The text of an article's fields as it is compared: folded, one behind the other in reading order.
struct FoldedFields {
  struct Part {
    let field: ArticleField
    /// Its scalars, in `FoldedFields.scalars`.
    let range: Range<Int>
  }

  let parts: [Part]
  let scalars: [Unicode.Scalar]
  let kind: ArticleKind

  /// The stretches a phrase may lie in: a field each, or paragraphs that follow each other directly.
  func stretches(in scope: TextScope) -> [FoldedStretch] {
    var stretches: [FoldedStretch] = []
    var first = 0
    while first < parts.count {
      var end = first + 1
      while end < parts.count, flows(into: end) { end += 1 }
      if scope.covers(parts[first].field, of: kind) { stretches.append(stretch(of: first..<end)) }
      first = end
    }
    return stretches
  }

  /// The fields one by one, for patterns that keep to a field.
  func fieldStretches(in scope: TextScope) -> [FoldedStretch] {
    parts.filter { scope.covers($0.field, of: kind) }.map { FoldedStretch(scalars: scalars, range: $0.range) }
  }

  /// Whether a phrase may run over from the part before: a paragraph end may be a column break.
  private func flows(into index: Int) -> Bool {
    if case .paragraph = parts[index - 1].field, case .paragraph = parts[index].field { true } else { false }
  }

  private func stretch(of indices: Range<Int>) -> FoldedStretch {
    let members = parts[indices]
    let range = parts[indices.lowerBound].range.lowerBound..<parts[indices.upperBound - 1].range.upperBound
    return FoldedStretch(scalars: scalars, range: range, seams: members.dropFirst().map(\.range.lowerBound))
  }

  /// The last part that begins at or before a scalar.
  func partIndex(of scalar: Int) -> Int {
    var low = 0
    var high = parts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].range.lowerBound <= scalar { low = middle } else { high = middle }
    }
    return low
  }

  /// The weights of places added up, each by the field it begins in.
  func weight(of places: [Range<Int>]) -> Int {
    places.reduce(0) { $0 + parts[partIndex(of: $1.lowerBound)].field.weight }
  }
}
