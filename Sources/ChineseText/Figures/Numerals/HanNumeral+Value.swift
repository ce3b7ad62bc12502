/// What the parts of a Chinese number are worth.
extension HanNumeralReader {
  func finished(_ numeral: Numeral, _ parts: [Part], _ range: Range<Int>) -> Numeral? {
    guard !parts.isEmpty, !numeral.hasMultiplier || range.count <= Self.longestSpokenNumber else { return nil }
    var numeral = numeral
    numeral.range = range
    if parts.count == 1, case .digits(let digits) = parts[0] {
      takeValues(ofDigits: digits, into: &numeral)
    } else {
      guard takeValues(of: parts, into: &numeral) else { return nil }
    }
    if case .power(let power)? = parts.first { numeral.leavesOneUnsaid = power > 1 && parts.count == powerCount(parts) }
    return numeral
  }

  private func powerCount(_ parts: [Part]) -> Int { parts.filter { if case .power = $0 { true } else { false } }.count }

  private func takeValues(ofDigits digits: [UInt8], into numeral: inout Numeral) {
    numeral.digitCount = digits.count
    if let pair = pair(digits) {
      numeral.values = pair.map { DecimalNumber(digits: [$0], exponent: 0) }
    } else {
      numeral.isPositional = digits.count > 1
      numeral.values = [DecimalNumber(digits: digits, exponent: 0)]
    }
  }

  /// 两三, 七八, 三五: two digits that leave a choice. 三三 and 二〇 do not.
  private func pair(_ digits: [UInt8]) -> [UInt8]? {
    guard digits.count == 2, digits[0] > 0 else { return nil }
    let isChoice = digits[1] == digits[0] + 1 || digits[0] == 3 && digits[1] == 5
    return isChoice ? digits : nil
  }

  private func takeValues(of parts: [Part], into numeral: inout Numeral) -> Bool {
    let pairs = parts.filter { if case .digits(let digits) = $0 { pair(digits) != nil } else { false } }
    guard pairs.count <= 1 else { return false }
    let choices = pairs.isEmpty ? [0] : [0, 1]
    numeral.values = choices.map { choice in sum(of: parts, choosing: choice, &numeral) }
    return true
  }

  private func sum(of parts: [Part], choosing choice: Int, _ numeral: inout Numeral) -> DecimalNumber {
    var sum = NumeralSum()
    for part in parts {
      switch part {
      case .power(let power): sum.take(power: power)
      case .digits(let digits):
        let chosen = pair(digits).map { [$0[choice]] } ?? digits
        sum.take(DecimalNumber(digits: chosen, exponent: 0))
      }
    }
    numeral.lastPower = sum.lastPower
    return sum.result(lastDigitIsAbbreviated: endsAbbreviated(parts))
  }

  /// Whether the last digit stands right behind a power, with no 零 between.
  private func endsAbbreviated(_ parts: [Part]) -> Bool {
    if case .digits(let digits)? = parts.last { return digits.first != 0 && digits.count <= 2 }
    return false
  }
}
