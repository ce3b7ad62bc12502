/// What the sentence around a figure says of it: what is counted, what it is held against, how far it may lie off.
///
/// All of it is read from the words as printed, by rules and without a dictionary of the language, so a noun may be cut too
/// long or too short; the ranges show just what it was read from.
public struct FigureContext: Hashable, Sendable {
  /// The sentence the figure stands in, its end mark included.
  public var sentence: Range<Int>
  /// The words for what is counted or measured: 调查问卷 of 发放调查问卷4107份; nil where none stands beside the figure.
  public var noun: Range<Int>?
  /// 同比增长, 比去年减少, 达到, 超额, 占; nil where nothing of the kind is said.
  public var comparison: FigureComparison?
  /// What the qualifiers leave open.
  public var bounds: FigureBounds
}

/// Reads the context of the figures of one text.
public struct FigureContextReader: Sendable {
  let text: FigureText
  let figures: [Figure]

  /// - Parameters:
  ///   - scalars: The text.
  ///   - figures: All its figures, in order, as `FigureFinder` gives them.
  public init(_ scalars: [Unicode.Scalar], figures: [Figure]) {
    text = FigureText(scalars: scalars)
    self.figures = figures
  }

  /// The context of the figure at an index of `figures`.
  public func context(at index: Int) -> FigureContext {
    let figure = figures[index]
    return FigureContext(
      sentence: sentence(around: figure.range), noun: noun(at: index), comparison: comparison(at: index),
      bounds: FigureBounds(of: figure))
  }

  /// The noun alone, which costs less than the whole context.
  public func noun(at index: Int) -> Range<Int>? {
    let figure = figures[index]
    guard !figure.kind.namesWhatItIs else { return nil }
    if let behind = nounBehind(index) { return behind }
    return nounBefore(index) ?? nounOfNeighbour(index)
  }

  /// No further than a long sentence goes.
  private static let sentenceLimit = 400

  private func sentence(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let floor = max(0, start - Self.sentenceLimit)
    while start > floor, !Self.sentenceEnds.contains(text[start - 1]) { start -= 1 }
    while start < range.lowerBound, text[start] == "\u{3000}" || text[start] == " " { start += 1 }
    var end = range.upperBound
    let ceiling = min(text.count, end + Self.sentenceLimit)
    while end < ceiling, !Self.sentenceEnds.contains(text[end]) { end += 1 }
    while end < ceiling, Self.sentenceEnds.contains(text[end]) || text[end] == "”" || text[end] == "』" { end += 1 }
    return start..<end
  }

  private static let sentenceEnds: Set<Unicode.Scalar> = ["。", "！", "!", "？", "?", "；", ";", "\n"]
}

extension FigureKind {
  /// Dates say themselves what they are, and so does an age or the time a thing takes.
  var namesWhatItIs: Bool { [.date, .age].contains(self) }
}
