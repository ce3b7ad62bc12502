import ChineseText
import Newspaper

// Going by number: to an article of the page, to a share of the text, and the line stood on to a place of the window.
extension ReaderView {
  mutating func go(to target: Destination, session: inout Session) -> [Action] {
    guard let page, let layout, !layout.isEmpty else { return [] }
    switch target {
    case .number:
      show(ReadingPlace(page: place.page, article: target.index(of: page.page.articles.count)))
      session.lastRead = place
    case .percent(let percent): goTo(percent: percent, of: layout, height: ReaderPanes(session).lineCount)
    }
    return []
  }

  /// To the line with that share of the text's characters above it; the end goes to the foot of the window.
  private mutating func goTo(percent: Int, of layout: TextLayout, height: Int) {
    var rest = layout.blocks.reduce(0) { $0 + $1.scalars.count } * percent / 100
    let block = layout.blocks.firstIndex { block in
      if rest < block.scalars.count { return true }
      rest -= block.scalars.count
      return false
    }
    let row = block.map { layout.row(of: TextPlace(block: $0, offset: rest)) } ?? layout.lastRow
    setTop(min(percent == 0 ? RowPlace() : row, layout.lastTop(height: height)))
  }

  /// Scrolls so that the line stood on is at the top, in the middle or at the bottom of the window.
  mutating func place(_ command: Command, height: Int) -> [Action] {
    guard let layout, !layout.isEmpty else { return [] }
    let distance =
      switch command {
      case .lineToMiddle: height / 2
      case .lineToBottom: height - 1
      default: 0
      }
    setTop(layout.row(rowStoodOn(layout, height: height), movedBy: -distance))
    return []
  }

  /// The row of the hit or the figure that was walked to, where it is in sight; else the first of the window.
  private func rowStoodOn(_ layout: TextLayout, height: Int) -> RowPlace {
    let hit = currentHit.flatMap { hits.indices.contains($0) ? textPlace(of: hits[$0]) : nil }
    let figure = figure.flatMap { figure -> TextPlace? in
      guard layout.blocks.indices.contains(figure.block) else { return nil }
      let figures = layout.figures(of: figure.block)
      guard figures.indices.contains(figure.index) else { return nil }
      return TextPlace(block: figure.block, offset: figures[figure.index].range.lowerBound)
    }
    let rows = [figure, hit].compactMap { $0 }.map(layout.row)
    return rows.first { $0 >= top && layout.distance(from: top, to: $0, limit: height) < height } ?? top
  }
}
