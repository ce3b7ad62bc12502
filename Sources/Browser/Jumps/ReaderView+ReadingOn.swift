import Newspaper

// Where one text leads to others: its other parts, and the page of the same name in another issue.
extension ReaderView {
  /// Whether the end of the text is to be seen, so that Space goes on with the next.
  func isAtEnd(_ session: Session) -> Bool {
    guard let layout, !layout.isEmpty else { return false }
    return top >= layout.lastTop(height: ReaderPanes(session).lineCount)
  }

  /// From part to part of an article that goes on on another page, and from the last to the first.
  mutating func goToOtherPart() -> [Action] {
    guard let layout, let reading else { return [] }
    guard reading.parts.count > 1 else { return [.notice(.jump(.onePart))] }
    let next = (layout.blocks[top.block].part + 1) % reading.parts.count
    setTop(next == 0 ? RowPlace() : layout.row(of: TextPlace(block: layout.firstBlock(ofPart: next) ?? 0)))
    return []
  }

  mutating func turn(toSamePage forward: Bool, in session: Session) -> [Action] {
    guard let other = session.samePage(as: placeInView.page, forward: forward) else {
      return [.notice(.jump(.noSection(forward: forward)))]
    }
    show(ReadingPlace(page: other, article: 0))
    return []
  }
}
