/// Makes it dearer to end a line within a figure than before or after it.
///
/// Figures are found roughly, by the words around their digits; a whole finder would cost more than the line is worth.
struct FigureGlue {
  private(set) var units: [LineUnit]
  private let paragraph: [Unicode.Scalar]
  /// The lists of words are simplified; 萬 and 個 are met as 万 and 个.
  private let simplified = FoldTables.table(for: .script)

  init(_ units: [LineUnit], of paragraph: [Unicode.Scalar]) {
    self.units = units
    self.paragraph = paragraph
    var next = 0
    while next < units.count {
      let number = number(at: next)
      if let number, standsAsFigure(number) { glue(number) }
      next = number?.upperBound ?? next + 1
    }
  }

  private mutating func glue(_ number: Range<Int>) {
    raise(number.dropFirst(), to: .figureSeam)
    glueWordsBefore(number.lowerBound)
    var end = glueMultipliers(after: number.upperBound)
    end = glueWord(from: FigureWords.units, at: end)
    end = glueWord(from: FigureWords.suffixes, at: end)
    glueContinuation(at: end)
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    units.indices.contains(index) ? simplified.folded(paragraph[units[index].start]) : nil
  }

  private func role(_ index: Int) -> FigureWords.Role {
    units.indices.contains(index) ? FigureWords.roles[paragraph[units[index].start]] : .none
  }

  /// Rules of marks and words are above figures and stay as they are.
  private mutating func raise(_ indices: Range<Int>, to obstacle: Obstacle) {
    for index in indices where units.indices.contains(index) && units[index].obstacle.isLegal {
      units[index].obstacle = max(units[index].obstacle, obstacle)
    }
  }
}

// MARK: Finding numbers

extension FigureGlue {
  /// The number that begins here: digits with the marks in and around them, or a run of Chinese numerals.
  private func number(at start: Int) -> Range<Int>? {
    switch units[start].breakClass {
    case .digit, .currency, .hyphen, .letter: digits(from: start)
    case .hanzi: numerals(from: start)
    default: nil
    }
  }

  /// What the rules hold together, words like C919 included, so that their digits are not met again.
  private func digits(from start: Int) -> Range<Int> {
    var end = start + 1
    while end < units.count, units[end].obstacle.joins, !units[end].isBlank { end += 1 }
    return start..<end
  }

  private func numerals(from start: Int) -> Range<Int>? {
    var end = start
    while role(end) == .numeral || role(end) == .multiplier { end += 1 }
    return end == start ? nil : start..<end
  }

  /// C919 and AI are none. Single numerals are in many words such as 三角 and 一定, so they must have a plain unit
  /// after them, or 第 or the first part of their figure before.
  private func standsAsFigure(_ number: Range<Int>) -> Bool {
    let (first, last) = (units[number.lowerBound], units[number.upperBound - 1])
    if first.breakClass != .hanzi {
      return first.breakClass != .letter && [.digit, .percent].contains(last.breakClass)
    }
    return number.count > 1 || first.obstacle.isFigureSeam
      || length(of: FigureWords.plainUnits, at: number.upperBound) > 0
      || length(of: FigureWords.heads, before: number.lowerBound) > 0
  }
}

// MARK: The words around a number

extension FigureGlue {
  private func length(of words: WordList, at start: Int) -> Int {
    words.length { scalar(start + $0) }
  }

  private func length(of words: WordList, before end: Int) -> Int {
    words.length { scalar(end - 1 - $0) }
  }

  private mutating func glueWordsBefore(_ start: Int) {
    let head = length(of: FigureWords.heads, before: start)
    let prefix = head > 0 ? head : length(of: FigureWords.prefixes, before: start)
    guard prefix > 0 else { return }
    raise(start..<start + 1, to: head > 0 ? .figureSeam : .looseSeam)
    raise(start - prefix + 1..<start, to: .figureSeam)
  }

  /// 万, 亿 and 余 after digits, 20余万 too, but not the 千 of 千瓦; returns where they end.
  private mutating func glueMultipliers(after start: Int) -> Int {
    var end = start
    while role(end) == .multiplier || role(end) == .remainder, length(of: FigureWords.units, at: end) == 0 { end += 1 }
    raise(start..<end, to: .figureSeam)
    return end
  }

  private mutating func glueWord(from words: WordList, at start: Int) -> Int {
    let end = start + length(of: words, at: start)
    raise(start..<min(start + 1, end), to: .figureSeam)
    raise(min(start + 1, end)..<end, to: .unitWord)
    return end
  }

  /// Ranges and dates go on after their first unit: 8℃—12℃, 5到10天, 8月12日.
  private mutating func glueContinuation(at end: Int) {
    if isNumber(end + 1), joinsRange(end) { return raise(end..<end + 2, to: .figureSeam) }
    if isNumber(end) { raise(end..<end + 1, to: .looseSeam) }
  }

  private func joinsRange(_ index: Int) -> Bool {
    let breakClass = units[index].breakClass
    return breakClass == .connector || breakClass == .dash || role(index) == .range
  }

  private func isNumber(_ index: Int) -> Bool {
    guard units.indices.contains(index) else { return false }
    return units[index].breakClass == .digit || role(index) == .numeral || role(index) == .multiplier
  }
}
