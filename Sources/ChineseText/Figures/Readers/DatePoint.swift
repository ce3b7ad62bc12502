/// A date or a time while it is being read: its parts in print order and what they are called.
struct DatePoint {
  var range: Range<Int>
  var values: [DecimalNumber] = []
  var unit = ""
  var qualifiers: [String] = []
  /// The scalar its last part was named with; a year alone may become 年底, a month 月初.
  var last: Part?
  var first: Part?
  var numeral: Numeral?

  enum Part { case century, year, month, day, hour, minute, second }

  var end: Int { range.upperBound }

  mutating func take(_ values: [DecimalNumber], _ part: Part, _ name: String, end: Int) {
    self.values += values
    unit += name
    last = part
    if first == nil { first = part }
    range = range.lowerBound..<end
  }

  var draft: Draft {
    Draft(
      range: range, kind: .date, values: values, unit: unit, qualifiers: qualifiers, numeral: numeral,
      traits: .countsOne)
  }
}
