/// Adds up a number as it is said: 三, 千, 五, 百, 万 is 35000000.
///
/// The powers below 万 belong to a section; 万 and 亿 multiply the section before them, or all before them where they are
/// greater than what came so far (三万五千亿) or follow another directly (二十五万万, 1.4万亿).
struct NumeralSum {
  private var total = DecimalNumber.zero
  private var section = DecimalNumber.zero
  private var pending: DecimalNumber?
  private var greatest = 0
  private(set) var lastPower = 0
  private var followsPower = false

  mutating func take(_ number: DecimalNumber) {
    pending = number
    followsPower = false
  }

  /// Takes 十 (1), 百 (2), 千 (3), 万 (4) or 亿 (8).
  mutating func take(power: Int) {
    if power < 4 { takeSmall(power) } else { takeGreat(power) }
    lastPower = followsPower ? lastPower + power : power
    followsPower = true
  }

  private mutating func takeSmall(_ power: Int) {
    if let number = pending {
      section = section + number.multiplied(byPowerOfTen: power)
    } else if followsPower {
      section = section.multiplied(byPowerOfTen: power)
    } else {
      section = section + DecimalNumber(1).multiplied(byPowerOfTen: power)
    }
    pending = nil
  }

  private mutating func takeGreat(_ power: Int) {
    section = section + (pending ?? .zero)
    pending = nil
    if section.isZero, !followsPower { section = DecimalNumber(1) }
    if section.isZero || (greatest > 0 && power > greatest) {
      total = (total + section).multiplied(byPowerOfTen: power)
    } else {
      total = total + section.multiplied(byPowerOfTen: power)
    }
    section = .zero
    greatest = max(greatest, power)
  }

  /// The number so far. A last digit right behind 百, 千, 万 or 亿 counts the next lower place: 三万五 is 35000.
  func result(lastDigitIsAbbreviated: Bool) -> DecimalNumber {
    guard let pending else { return total + section }
    let last = lastDigitIsAbbreviated && lastPower >= 2 ? pending.multiplied(byPowerOfTen: lastPower - 1) : pending
    return total + section + last
  }
}
