extension DecimalNumber {
  /// The power of ten just above the highest digit: 3 for 100…999.
  private var top: Int { digits.count + exponent }

  /// The digit that counts the given power of ten, 0 outside the number.
  private func digit(atPower power: Int) -> UInt8 {
    let index = top - 1 - power
    return digits.indices.contains(index) ? digits[index] : 0
  }

  public static func + (a: Self, b: Self) -> Self {
    if a.isZero { return b }
    if b.isZero { return a }
    if a.isNegative == b.isNegative { return sum(a, b, isNegative: a.isNegative) }
    return a.isSmallerInMagnitude(than: b)
      ? difference(b, a, isNegative: b.isNegative) : difference(a, b, isNegative: a.isNegative)
  }

  public static func - (a: Self, b: Self) -> Self { a + b.negated }

  /// Adds magnitudes. Cost: the digits between the highest and the lowest place of both.
  private static func sum(_ a: Self, _ b: Self, isNegative: Bool) -> Self {
    let low = min(a.exponent, b.exponent)
    let high = max(a.top, b.top) + 1
    var result = [UInt8](repeating: 0, count: high - low)
    var carry: UInt8 = 0
    for power in low..<high {
      let value = a.digit(atPower: power) + b.digit(atPower: power) + carry
      result[high - 1 - power] = value % 10
      carry = value / 10
    }
    return Self(digits: result, exponent: low, isNegative: isNegative)
  }

  /// Subtracts the magnitude of `b` from that of `a`, which must not be the smaller.
  private static func difference(_ a: Self, _ b: Self, isNegative: Bool) -> Self {
    let low = min(a.exponent, b.exponent)
    let high = max(a.top, b.top)
    var result = [UInt8](repeating: 0, count: high - low)
    var borrow: UInt8 = 0
    for power in low..<high {
      let taken = b.digit(atPower: power) + borrow
      let digit = a.digit(atPower: power)
      borrow = digit < taken ? 1 : 0
      result[high - 1 - power] = digit + 10 * borrow - taken
    }
    return Self(digits: result, exponent: low, isNegative: isNegative)
  }

  private func isSmallerInMagnitude(than other: Self) -> Bool {
    if isZero || other.isZero { return !other.isZero }
    if top != other.top { return top < other.top }
    return digits.lexicographicallyPrecedes(other.digits)
  }

  /// The number times a factor of at most some thousands: 60 seconds, 100 parts.
  func multiplied(by factor: Int) -> Self {
    var result: [UInt8] = []
    var carry = 0
    for digit in digits.reversed() {
      carry += Int(digit) * factor
      result.append(UInt8(carry % 10))
      carry /= 10
    }
    while carry > 0 {
      result.append(UInt8(carry % 10))
      carry /= 10
    }
    return Self(digits: result.reversed(), exponent: exponent, isNegative: isNegative)
  }

  /// The product. Cost: the product of the numbers of digits.
  func times(_ other: Self) -> Self {
    var result = [Int](repeating: 0, count: digits.count + other.digits.count)
    for (place, digit) in digits.enumerated().reversed() {
      for (otherPlace, otherDigit) in other.digits.enumerated().reversed() {
        let sum = result[place + otherPlace + 1] + Int(digit) * Int(otherDigit)
        result[place + otherPlace + 1] = sum % 10
        result[place + otherPlace] += sum / 10
      }
    }
    return Self(
      digits: result.map { UInt8($0) }, exponent: exponent + other.exponent, isNegative: isNegative != other.isNegative)
  }

  /// The quotient of two whole numbers, cut to half-up at `places` behind the point; nil when it cannot be formed.
  ///
  /// For fractions such as 三分之一, which no decimal holds exactly. The divisor must fit a machine number.
  static func quotient(_ dividend: Self, by divisor: Int, places: Int) -> Self? {
    guard divisor > 0, divisor < Int.max / 20, dividend.isInteger else { return nil }
    var remainder = 0
    var result: [UInt8] = []
    let shown = dividend.digits + repeatElement(0, count: dividend.exponent + places)
    for digit in shown {
      remainder = remainder * 10 + Int(digit)
      result.append(UInt8(remainder / divisor))
      remainder %= divisor
    }
    let quotient = Self(digits: result, exponent: -places, isNegative: dividend.isNegative)
    let isRoundedUp = remainder * 2 >= divisor
    let step = Self(digits: [1], exponent: -places, isNegative: dividend.isNegative)
    return isRoundedUp ? quotient + step : quotient
  }
}

extension DecimalNumber: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? b.isSmallerInMagnitude(than: a) : a.isSmallerInMagnitude(than: b)
  }
}
