/// The lines of a paragraph, made as they are asked for: the first of a book costs no more than the first of a note.
///
/// The paragraph is read in stretches of some thousand characters, each with enough of the one before that its lines come
/// out as if all had been read at once.
public struct LineSequence: Sequence, IteratorProtocol, Sendable {
  private let paragraph: [Unicode.Scalar]
  private let figures: [Range<Int>]?
  private let options: LineOptions

  /// Where the next line begins, and whether it is the first.
  private var start = 0
  private var isFirst = true
  /// Lines made and not yet asked for, the next one last.
  private var waiting: [Line] = []
  private var quotes = OpenQuotes()
  /// Where the state of `quotes` holds.
  private var quotesPlace = 0

  init(_ paragraph: [Unicode.Scalar], figures: [Range<Int>]?, options: LineOptions) {
    self.paragraph = paragraph
    self.figures = figures
    self.options = options
  }

  public mutating func next() -> Line? {
    if waiting.isEmpty, start < paragraph.count { readStretch() }
    return waiting.popLast()
  }
}

extension LineSequence {
  /// Scalars read at once; many lines, so that little is read twice.
  private var stretch: Int { Swift.max(4096, 16 * Swift.min(options.width, paragraph.count)) }
  /// Units beyond a line that may speak on where it ends.
  private static var margin: Int { 64 }

  private mutating func readStretch() {
    var length = stretch
    while true {
      let range = range(length)
      let fitter = fitter(for: range)
      let isLast = range.upperBound == paragraph.count
      let cuts = cuts(fitter, isLast: isLast)
      if isLast || !cuts.isEmpty { return take(cuts, of: fitter, isLast: isLast) }
      length *= 2
    }
  }

  /// What is read for the next lines. Brackets, headlines and single lines that are left over need the whole.
  private func range(_ length: Int) -> Range<Int> {
    if options.isHeadline || options.restoresMarks { return 0..<paragraph.count }
    let lower = lookBack(from: start)
    var upper = Swift.min(paragraph.count, start + length)
    // The end of the paragraph is never a stretch of its own: its last line looks at the one before.
    if paragraph.count - upper < length { upper = paragraph.count }
    while upper < paragraph.count, ScalarClass(paragraph[upper]).sticksToBase { upper += 1 }
    return lower..<upper
  }

  /// A place before the line's start at which neither a word nor a number nor a run of one mark lies; failing that one
  /// that parts no pair, as pairs and six dots are counted from the beginning of their run.
  private func lookBack(from start: Int) -> Int {
    let furthest = Swift.max(0, start - 1020)
    var place = Swift.max(0, start - 24)
    while place > furthest, BreakClassTable.shared[paragraph[place]].breakClass != .hanzi { place -= 1 }
    return place
  }

  private mutating func fitter(for range: Range<Int>) -> LineFitter {
    let reader = UnitReader(paragraph, range, quotes: quotes(at: range.lowerBound), cells: options.cells)
    var units = reader.units
    if options.hangul == .words { units = HangulWords.joined(units, of: paragraph) }
    if options.changesForms { units = FormChanger(units, of: paragraph, options: options).units }
    units = BreakRules(units, of: paragraph, level: options.level).units
    if let figures {
      units = KnownFigures(figures).keptWhole(in: units, of: paragraph, width: options.width)
    } else if options.keepsFigures {
      units = FigureGlue(units, of: paragraph).units
    }
    return LineFitter(units: units, paragraph: paragraph, end: range.upperBound, options: options)
  }

  /// The quotes open at a place that is never before the one asked for last.
  private mutating func quotes(at place: Int) -> OpenQuotes {
    if place > quotesPlace {
      let units = UnitReader(paragraph, quotesPlace..<place, quotes: quotes, cells: options.cells)
      quotes = units.quotes
      quotesPlace = place
    }
    return quotes
  }

  private func cuts(_ fitter: LineFitter, isLast: Bool) -> [LineCut] {
    if options.isHeadline { return fitter.headlineCuts() }
    let first = fitter.units.firstIndex { $0.start >= start } ?? fitter.units.count
    let end = isLast ? fitter.units.count : fitter.units.count - Self.margin
    let cuts = fitter.cuts(from: first, goingOnBy: end, isFirst: isFirst)
    return isLast && options.avoidsOrphans ? fitter.withoutOrphan(cuts) : cuts
  }

  private mutating func take(_ cuts: [LineCut], of fitter: LineFitter, isLast: Bool) {
    let lines = cuts.enumerated().map { fitter.line($1, isFirst: isFirst && $0 == 0) }
    start = isLast ? paragraph.count : lines[lines.count - 1].range.upperBound
    isFirst = isFirst && lines.isEmpty
    waiting = lines.reversed()
  }
}
