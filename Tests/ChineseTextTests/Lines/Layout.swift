import ChineseText

/// One paragraph in lines, and the complaints an inspector may have of it.
struct Layout {
  let paragraph: [Unicode.Scalar]
  let options: LineOptions
  let lines: [Line]

  init(_ paragraph: [Unicode.Scalar], _ options: LineOptions) {
    self.paragraph = paragraph
    self.options = options
    lines = LineBreaker(options).lines(of: paragraph)
  }

  /// Lines and the blanks between them are the paragraph; no line is empty.
  func coverage() -> [String] {
    let ends = [0] + lines.map(\.range.upperBound)
    let starts = lines.map(\.range.lowerBound) + [paragraph.count]
    let gaps = zip(ends, starts).filter { $0 > $1 || !paragraph[$0..<$1].allSatisfy(vanishes) }
    return gaps.map { "lost or doubled at \($0)" } + lines.filter(\.range.isEmpty).map { "empty at \($0.range)" }
  }

  private func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ScalarClass(scalar) == .hidden
  }

  /// No line is too wide, and each knows its width. A wide character alone may be wider than a line of one cell.
  func widths() -> [String] {
    lines.flatMap { line -> [String] in
      let counted = cells(of: line)
      let isHeld = line.indent + line.width <= options.width + options.hang || isSingleCluster(line)
      return (isHeld ? [] : ["too wide: \(text(line))"])
        + (counted == line.width ? [] : ["\(text(line)) is \(counted), not \(line.width)"])
    }
  }

  /// Marks before any base stand on a ◌ of one cell.
  private func cells(of line: Line) -> Int {
    let shown = line.range.map { line.substitutes[$0] ?? paragraph[$0] }
    let opening = shown.prefix { ScalarClass($0).sticksToBase }
    return options.cells.width(of: shown) + (opening.contains { ScalarClass($0) == .combining } ? 1 : 0)
  }

  private func isSingleCluster(_ line: Line) -> Bool {
    options.width < 2 && paragraph[line.range].filter { !ScalarClass($0).sticksToBase }.count <= 1
  }

  /// No mark is parted from its base.
  func clusters() -> [String] {
    lines.dropFirst().filter { ScalarClass(paragraph[$0.range.lowerBound]) == .combining }.map { "cut: \(text($0))" }
  }

  /// No line begins with 。 or ends with 《 if the one before could have ended between two Hanzi; no number is cut that
  /// fits a line.
  func lineEnds() -> [String] {
    zip(lines, lines.dropFirst()).flatMap { upper, lower -> [String] in
      let (last, first) = (paragraph[upper.range.upperBound - 1], paragraph[lower.range.lowerBound])
      let isBad = isBarredFromStart(first) || Self.barredFromEnd.contains(last)
      return (isBad && hasPlainSeam(upper) ? ["\(text(upper))|\(text(lower))"] : [])
        + (cutsNumber(upper, lower) ? ["number cut: \(text(upper))|\(text(lower))"] : [])
    }
  }

  private static let barredFromStart = Set("。．，、；：？！,;:?!”’」』】〕〉》）］｝)]}·–～~/％%‰℃々".unicodeScalars)
  private static let barredFromEnd = Set("“‘「『【〔〈《（［｛([{/①②③".unicodeScalars)

  /// At level gb a period may be the first of six dots.
  private func isBarredFromStart(_ first: Unicode.Scalar) -> Bool {
    switch first {
    case ".", "…": options.level != .gb
    case "—": options.level == .strict
    default: Self.barredFromStart.contains(first)
    }
  }

  private func hasPlainSeam(_ line: Line) -> Bool {
    line.range.dropFirst().contains { isHanzi(paragraph[$0 - 1]) && isHanzi(paragraph[$0]) }
  }

  private func isHanzi(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  private func cutsNumber(_ upper: Line, _ lower: Line) -> Bool {
    guard upper.range.upperBound == lower.range.lowerBound else { return false }
    let before = paragraph[..<upper.range.upperBound].reversed().prefix(while: isNumberPart)
    let after = paragraph[lower.range.lowerBound...].prefix(while: isNumberPart)
    let cutsDigits = before.first.map(isDigit) == true && after.first.map(isDigit) == true
    return cutsDigits && before.count + after.count <= options.width - upper.indent
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Digits, and whatever of ASCII may be within a number or a word with digits.
  private func isNumberPart(_ scalar: Unicode.Scalar) -> Bool { (0x21...0x7E).contains(scalar.value) }

  private func text(_ line: Line) -> String { LineBreaker(options).text(of: line, in: paragraph) }
}
