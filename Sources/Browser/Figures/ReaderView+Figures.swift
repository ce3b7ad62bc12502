import ChineseText
import Newspaper

// Figures: walking them, standing on one, and the table of all of them.
extension ReaderView {
  mutating func walkFigures(forward: Bool, session: Session) -> [Action] {
    guard let layout else { return [] }
    let height = ReaderPanes(session).lineCount
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
    reveal(start, height: ReaderPanes(session).lineCount)
  }

  /// Makes the figure at a place of an article the current one, or the next one after it.
  mutating func stand(at spot: FigureSpot, session: Session) {
    guard let layout, let reading else { return }
    let block = layout.blocks.indices.last { index in
      let block = layout.blocks[index]
      return block.field == spot.field && block.start <= spot.offset && reading.parts[block.part].place == spot.place
    }
    guard let block else { return }
    let offset = spot.offset - layout.blocks[block].start
    guard let index = layout.figures(of: block).firstIndex(where: { $0.range.upperBound > offset }) else { return }
    stand(on: FigurePlace(block: block, index: index), session: session)
  }

  /// The figure stood on, by its place in its article.
  var figureSpot: FigureSpot? {
    guard let layout, let reading, let figure, layout.blocks.indices.contains(figure.block) else { return nil }
    let block = layout.blocks[figure.block]
    let figures = layout.figures(of: figure.block)
    guard let field = block.field, figures.indices.contains(figure.index) else { return nil }
    return FigureSpot(
      place: reading.parts[block.part].place, field: field,
      offset: block.start + figures[figure.index].range.lowerBound)
  }

  /// The table of the figures of all that is read here, at the one stood on.
  var figureTable: [Action] {
    guard let reading else { return [] }
    return [.push(FiguresView(.reading(reading.parts.map(\.place)), at: figureSpot))]
  }

  /// From the current figure on, or from the top of the window when the current one is out of sight.
  private func figureAfter(_ layout: TextLayout, height: Int) -> FigurePlace? {
    if let figure, isVisible(figure, layout, height: height) {
      let figures = layout.figures(of: figure.block)
      if figures.indices.contains(figure.index + 1) { return FigurePlace(block: figure.block, index: figure.index + 1) }
      return firstFigure(after: figure.block, in: layout)
    }
    let start = layout.place(of: top)
    let inBlock = layout.figures(of: start.block).firstIndex { $0.range.lowerBound >= start.offset }
    if let inBlock { return FigurePlace(block: start.block, index: inBlock) }
    return firstFigure(after: start.block, in: layout)
  }

  private func figureBefore(_ layout: TextLayout, height: Int) -> FigurePlace? {
    var limit = layout.place(of: top)
    if let figure, isVisible(figure, layout, height: height) {
      limit = TextPlace(block: figure.block, offset: layout.figures(of: figure.block)[figure.index].range.lowerBound)
    }
    if let index = layout.figures(of: limit.block).lastIndex(where: { $0.range.lowerBound < limit.offset }) {
      return FigurePlace(block: limit.block, index: index)
    }
    for block in (0..<limit.block).reversed() where figureOrder.hasFigures(in: layout.blocks[block]) {
      if let last = layout.figures(of: block).indices.last { return FigurePlace(block: block, index: last) }
    }
    return nil
  }

  private func firstFigure(after block: Int, in layout: TextLayout) -> FigurePlace? {
    let next = layout.blocks.indices.dropFirst(block + 1).first {
      figureOrder.hasFigures(in: layout.blocks[$0]) && !layout.figures(of: $0).isEmpty
    }
    return next.map { FigurePlace(block: $0, index: 0) }
  }

  func isVisible(_ figure: FigurePlace, _ layout: TextLayout, height: Int) -> Bool {
    guard layout.figures(of: figure.block).indices.contains(figure.index) else { return false }
    let start = layout.figures(of: figure.block)[figure.index].range.lowerBound
    let row = layout.row(of: TextPlace(block: figure.block, offset: start))
    return row >= top && layout.distance(from: top, to: row, limit: height) < height
  }

  /// How many figures the whole reading has.
  var figureCount: Int { figureOrder.count }

  /// The current figure, how many there are before it, its text, its worth and what it counts.
  func figureStatus(in session: Session) -> String? {
    guard let layout, let figure else { return nil }
    let figures = layout.figures(of: figure.block)
    guard figures.indices.contains(figure.index) else { return nil }
    let block = layout.blocks[figure.block]
    let before = figureOrder.count(before: block.start + figures[figure.index].range.lowerBound, in: block)
    let total = figureCount
    let current = figures[figure.index]
    let printed = String(layout.blocks[figure.block].scalars[current.range])
    let values = current.values.map(\.description).joined(separator: ", ")
    let position = session.say(.figurePosition(before + 1, total))
    let words = [session.say(.figureKind(current.kind)), values, current.unit ?? ""].filter { !$0.isEmpty }
    let scalars = layout.blocks[figure.block].scalars
    let noun = FigureContextReader(scalars, figures: figures).noun(at: figure.index).map { " · " + String(scalars[$0]) }
    return "\(position)  \(printed)  = \(words.joined(separator: " "))\(noun ?? "")"
  }
}
