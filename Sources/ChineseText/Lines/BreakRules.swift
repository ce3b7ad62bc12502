/// Says for each unit what speaks against ending a line before it, by the marks and words on either side.
///
/// Numbers in brackets are those of GB/T 15834-2011; LB numbers those of UAX #14.
struct BreakRules {
  private(set) var units: [LineUnit]
  private let paragraph: [Unicode.Scalar]
  private let level: LineOptions.Level

  init(_ units: [LineUnit], of paragraph: [Unicode.Scalar], level: LineOptions.Level) {
    self.units = units
    self.paragraph = paragraph
    self.level = level
    apply()
  }

  private mutating func apply() {
    var last = 0
    var run = 1
    for next in units.indices.dropFirst() {
      let breakClass = units[next].breakClass
      if units[next].joinsLast {
        units[next].obstacle = .cluster
        (last, run) = (next, 1)
        continue
      }
      let isPlainPair = last == next - 1 && units[next].start == units[last].start + 1
      if isPlainPair, breakClass == .hanzi, units[last].breakClass == .hanzi {
        // Nothing speaks against a line's end between two Hanzi, and most places are such.
        (last, run) = (next, 1)
        continue
      }
      if breakClass == .blank {
        units[next].obstacle = .held
        continue
      }
      let isAdjacent = last == next - 1 && !units[last].isBlank
      run = isAdjacent && isPairHalf(last, next) ? run + 1 : 1
      units[next].obstacle = isAdjacent ? adjacent(next, run: run) : acrossBlank(last, next)
      last = next
    }
  }

  /// A blank lets a line end beside it, but not after 《 nor before 。.
  private func acrossBlank(_ last: Int, _ next: Int) -> Obstacle {
    units[last].isBlank ? .none : marks(last, next)
  }

  private func adjacent(_ next: Int, run: Int) -> Obstacle {
    let last = next - 1
    let isGlued = kind(last) == .glue || kind(next) == .glue || isJoined(next)
    // Beside a Hanzi there is neither a word nor a number, and a pair has like halves.
    if units[last].breakClass == .hanzi || units[next].breakClass == .hanzi {
      return isGlued ? .held : marks(last, next)
    }
    if isGlued || holdsNumber(last, next) || holdsWord(last, next) || holdsPair(next, run: run) { return .held }
    return besideNumber(last, next) ?? inAddress(last, next) ?? marks(last, next)
  }

  /// Whether a joiner stands before it: one that makes a sign of two (UAX #14 LB8a), or one that is there to hold a line
  /// together (LB11).
  private func isJoined(_ index: Int) -> Bool {
    let scalar = paragraph[units[index].start - 1]
    return scalar == "\u{200D}" || scalar == "\u{2060}" || scalar == "\u{FEFF}"
  }

  /// Beyond the ends of the paragraph there is as little as in a blank.
  private func kind(_ index: Int) -> BreakClass {
    units.indices.contains(index) ? units[index].breakClass : .blank
  }

  private func scalar(_ index: Int) -> Unicode.Scalar {
    paragraph[units[index].start]
  }
}

// MARK: Numbers and words

extension BreakRules {
  /// A number is not parted from its sign, its ％ or its ￥ (LB25).
  private func besideNumber(_ last: Int, _ next: Int) -> Obstacle? {
    switch (kind(last), kind(next)) {
    case (.digit, .percent), (.currency, .digit), (.hyphen, .digit): .attached
    default: nil
    }
  }

  /// A number of several digits is not cut (GB/T 15835-1995), nor are the marks within it.
  private func holdsNumber(_ last: Int, _ next: Int) -> Bool {
    switch (kind(last), kind(next)) {
    case (.digit, .digit): true
    case (.digit, _): kind(next + 1) == .digit && joinsDigits(next)
    case (_, .digit): kind(last - 1) == .digit && joinsDigits(last)
    default: false
    }
  }

  /// Whether the mark, standing between digits, belongs to their number: 10,893 1·3·5 9:30 1/2 15～20.
  private func joinsDigits(_ index: Int) -> Bool {
    switch kind(index) {
    case .infix, .connector, .hyphen, .interpunct, .slash: true
    case .stop: joinsDigits(stop: scalar(index), after: scalar(index - 1))
    default: false
    }
  }

  /// A full-width comma parts two numbers, unless the digits are full-width themselves.
  private func joinsDigits(stop: Unicode.Scalar, after digit: Unicode.Scalar) -> Bool {
    stop == "．" || stop == "：" || stop == "，" && !digit.isASCII
  }

  /// Letters and digits make words (LB23, LB28), with . : , within them (LB29) and with ( after them (LB30).
  private func holdsWord(_ last: Int, _ next: Int) -> Bool {
    switch (kind(last), kind(next)) {
    case (.letter, .letter), (.letter, .digit), (.digit, .letter): true
    case (.letter, .currency), (.digit, .currency), (.currency, .letter): true
    case (.letter, .opening): scalar(next).isASCII && kind(next + 1).isWordPart
    case (.letter, .infix), (.digit, .infix): kind(next + 1).isWordPart
    case (.infix, .letter), (.infix, .digit): kind(last - 1).isWordPart
    case (.letter, .hyphen), (.digit, .hyphen): kind(next + 1).isWordPart
    // After a hyphen a line may end between letters only: COVID-19 stays whole.
    case (.hyphen, .letter): kind(last - 1) == .digit
    case (.letter, .slash), (.digit, .slash): kind(next + 1).isWordPart || kind(next + 1) == .slash
    default: false
    }
  }

  /// After the slashes of an address, where a line has to end somewhere.
  private func inAddress(_ last: Int, _ next: Int) -> Obstacle? {
    guard kind(last) == .slash, kind(next).isWordPart else { return nil }
    return kind(last - 1).isWordPart || kind(last - 1) == .slash ? .addressSeam : nil
  }
}

// MARK: Marks

extension BreakRules {
  private func isPairHalf(_ last: Int, _ next: Int) -> Bool {
    (kind(next) == .dash || kind(next) == .ellipsis) && kind(last) == kind(next)
  }

  /// —— and …… are one mark each (5.1.4, 5.1.5); so are six half-width dots. `run` counts from 1 within a run of them.
  private func holdsPair(_ next: Int, run: Int) -> Bool {
    let size = scalar(next) == "." ? 6 : 2
    return run > 1 && (run - 1) % size != 0
  }

  private func marks(_ last: Int, _ next: Int) -> Obstacle {
    if isLineStartBarred(next) { return .badStart }
    return isLineEndBarred(last) ? .badEnd : .none
  }

  private func isLineStartBarred(_ index: Int) -> Bool {
    switch kind(index) {
    case .stop, .infix, .halfStop, .closing, .interpunct, .connector, .slash, .percent, .iteration: true
    case .hyphen: !isSign(index)
    // A sign with no number after it goes with what it was written after (CSS Text, line-break).
    case .currency: kind(index + 1) == .hanzi
    case .ellipsis: level != .gb
    case .dash: level == .strict || isSingleDash(index)
    case .smallKana: level == .strict
    default: false
    }
  }

  private func isLineEndBarred(_ index: Int) -> Bool {
    kind(index) == .opening || kind(index) == .slash || kind(index) == .listNumber
  }

  /// A hyphen before a digit is a minus if nothing is before it that it could connect.
  private func isSign(_ index: Int) -> Bool {
    kind(index + 1) == .digit && ![.hanzi, .letter, .digit, .closing].contains(kind(index - 1))
  }

  /// A dash alone is 一字线, a connector (5.1.6).
  private func isSingleDash(_ index: Int) -> Bool {
    kind(index - 1) != .dash && kind(index + 1) != .dash
  }
}
