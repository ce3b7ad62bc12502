/// An exact decimal of any length: what a figure is worth, without a rounding and without an overflow.
///
/// Newspapers print sums of money with sixteen digits and fuzzers print ten thousand; neither fits a machine number, and a
/// binary fraction cannot hold 0.1. One number has one form, so equal values are equal and hash alike: `2.50` is `2.5`.
public struct DecimalNumber: Hashable, Sendable {
  /// The significant digits, 0…9, highest first, with no zero at either end; empty for zero.
  let digits: [UInt8]
  /// The power of ten that the last digit counts; 0 for zero.
  let exponent: Int
  /// Whether the number lies below zero; false for zero.
  public let isNegative: Bool

  public static let zero = DecimalNumber(digits: [], exponent: 0)

  /// The number whose digits (0…9, highest first, zeros allowed anywhere) end at the given power of ten.
  init(digits: [UInt8], exponent: Int, isNegative: Bool = false) {
    guard let first = digits.firstIndex(where: { $0 != 0 }), let last = digits.lastIndex(where: { $0 != 0 }) else {
      self.digits = []
      self.exponent = 0
      self.isNegative = false
      return
    }
    self.digits = first == 0 && last == digits.count - 1 ? digits : Array(digits[first...last])
    self.exponent = exponent + digits.count - 1 - last
    self.isNegative = isNegative
  }

  public init(_ value: Int) {
    var rest = value.magnitude
    var digits: [UInt8] = []
    while rest > 0 {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    self.init(digits: digits.reversed(), exponent: 0, isNegative: value < 0)
  }

  /// Reads plain ASCII: an optional minus, digits, and optionally a point and more digits; nil for anything else.
  public init?(_ text: String) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isDigit) }) else {
      return nil
    }
    let digits = parts.joined().map { $0 - UInt8(ascii: "0") }
    self.init(digits: digits, exponent: parts.count == 2 ? -parts[1].count : 0, isNegative: isNegative)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  public var isZero: Bool { digits.isEmpty }

  /// Whether nothing stands behind the decimal point.
  public var isInteger: Bool { exponent >= 0 }

  public var negated: DecimalNumber {
    DecimalNumber(digits: digits, exponent: exponent, isNegative: !isNegative)
  }

  /// The value where it is whole and has at most eighteen digits; nil otherwise.
  public var int: Int? {
    guard exponent >= 0, digits.count + exponent <= 18 else { return nil }
    var value = 0
    for digit in digits { value = value * 10 + Int(digit) }
    for _ in 0..<exponent { value *= 10 }
    return isNegative ? -value : value
  }

  /// The number with its point moved, to the right for a positive power.
  public func multiplied(byPowerOfTen power: Int) -> DecimalNumber {
    DecimalNumber(digits: digits, exponent: exponent + power, isNegative: isNegative)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number in plain ASCII, never with an exponent: `29800`, `0.4`, `-2.98`.
  public var description: String {
    var text = digits.map { $0 + UInt8(ascii: "0") }
    if exponent > 0 { text += repeatElement(UInt8(ascii: "0"), count: exponent) }
    if exponent < 0 {
      let missing = 1 - exponent - text.count
      if missing > 0 { text.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing), at: 0) }
      text.insert(UInt8(ascii: "."), at: text.count + exponent)
    }
    let plain = String(decoding: text.isEmpty ? [UInt8(ascii: "0")] : text, as: UTF8.self)
    return isNegative ? "-" + plain : plain
  }
}
