/// Reads numbers in Chinese characters: 十二万五千, 二〇二一, 廿三, 百五十万, 三点五, 两三, 三四十, 一千多, 五九、二七八.
struct HanNumeralReader {
  let text: FigureText

  /// Nobody writes a number with 十 and 万 longer than this; longer runs are no numbers.
  static let longestSpokenNumber = 40

  enum Part {
    /// Digits that stand together; each 0…9.
    case digits([UInt8])
    case power(Int)
  }

  /// The number that begins with the Chinese numeral at `start`; nil where the characters make no number.
  func numeral(at start: Int) -> Numeral? {
    if let single = singleDigit(at: start) { return single }
    var numeral = Numeral(range: start..<start, values: [], script: .han)
    var parts: [Part] = []
    var position = start
    takeParts(at: &position, into: &parts, &numeral)
    if let end = groups(at: position, parts) { position = takeGroups(position..<end, into: &parts) }
    guard let fraction = decimals(at: position, parts) ?? dottedDecimals(at: position, start, parts) else {
      return finished(numeral, parts, start..<position)
    }
    position = fraction.end
    numeral.hasMark = true
    let decimals = DecimalNumber(digits: fraction.digits, exponent: -fraction.digits.count)
    let powers = takeTrailingPowers(at: &position, &numeral)
    guard var result = finished(numeral, parts, start..<position), result.values.count == 1 else { return nil }
    result.values = [(result.value + decimals).multiplied(byPowerOfTen: powers)]
    result.lastPower = powers
    return result
  }

  /// A digit alone, with nothing behind it that could belong to the number: most of all.
  private func singleDigit(at start: Int) -> Numeral? {
    let next = text[start + 1]
    guard case .han(let digit)? = NumeralScalar(text[start]), NumeralScalar(next) == nil, !next.isOne(of: "、,点·个")
    else {
      return nil
    }
    var numeral = Numeral(range: start..<start + 1, values: Self.digitValues[Int(digit)], script: .han)
    numeral.digitCount = 1
    return numeral
  }

  private static let digitValues = (0...9).map { [DecimalNumber($0)] }

  /// Where a run of numeral characters that makes no number ends, so that it is passed over as a whole.
  func endOfRun(at start: Int) -> Int {
    var end = start
    while isNumeral(text[end]) { end += 1 }
    return max(end, start + 1)
  }

  private func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch NumeralScalar(scalar) {
    case .han?, .multiplier?, .tens?: return true
    default: return false
    }
  }

  private func takeParts(at position: inout Int, into parts: inout [Part], _ numeral: inout Numeral) {
    while parts.count <= Self.longestSpokenNumber {
      switch NumeralScalar(text[position]) {
      case .han(let digit)?:
        if text[position] == "两", isUnitTwo(at: position, parts) { return }
        parts.append(.digits([digit]))
        position = takeDigits(after: position, into: &parts)
        continue
      case .tens(let tens)?:
        parts += [.digits([tens]), .power(1)]
      case .multiplier(let power)?:
        if !parts.isEmpty, NumeralWords.isPowerOfUnit(in: text, at: position) { return }
        parts.append(.power(power))
        numeral.hasMultiplier = true
      default:
        if !parts.isEmpty, NumeralWords.spokenGe(in: text, at: position) == 1 { break }
        guard takeInner(at: position, parts, &numeral) else { return }
        if !isPower(text[position + 1]) { position += 1; return }
      }
      position += 1
    }
  }

  /// 两 is the weight of fifty grams, not two, when it follows a number: 三两, but not 两千两百.
  private func isUnitTwo(at index: Int, _ parts: [Part]) -> Bool { !parts.isEmpty && !isPower(text[index + 1]) }

  private func isPower(_ scalar: Unicode.Scalar) -> Bool {
    if case .multiplier? = NumeralScalar(scalar) { return true }
    return false
  }

  /// Takes the digits behind the first of a run at once: ten thousand of them cost ten thousand steps.
  private func takeDigits(after first: Int, into parts: inout [Part]) -> Int {
    guard case .digits(var digits)? = parts.popLast() else { return first + 1 }
    var position = first + 1
    while case .han(let digit)? = NumeralScalar(text[position]), text[position] != "两" {
      digits.append(digit)
      position += 1
    }
    parts.append(.digits(digits))
    return position
  }

  /// 二十多, 三十余万, 一千多, 十几: an approximation behind a power of ten.
  private func takeInner(at index: Int, _ parts: [Part], _ numeral: inout Numeral) -> Bool {
    guard case .power? = parts.last, let word = NumeralWords.inner(in: text, at: index) else { return false }
    let isFollowedByPower = isPower(text[index + 1])
    guard isFollowedByPower || NumeralWords.innerStands(in: text, at: index) || isUnitAfterFew(at: index) else {
      return false
    }
    numeral.qualifiers.append(word)
    return true
  }

  private func isUnitAfterFew(at index: Int) -> Bool {
    text[index] == "几" && Unit.table.hasWord(in: text, at: index + 1)
  }

  /// The end of groups of three digits in the old manner, 五九、二七八元; nil where 、 merely lists.
  private func groups(at start: Int, _ parts: [Part]) -> Int? {
    guard parts.count == 1, case .digits(let first) = parts[0], first.count <= 3 else { return nil }
    var end = start
    while end - start < Self.longestSpokenNumber, text[end] == "、" || text[end] == ",",
      hanDigits(at: end + 1)?.count == 3
    { end += 4 }
    return end > start && Unit.table.hasWord(in: text, at: end) ? end : nil
  }

  private func takeGroups(_ range: Range<Int>, into parts: inout [Part]) -> Int {
    guard case .digits(var digits)? = parts.popLast() else { return range.lowerBound }
    for index in range {
      if case .han(let digit)? = NumeralScalar(text[index]) { digits.append(digit) }
    }
    parts.append(.digits(digits))
    return range.upperBound
  }

  /// The digits of 点 and what follows it, unless it tells the time: 二点三倍, but not 八点五分, 六点二十.
  private func decimals(at index: Int, _ parts: [Part]) -> (digits: [UInt8], end: Int)? {
    guard text[index] == "点", !parts.isEmpty, let digits = hanDigits(at: index + 1) else { return nil }
    let end = index + 1 + digits.count
    let next = text[end]
    if next == "线", text[end - 1] == "一" { return nil }
    let tellsTime = next == "分" || next == "刻" || next == "十" || next == "半" || next == "点" || text.has("个", at: end)
    return tellsTime ? nil : (digits, end)
  }

  /// The digits behind ·, which old papers print for 点 between a number and a measure: 〇·五噸, 百分之十二·五. Days have it
  /// too (三·八, 一·二八), but nothing is measured in them.
  private func dottedDecimals(at index: Int, _ start: Int, _ parts: [Part]) -> (digits: [UInt8], end: Int)? {
    guard text[index] == "·", !parts.isEmpty, let digits = hanDigits(at: index + 1) else { return nil }
    let end = index + 1 + digits.count
    let kind = Unit.table.longest(in: text, at: end)?.value.kind
    let isMeasured = kind.map { [.measure, .percent, .money].contains($0) } ?? false
    return isMeasured || text.has("分之", before: start) ? (digits, end) : nil
  }

  private func hanDigits(at start: Int) -> [UInt8]? {
    var digits: [UInt8] = []
    while case .han(let digit)? = NumeralScalar(text[start + digits.count]), text[start + digits.count] != "两" {
      digits.append(digit)
    }
    return digits.isEmpty ? nil : digits
  }

  private func takeTrailingPowers(at position: inout Int, _ numeral: inout Numeral) -> Int {
    var total = 0
    while case .multiplier(let power)? = NumeralScalar(text[position]), total < 16,
      !NumeralWords.isPowerOfUnit(in: text, at: position)
    {
      total += power
      position += 1
      numeral.hasMultiplier = true
    }
    return total
  }
}
