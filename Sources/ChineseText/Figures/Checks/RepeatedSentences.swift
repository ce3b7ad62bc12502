/// Sentences that stand twice in an article and differ in one number alone: a headline and the sentence it was taken from.
///
/// 949项 and 949个 agree, and so do 十项 and 10项.
struct RepeatedSentences {
  private struct Opening: Hashable {
    /// From the beginning of the sentence to the figure, folded, blanks left out.
    let words: String
    /// The clause behind the figure, so that one of a list is not taken for another.
    let noun: String
  }

  private struct Found {
    let text: FigureCheck.Text
    let index: Int
  }

  private let texts: [FigureCheck.Text]
  /// Shorter openings are those of tables and lists.
  private static let shortest = 6

  init(_ texts: [FigureCheck.Text]) { self.texts = texts }

  var conflicts: [FigureConflict] {
    var known: [Opening: Found] = [:]
    var conflicts: [FigureConflict] = []
    for text in texts {
      for index in text.figures.indices {
        guard let value = text.exactValue(index), let opening = opening(of: index, in: text) else { continue }
        guard let first = known[opening] else {
          known[opening] = Found(text: text, index: index)
          continue
        }
        guard let other = first.text.exactValue(first.index), haveSameUnit(first, text, index) else { continue }
        let rounding = first.text.rounding(first.index) + text.rounding(index)
        guard text.differ(value, other, rounding: rounding) else { continue }
        conflicts.append(
          FigureConflict(
            cause: .value,
            places: [
              FigureConflict.Place(text: first.text.number, figure: first.text.figures[first.index]),
              FigureConflict.Place(text: text.number, figure: text.figures[index]),
            ]))
      }
    }
    return conflicts
  }

  private func haveSameUnit(_ first: Found, _ text: FigureCheck.Text, _ index: Int) -> Bool {
    let (a, b) = (first.text.figures[first.index], text.figures[index])
    return a.kind == b.kind && CountingUnits.areAlike(a.unit, b.unit)
  }

  /// Nil where the figure does not stand in a sentence of its own: other figures before it say of when or whom it is.
  private func opening(of index: Int, in text: FigureCheck.Text) -> Opening? {
    let context = text.context.context(at: index)
    let figure = text.figures[index]
    let start = context.sentence.lowerBound
    let isFirst = index == 0 || text.figures[index - 1].range.upperBound <= start
    guard isFirst else { return nil }
    let words = (start..<figure.range.lowerBound).filter { text.text[$0].isHan }
    guard words.count >= Self.shortest else { return nil }
    var view = String.UnicodeScalarView()
    for place in words { view.append(text.text[place]) }
    let noun = text.context.nounBehind(index).map { text.text.folded($0) } ?? ""
    return Opening(words: String(view), noun: noun)
  }
}
