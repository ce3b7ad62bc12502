import ChineseText

/// `line-breaks [LEVEL] [words]`: reads texts, one a line, as numbers of their scalars in hexadecimal, and writes where a
/// line may end within each, as offsets in scalars. Figures are not kept, so that the answer is of marks and words alone.
@main struct LineBreaks {
  static func main() {
    var options = LineOptions(width: 80)
    options.keepsFigures = false
    for argument in CommandLine.arguments.dropFirst() {
      if let level = LineOptions.Level(rawValue: argument) { options.level = level }
      if let hangul = LineOptions.Hangul(rawValue: argument) { options.hangul = hangul }
    }
    while let line = readLine() {
      let text = line.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      print(ends(in: text, options).map(String.init).joined(separator: " "))
    }
  }

  /// Hanzi before the text give its first line somewhere to end where it may not end in the text; the blank after them
  /// and the blank behind it stand for the beginning and the end of a paragraph.
  private static let before = Array("字字字 ".unicodeScalars)

  private static let after = Array(" 字字字字字字".unicodeScalars)

  private static func ends(in text: [Unicode.Scalar], _ options: LineOptions) -> [Int] {
    (1..<max(1, text.count)).filter { place in
      var options = options
      options.width = max(2, options.cells.width(of: before + text[..<place]))
      let start = before.count + place
      // A line that is wide enough for all that is left ends there because the text does.
      let lines = LineBreaker(options).lines(of: before + text + after)
      return lines.contains { $0.range.lowerBound == start }
    }
  }
}
