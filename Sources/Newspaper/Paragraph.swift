/// A paragraph as it was written, put together again from the lines the extraction left of it.
public struct Paragraph: Hashable, Sendable {
  public var text: String
  /// The parts it was joined from, in order; together they are the text.
  public var pieces: [Piece]
  /// The seams between neighbouring pieces, one fewer than pieces.
  public var joins: [Join]

  public init(text: String, pieces: [Piece], joins: [Join] = []) {
    self.text = text
    self.pieces = pieces
    self.joins = joins
  }

  /// A stretch of the paragraph that stands on one source line.
  public struct Piece: Hashable, Sendable {
    /// The source line, counted from 1.
    public var line: Int
    /// Half-open, in Unicode scalars of the paragraph's text.
    public var range: Range<Int>

    public init(line: Int, range: Range<Int>) {
      self.line = line
      self.range = range
    }
  }

  /// A seam that was closed between two source lines, and why.
  public struct Join: Hashable, Sendable {
    /// The offset of the first scalar after the seam.
    public var offset: Int
    /// The name of the segmenter's rule.
    public var rule: String
    /// 0…1
    public var confidence: Double

    public init(offset: Int, rule: String, confidence: Double) {
      self.offset = offset
      self.rule = rule
      self.confidence = confidence
    }
  }
}
