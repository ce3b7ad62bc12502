import Newspaper
import Search

// Places of the text that are remembered, or come from what was kept.
extension ReaderView {
  /// Where the top of the window stands, for the next time; the beginning where it was read to the end.
  var record: ReadingRecord? {
    guard let layout, let part = partInView, layout.blocks.indices.contains(anchor.block) else { return nil }
    let article = part.article
    let isAtEnd = top >= layout.lastTop(height: 1)
    let block = layout.blocks[anchor.block]
    let isInPart = reading?.index(of: part.place) == block.part && !isAtEnd && anchor != TextPlace()
    return ReadingRecord(
      article: article.id, headline: article.name, path: part.place.page.path, part: part.place.page.part ?? 1,
      place: part.place.article, field: isInPart ? block.field ?? .headline : .headline,
      offset: isInPart && block.field != nil ? block.start + anchor.offset : 0, moment: Moment(seconds: 0))
  }

  /// Goes to the place that was asked for, or to where the article was left the last time.
  mutating func resume(_ session: Session) -> [Action] {
    switch goal {
    case .passage(let field, let range, let isLit):
      goal = nil
      go(to: field, range, isLit: isLit, height: ReaderPanes(session).lineCount)
      return []
    case .start:
      guard let article = reading?.index(of: place).flatMap({ reading?.parts[$0].article }),
        let record = session.kept.records.last(where: { $0.article == article.id }),
        record.field != .headline || record.offset > 0
      else { return [] }
      goal = nil
      guard let target = target(record.field, record.offset), let row = layout?.row(of: target), row > RowPlace() else {
        return []
      }
      setTop(row)
      return [.notice(.clippings(.resumed))]
    case .match, .firstHit, .lastHit, .hitFrom, .figure, .spot, nil: return []
    }
  }

  private mutating func go(to field: ArticleField, _ range: Range<Int>, isLit: Bool, height: Int) {
    guard let target = target(field, range.lowerBound), let part = reading?.index(of: place) else { return }
    if isLit { passage = ReadingHit(field: PartField(part: part, field: field), range: range) }
    reveal(target, height: height)
  }

  private func target(_ field: ArticleField, _ offset: Int) -> TextPlace? {
    guard let part = reading?.index(of: place) else { return nil }
    return layout?.place(of: PartField(part: part, field: field), offset: offset)
  }

  func selectedText(in session: Session) -> SelectedText? {
    selectedText(height: ReaderPanes(session).lineCount)
  }

  /// How much is selected.
  func selectionStatus(_ selection: Selection, in session: Session) -> String {
    let characters = selectedText(in: session)?.clipping?.quotation.unicodeScalars.count { $0 != "\n" } ?? 0
    return session.say(.clippings(.selecting(selection.sentences.count, characters)))
  }
}
