internal import ChineseText

/// What made an article match.
struct Finding {
  /// The places of every clause that matched; a place that runs over several fields is several ranges.
  var clauses: [[[Place]]] = []
  /// The values that lay in the ranges asked for.
  var figures: [DecimalNumber] = []

  static func + (a: Finding, b: Finding) -> Finding {
    Finding(clauses: a.clauses + b.clauses, figures: a.figures + b.figures)
  }

  /// All places in reading order, none within another.
  var places: [Place] {
    let sorted = Set(clauses.joined().joined()).sorted {
      ($0.part, $0.range.lowerBound, -$0.range.upperBound) < ($1.part, $1.range.lowerBound, -$1.range.upperBound)
    }
    var places: [Place] = []
    for place in sorted {
      // Starts ascend, so only the place that reaches furthest can hold this one, and that is the last kept.
      if let last = places.last, last.part == place.part, place.range.upperBound <= last.range.upperBound { continue }
      places.append(place)
    }
    return places
  }
}
