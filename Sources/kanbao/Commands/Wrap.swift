import ArgumentParser
import ChineseText

/// `kanbao wrap`: paragraphs in, lines out.
struct Wrap: Subcommand {
  static let configuration = CommandConfiguration(abstract: Help.wrap.abstract)

  @Option(help: Help.width.argument("n")) var width: Int
  @Option(help: Help.indent.argument("n")) var indent = 0
  @Option(help: Help.level.argument()) var level = LineOptions.Level.news
  @Option(help: Help.hang.argument("n")) var hang = 0
  @Option(help: Help.ambiguous.argument()) var ambiguous = AmbiguousWidth.narrow
  @Flag(help: Help.halfWidthLineEnd.argument()) var halfWidthLineEnd = false
  @Flag(help: Help.noKeepFigures.argument()) var noKeepFigures = false
  @Flag(help: Help.wholeFigures.argument()) var wholeFigures = false
  @Flag(help: Help.orphans.argument()) var orphans = false
  @Flag(help: Help.headline.argument()) var headline = false
  @Flag(help: Help.restoreMarks.argument()) var restoreMarks = false
  @Argument(help: Help.textFile.argument("file"), completion: .file()) var file: PathArgument?
  @OptionGroup var common: CommonOptions

  /// The widest line there is to ask for; it keeps sums of cells far from overflow.
  static let widest = 1_000_000

  func validate() throws {
    try check("--width", width, within: 1...Self.widest)
    try check("--indent", indent, within: 0...Self.widest)
    try check("--hang", hang, within: 0...2)
  }

  func answer(on console: Console) throws -> Status {
    let breaker = LineBreaker(options)
    var input = try TextInput(file)
    var isFirst = true
    while let line = try input.nextLine() {
      let paragraph = Array(line.unicodeScalars)
      let figures = !wholeFigures ? nil : FigureFinder().figures(in: paragraph).map(\.range)
      let lines = breaker.lines(of: paragraph, figures: figures)
      guard !lines.isEmpty else { continue }
      if !isFirst { try console.output.write("\n") }
      isFirst = false
      for line in lines { try console.output.write(console.shown(breaker.text(of: line, in: paragraph)) + "\n") }
    }
    return isFirst ? .nothingFound : .done
  }

  private var options: LineOptions {
    var options = LineOptions(width: width, indent: indent)
    options.level = level
    options.hang = hang
    options.cells = CellWidth(ambiguous: ambiguous)
    options.halfWidthLineEnd = halfWidthLineEnd
    options.keepsFigures = !noKeepFigures
    options.avoidsOrphans = orphans
    options.isHeadline = headline
    options.restoresMarks = restoreMarks
    return options
  }
}
