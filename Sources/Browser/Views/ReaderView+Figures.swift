import ChineseText
import Newspaper

// Figures: walking them, standing on one, and the table of all of them.
extension ReaderView {
  mutating func walkFigures(forward: Bool, session: Session) -> [Action] {
    guard let layout else { return [] }
    let height = ReaderPanes(session.size).text.height
    guard let next = forward ? figureAfter(layout, height: height) : figureBefore(layout, height: height) else {
      return [.notice(figure == nil ? .noFigures : .noMoreFigures)]
    }
    stand(on: next, session: session)
    return []
  }

  /// Makes a figure the current one and brings it into sight.
  mutating func stand(on place: FigurePlace, session: Session) {
    guard let layout, layout.blocks.indices.contains(place.block) else { return }
    let figures = layout.figures(of: place.block)
    guard figures.indices.contains(place.index) else { return }
    figure = place
    let start = TextPlace(block: place.block, offset: figures[place.index].range.lowerBound)
    reveal(start, height: ReaderPanes(session.size).text.height)
  }

  /// The table of the figures of all that is read here, at the one stood on.
  var figureTable: [Action] {
    guard let layout else { return [] }
    var table = FigureTable()
    table.add(layout.blocks)
    guard !table.rows.isEmpty else { return [.notice(.noFigures)] }
    let selected = table.rows.firstIndex { $0.place == figure } ?? 0
    return [.push(FiguresView(table, of: .reading, selected: selected))]
  }

  /// From the current figure on, or from the top of the window when the current one is out of sight.
  private func figureAfter(_ layout: TextLayout, height: Int) -> FigurePlace? {
    if let figure, isVisible(figure, layout, height: height) {
      let figures = layout.figures(of: figure.block)
      if figures.indices.contains(figure.index + 1) { return FigurePlace(block: figure.block, index: figure.index + 1) }
      return layout.firstFigure(inBlocks: (figure.block + 1)..<layout.blocks.count)
    }
    let start = layout.place(of: top)
    let inBlock = layout.figures(of: start.block).firstIndex { $0.range.lowerBound >= start.offset }
    if let inBlock { return FigurePlace(block: start.block, index: inBlock) }
    return layout.firstFigure(inBlocks: (start.block + 1)..<layout.blocks.count)
  }

  private func figureBefore(_ layout: TextLayout, height: Int) -> FigurePlace? {
    var limit = layout.place(of: top)
    if let figure, isVisible(figure, layout, height: height) {
      limit = TextPlace(block: figure.block, offset: layout.figures(of: figure.block)[figure.index].range.lowerBound)
    }
    if let index = layout.figures(of: limit.block).lastIndex(where: { $0.range.lowerBound < limit.offset }) {
      return FigurePlace(block: limit.block, index: index)
    }
    for block in (0..<limit.block).reversed() {
      if let last = layout.figures(of: block).indices.last { return FigurePlace(block: block, index: last) }
    }
    return nil
  }

  private func isVisible(_ figure: FigurePlace, _ layout: TextLayout, height: Int) -> Bool {
    guard layout.figures(of: figure.block).indices.contains(figure.index) else { return false }
    let start = layout.figures(of: figure.block)[figure.index].range.lowerBound
    let row = layout.row(of: TextPlace(block: figure.block, offset: start))
    return row >= top && layout.distance(from: top, to: row, limit: height) < height
  }

  /// How many figures the whole reading has.
  var figureCount: Int {
    (reading?.parts ?? []).reduce(0) { $0 + $1.page.summaries[$1.place.article].figureCount }
  }

  /// The current figure, how many there are before it, its text, its worth and what it counts.
  func figureStatus(in session: Session) -> String? {
    guard let layout, let figure else { return nil }
    let figures = layout.figures(of: figure.block)
    guard figures.indices.contains(figure.index) else { return nil }
    let before = (0..<figure.block).reduce(0) { $0 + layout.figures(of: $1).count }
    let total = figureCount
    let current = figures[figure.index]
    let printed = String(layout.blocks[figure.block].scalars[current.range])
    let values = current.values.map(\.description).joined(separator: ", ")
    let position = session.say(.figurePosition(before + figure.index + 1, total))
    let words = [session.say(.figureKind(current.kind)), values, current.unit ?? ""].filter { !$0.isEmpty }
    let scalars = layout.blocks[figure.block].scalars
    let noun = FigureContextReader(scalars, figures: figures).noun(at: figure.index).map { " · " + String(scalars[$0]) }
    return "\(position)  \(printed)  = \(words.joined(separator: " "))\(noun ?? "")"
  }
}

extension TextLayout {
  fileprivate func firstFigure(inBlocks range: Range<Int>) -> FigurePlace? {
    guard range.lowerBound <= range.upperBound else { return nil }
    let block = range.first { !figures(of: $0).isEmpty }
    return block.map { FigurePlace(block: $0, index: 0) }
  }
}
