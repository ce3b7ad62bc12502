extension FigureReader {
  /// The unit behind a number.
  struct Counted {
    let unit: Unit
    let range: Range<Int>
    /// 一个半小时
    var hasHalf = false
    /// 两个多月
    var qualifiers: [String] = []
  }

  /// What the unit is called: as printed, without the 个 of 个百分点, unless the tables name it.
  func name(of counted: Counted) -> String {
    let hasGe = counted.range.count > 1 && text[counted.range.lowerBound] == "个"
    if let name = counted.unit.name { return name }
    let range = counted.range.dropFirst(hasGe ? 1 : 0)
    return text.isFolded(range) ? counted.unit.word : text.printed(range)
  }

  func counted(after numeral: Numeral) -> Counted? {
    // One blank is allowed behind digits: pages from the web have 187.6 亿元 and 5 月.
    let hasBlank = numeral.script == .arabic && text[numeral.end] == " "
    let start = numeral.end + (hasBlank ? 1 : 0)
    if let counted = countedWithGe(at: start) { return counted }
    guard case (var unit, let end)? = Unit.table.longest(in: text, at: start) else { return nil }
    if text[start] == "块", end == start + 1, MeasureWords.thingsInPieces.contains(text[end]) {
      unit = Unit(kind: .count, word: unit.word)
    }
    if text[start] == "分", end == start + 1, isPriceOfEach(numeral) { unit = Self.cent }
    if hasBlank, text[start - 1] == " ", !isSafeAfterBlank(unit, start..<end) { return nil }
    if unit.traits.contains(.arabicOnly), isWordWithUnit(numeral, start) { return nil }
    if unit.traits.contains(.latin), !isLatinUnit(end, numeral) { return nil }
    return isWordStart(start..<end, numeral) ? nil : Counted(unit: unit, range: start..<end)
  }

  /// 每张五分: 分 of money and not of a game or a test, because it is what one of some goods costs.
  private func isPriceOfEach(_ numeral: Numeral) -> Bool {
    numeral.script == .han && text[numeral.start - 2] == "每"
      && text[numeral.start - 1].isOne(of: "张張斤本份册冊枚盒包把支根尺升碗杯")
  }

  private static let cent = Unit(kind: .money, name: "元", word: "分", power: -2, traits: [.divides])

  /// After a single Chinese numeral such a unit makes a word (三方, 四面, also 十二分); longer numbers are meant.
  private func isWordWithUnit(_ numeral: Numeral, _ index: Int) -> Bool {
    guard numeral.script == .han, text[numeral.start - 1] != "第" else { return false }
    let isShort = numeral.range.count < (text[index] == "分" ? 3 : 2)
    return isShort && !isGradeOfForce(numeral, index) && !isOfBothSexes(numeral, index)
  }

  /// 三男两女: people of both sexes are counted, a third daughter is not.
  private func isOfBothSexes(_ numeral: Numeral, _ index: Int) -> Bool {
    switch text[index] {
    case "男": text[index + 2] == "女" && NumeralScalar(text[index + 1]) != nil
    case "女": text[numeral.start - 1] == "男"
    default: false
    }
  }

  /// 三到四级 of wind, 七级地震: grades of a force are measured, grades of a school are not.
  private func isGradeOfForce(_ numeral: Numeral, _ index: Int) -> Bool {
    guard text[index] == "级" else { return false }
    if text[index + 1] == "风" || text.has("地震", at: index + 1) { return true }
    return (1...5).contains { text[numeral.start - $0].isOne(of: "风震浪") }
  }

  /// Headlines put a blank between their parts; only units nobody begins a headline with are taken across one.
  private func isSafeAfterBlank(_ unit: Unit, _ range: Range<Int>) -> Bool {
    unit.kind == .percent || unit.kind == .money || unit.kind == .measure || range.count > 1
      || text[range.lowerBound].isOne(of: "个人年月日天岁名家项次户件")
  }

  /// Letters that stand alone and behind digits: 10km, but not 10kmX.
  private func isLatinUnit(_ end: Int, _ numeral: Numeral) -> Bool {
    numeral.script == .arabic && !text[end].isASCIILetter && !text[end].isASCIIDigit
  }

  /// 个多月, 个半小时, 个来月.
  private func countedWithGe(at start: Int) -> Counted? {
    guard text[start] == "个", text[start + 1].isOne(of: "多半来") else { return nil }
    let isHalf = text[start + 1] == "半"
    let qualifiers = isHalf ? [] : [text.printed(start + 1..<start + 2)]
    if text[start + 2] == "月" {
      let month = Unit(kind: .duration, name: "月", word: "月", traits: .countsOne)
      return Counted(unit: month, range: start..<start + 3, hasHalf: isHalf, qualifiers: qualifiers)
    }
    guard case (var unit, let end)? = Unit.table.longest(in: text, at: start + 2), unit.traits.contains(.takesGe) else {
      return nil
    }
    unit.name = unit.name ?? text.printed(start + 2..<end)
    return Counted(unit: unit, range: start..<end, hasHalf: isHalf, qualifiers: qualifiers)
  }

  /// Whether the characters of the unit begin another word here: 三天线, 20股东.
  private func isWordStart(_ range: Range<Int>, _ numeral: Numeral) -> Bool {
    guard range.count == 1 else { return false }
    return UnitWords.table.hasWord(in: text, at: range.lowerBound)
  }
}
