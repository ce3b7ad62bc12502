/// A number as written, before anything is known of what it counts.
struct Numeral {
  enum Script { case arabic, han }

  var range: Range<Int>
  /// One value, or the two between which 两三, 三四十 and 五六万 leave the choice.
  var values: [DecimalNumber]
  var script: Script
  /// Digit after digit with neither 十 nor 万: 一九七八, 8266110.
  var isPositional = false
  /// How many digits are printed, zeros included.
  var digitCount = 0
  /// Whether 十 百 千 万 亿 takes part.
  var hasMultiplier = false
  /// Whether it begins with 百 千 万 亿 and no number before: 百年, 万亩, 亿元.
  var leavesOneUnsaid = false
  /// The power of ten of the last 万, 亿 …: what 3至5万 lends to its 3.
  var lastPower = 0
  /// Whether a point or a grouping mark is printed in it.
  var hasMark = false
  /// Whether it is the word 半.
  var isHalf = false
  /// 余, 多, 来, 几 inside or behind it.
  var qualifiers: [String] = []

  var value: DecimalNumber { values.first ?? .zero }
  var start: Int { range.lowerBound }
  var end: Int { range.upperBound }

  /// Whether it is the single character 一.
  var isSingleOne: Bool { script == .han && range.count == 1 && !isHalf && value == Self.one }

  private static let one = DecimalNumber(1)

  /// Whether it is a plain whole number within the bounds, as the parts of dates are.
  func isPlain(in bounds: ClosedRange<Int>) -> Bool {
    guard values.count == 1, qualifiers.isEmpty, !hasMark, let value = value.int else { return false }
    return bounds.contains(value)
  }
}
