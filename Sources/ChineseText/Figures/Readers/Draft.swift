/// A figure while it is being read: its parts are still added to at both ends.
struct Draft {
  var range: Range<Int>
  var kind: FigureKind
  var values: [DecimalNumber]
  var unit: String?
  /// Approximations before the number, inside it, and behind it.
  var qualifiers: [String] = []
  /// The number it began with, for the rules that refuse.
  var numeral: Numeral?
  /// Where the unit is printed.
  var unitRange: Range<Int>?
  /// The unit, folded, where it is a single character; U+0000 otherwise.
  var unitCharacter: Unicode.Scalar = "\0"
  var traits: Unit.Traits = []
  /// The power of ten of the unit: -1 for 角.
  var power = 0

  var start: Int { range.lowerBound }
  var end: Int { range.upperBound }

  mutating func extend(to end: Int, qualifier: String? = nil) {
    range = range.lowerBound..<end
    if let qualifier { qualifiers.append(qualifier) }
  }

  mutating func extend(backTo start: Int, qualifier: String? = nil) {
    range = start..<range.upperBound
    if let qualifier { qualifiers.insert(qualifier, at: 0) }
  }

  var figure: Figure { Figure(range: range, kind: kind, values: values, unit: unit, qualifiers: qualifiers) }
}

/// What a number of the text turned out to be.
enum Finding {
  case figure(Figure)
  case refused(RefusedFigure)

  var range: Range<Int> {
    switch self {
    case .figure(let figure): figure.range
    case .refused(let refused): refused.range
    }
  }
}
