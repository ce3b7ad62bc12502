/// Reads numbers in digits, alone or with 万 and 亿: 10,893 · 112.0 · 2.98万 · 1.4万亿 · 3亿5000万 · 20余万.
struct ArabicNumeralReader {
  let text: FigureText

  /// The number that begins with the digit at `start`.
  func numeral(at start: Int) -> Numeral? {
    guard var position = digitRun(at: start) else { return nil }
    var numeral = Numeral(range: start..<position, values: [], script: .arabic)
    var sum = NumeralSum()
    sum.take(number(start..<position, in: &numeral))
    takePowers(at: &position, into: &sum, &numeral)
    numeral.values = [sum.result(lastDigitIsAbbreviated: false)]
    numeral.lastPower = sum.lastPower
    numeral.range = start..<position
    return numeral
  }

  /// The end of a run of digits with its grouping marks and its point.
  private func digitRun(at start: Int) -> Int? {
    guard var end = plainRun(at: start) else { return nil }
    if end - start <= 3, text[start] != "0" || end - start == 1 {
      while let next = group(at: end, fullWidth: isFullWidth(start)) { end = next }
    }
    if text[end] == ".", let next = plainRun(at: end + 1), !isPointOfList(next) { end = next }
    return end
  }

  /// A date or a version (2024.5.18) has a second point; its parts are no decimals.
  private func isPointOfList(_ end: Int) -> Bool { text[end] == "." && text[end + 1].isASCIIDigit }

  private func plainRun(at start: Int) -> Int? {
    var end = start
    while text[end].isASCIIDigit { end += 1 }
    return end > start ? end : nil
  }

  /// A comma of the digits' own width and exactly three digits.
  private func group(at index: Int, fullWidth: Bool) -> Int? {
    let isSpace =
      text.scalars.indices.contains(index) && "\u{2009}\u{202F}\u{A0}".unicodeScalars.contains(text.scalars[index])
    guard text[index] == "," && isFullWidth(index) == fullWidth || isSpace else { return nil }
    guard let end = plainRun(at: index + 1), end == index + 4 else { return nil }
    return end
  }

  private func isFullWidth(_ index: Int) -> Bool { text.scalars[index].value >= 0xFF00 }

  private func number(_ range: Range<Int>, in numeral: inout Numeral) -> DecimalNumber {
    var digits: [UInt8] = []
    digits.reserveCapacity(range.count)
    var point: Int?
    for index in range {
      let scalar = text[index]
      if scalar.isASCIIDigit { digits.append(UInt8(scalar.value - 48)) } else { numeral.hasMark = true }
      if scalar == "." { point = digits.count }
    }
    numeral.digitCount += digits.count
    numeral.isPositional = true
    return DecimalNumber(digits: digits, exponent: point.map { $0 - digits.count } ?? 0)
  }

  /// The powers behind a number, and after one of them a further, smaller number: 3亿5000万.
  private func takePowers(at position: inout Int, into sum: inout NumeralSum, _ numeral: inout Numeral) {
    var greatest = Int.max
    while let power = powerRun(at: position, below: greatest, into: &sum, &numeral) {
      position = power.end
      greatest = power.total
      guard greatest >= 4, let next = digitRun(at: position), isSmaller(position..<next, than: greatest) else { break }
      sum.take(number(position..<next, in: &numeral))
      position = next
    }
  }

  /// Whether what follows 万 or 亿 still belongs to the number: 3亿5000万, 3万2,756元; not 5万100多.
  private func isSmaller(_ range: Range<Int>, than power: Int) -> Bool {
    if let multiplier = multiplier(at: range.upperBound) { return multiplier < power }
    return power == 4 && (3...5).contains(range.count) && Unit.table.hasWord(in: text, at: range.upperBound)
  }

  /// A run such as 万, 万亿, 千万, perhaps behind 余 or 多, and perhaps with one of these behind it.
  private func powerRun(
    at start: Int, below limit: Int, into sum: inout NumeralSum, _ numeral: inout Numeral
  ) -> (end: Int, total: Int)? {
    let innerWord = NumeralWords.inner(in: text, at: start)
    var position = start + (innerWord == nil ? NumeralWords.spokenGe(in: text, at: start) : 1)
    var total = 0
    while let power = multiplier(at: position), total + power < limit, total < 16 {
      sum.take(power: power)
      total += power
      position += 1
    }
    guard total > 0 else {
      if let innerWord, NumeralWords.innerStands(in: text, at: start) {
        numeral.qualifiers.append(innerWord)
        return (start + 1, 0)
      }
      return nil
    }
    numeral.hasMultiplier = true
    if let innerWord { numeral.qualifiers.append(innerWord) }
    if let word = NumeralWords.inner(in: text, at: position), NumeralWords.innerStands(in: text, at: position) {
      numeral.qualifiers.append(word)
      return (position + 1, 0)
    }
    return (position, total)
  }

  /// The power at an index unless it begins a unit, as in 千瓦 and 百帕.
  private func multiplier(at index: Int) -> Int? {
    guard case .multiplier(let power)? = NumeralScalar(text[index]), power > 1 || text[index + 1] != "字" else {
      return nil
    }
    return NumeralWords.isPowerOfUnit(in: text, at: index) ? nil : power
  }
}
