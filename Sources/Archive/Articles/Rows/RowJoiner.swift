/// Puts the printed lines of a measured page together to the paragraphs and headlines they were cut from.
struct RowJoiner {
  private let measure: PrintedMeasure
  private let style: PunctuationStyle

  /// Joins by the measure of the lower line of each pair, so that a change of measure parts them.
  ///
  /// Lines that somebody spoke of stay apart from what they may be set apart from, and so do those that open items by what
  /// printed lines tell.
  static func join(
    _ rows: [Row], style: PunctuationStyle, statements: LineStatements = LineStatements(), seams: PrintedSeams? = nil
  ) -> [Row] {
    var joined: [Row] = []
    for (index, measure) in PrintedMeasure.measures(of: rows).enumerated() {
      let row = rows[index]
      if index > 0, let measure, !statements.parts(rows[index - 1].parts[0].line, from: row.parts[0].line),
        seams?.opensItem(atLine: row.parts[0].line) != true,
        RowJoiner(measure: measure, style: style).continues(rows[index - 1], row, element: joined[joined.count - 1])
      {
        joined[joined.count - 1].append(row)
      } else {
        joined.append(row)
      }
    }
    return joined
  }

  /// Whether a printed line runs on in the next one.
  private func continues(_ line: Row, _ next: Row, element: Row) -> Bool {
    guard measure.isFull(line), next.blankLinesBefore == 0, next.printedCount <= measure.count + 1,
      element.scalars.count + next.scalars.count <= Limits.paragraphScalars
    else { return false }
    if next.scalars.first.map({ Marks.never.contains($0) }) ?? false { return true }
    if next.indent > line.indent + 1 { return false }
    return !closesElement(line, element: element) && !opensElement(next, after: element)
  }

  /// A full line may end its paragraph by chance; signatures and credits always do.
  private func closesElement(_ line: Row, element: Row) -> Bool {
    let isWhole = element.parts.count == 1
    return SignedTail(line.scalars) != nil || CreditForm(line.scalars) != nil
      || isWhole && BylineForm(line.scalars)?.hasRole == true
  }

  /// What cannot stand in the middle of a paragraph.
  private func opensElement(_ row: Row, after element: Row) -> Bool {
    if row.scalars.prefix(2).allSatisfy({ Marks.dashes.contains($0) }), element.scalars.count <= 2 * measure.count {
      return true
    }
    let isFinished = element.scalars.last.map { style.closes($0) || Marks.closers.contains($0) } ?? true
    let mayBeTitle = element.scalars.count <= 2 * measure.count && !element.scalars.contains("。")
    guard isFinished || mayBeTitle else { return false }
    // A paragraph's last line closes a sentence; a short line that does not is a title after a finished paragraph.
    if isFinished, !measure.isFull(row), !Marks(row.scalars, style: style).endsSentence { return true }
    return LeadForm(row.scalars) != nil || BylineForm(row.scalars)?.hasRole ?? false
  }
}
