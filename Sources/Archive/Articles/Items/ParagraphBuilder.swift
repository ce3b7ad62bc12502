import Newspaper

/// Puts paragraphs together from the rows of an item, keeping every seam with its reason.
struct ParagraphBuilder {
  private(set) var paragraphs: [Paragraph] = []
  /// The paragraphs' texts as scalars, for what is read out of them next.
  private(set) var texts: [[Unicode.Scalar]] = []
  /// Source lines whose text was too long for one paragraph, with their length.
  private(set) var longLines: [(line: Int, scalarCount: Int)] = []

  private var text = ""
  private var scalars: [Unicode.Scalar] = []
  private var pieces: [Paragraph.Piece] = []
  private var joins: [Paragraph.Join] = []

  /// Begins a paragraph with a row.
  mutating func begin(_ row: Row) {
    finish()
    add(row)
  }

  /// Goes on with the paragraph begun last, unless it is as long as a paragraph may be.
  mutating func goOn(_ row: Row, join: (rule: JoinRule, confidence: Double)) {
    guard !pieces.isEmpty, scalars.count + row.scalars.count <= Limits.paragraphScalars else { return begin(row) }
    joins.append(.init(offset: scalars.count, rule: join.rule.rawValue, confidence: join.confidence))
    add(row)
  }

  private mutating func add(_ row: Row) {
    for (index, part) in row.parts.enumerated() {
      if index > 0 {
        joins.append(
          .init(offset: scalars.count, rule: JoinRule.fullMeasure.rawValue, confidence: JoinRule.fullMeasureConfidence))
      }
      let start = scalars.count
      scalars += row.scalars[part.range]
      if text.isEmpty { text = String(part.text) } else { text += part.text }
      pieces.append(.init(line: part.line, range: start..<scalars.count))
    }
  }

  /// Closes the last paragraph. One of a single line longer than `Limits` allow becomes several.
  mutating func finish() {
    guard let first = pieces.first else { return }
    if scalars.count <= Limits.paragraphScalars {
      paragraphs.append(Paragraph(text: text, pieces: pieces, joins: joins))
      texts.append(scalars)
    } else {
      longLines.append((first.line, scalars.count))
      for start in stride(from: 0, to: scalars.count, by: Limits.paragraphScalars) {
        let part = scalars[start..<min(start + Limits.paragraphScalars, scalars.count)]
        paragraphs.append(Paragraph(text: String(part), pieces: [.init(line: first.line, range: 0..<part.count)]))
        texts.append(Array(part))
      }
    }
    (text, scalars, pieces, joins) = ("", [], [], [])
  }
}

/// Why two rows were put together; the names are shown to readers and stay the same.
enum JoinRule: String {
  /// A printed line that fills its measure runs on.
  case fullMeasure = "full-measure"
  /// A row that stops without closing its sentence goes on in the next.
  case openSentence = "open-sentence"
  /// A comma or the like stands last.
  case openClause = "open-clause"
  /// A bracket or quote is still open.
  case openBracket = "open-bracket"
  /// The next row begins with a mark that begins nothing.
  case closingMark = "closing-mark"
  /// A person said so.
  case corrected

  /// How sure it is that a printed line that fills its measure runs on.
  static let fullMeasureConfidence = 0.97

  /// The strongest reason that holds at a seam, and how sure it is.
  static func rule(_ above: RowTraits, _ below: RowTraits) -> (rule: JoinRule, confidence: Double) {
    if below.opensWithMark { return (.closingMark, 0.99) }
    if above.finalMark == "，" || above.finalMark == "、" || above.finalMark == "," { return (.openClause, 0.99) }
    if above.isUnclosed { return (.openBracket, 0.98) }
    return (.openSentence, above.endsSentence ? 0.6 : above.count < 20 ? 0.9 : 0.97)
  }
}
