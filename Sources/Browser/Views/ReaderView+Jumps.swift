import ChineseText
import Newspaper
import Search

// Sections, paragraphs and figures: places of the text that keys walk.
extension ReaderView {
  /// The beginning, the beginnings of parts on other pages, and every crosshead, own-line and run-in, in order.
  var sections: [TextPlace] {
    guard let layout, !layout.isEmpty else { return [] }
    var places = [TextPlace()]
    for (index, block) in layout.blocks.enumerated() {
      let beginsPart = index > 0 && block.part != layout.blocks[index - 1].part
      if block.role == .crosshead || beginsPart { places.append(TextPlace(block: index)) }
      places += block.runIns.map { TextPlace(block: index, offset: $0.lowerBound) }
    }
    return places
  }

  /// The beginnings of paragraphs.
  var paragraphs: [TextPlace] {
    guard let layout else { return [] }
    return layout.blocks.indices.filter { [.body, .caption].contains(layout.blocks[$0].role) }
      .map { TextPlace(block: $0) }
  }

  /// The section that the top of the window lies in, counted from 0.
  var currentSection: Int {
    guard let layout else { return 0 }
    return (sections.lastIndex { layout.row(of: $0) <= top }) ?? 0
  }

  mutating func jump(to places: [TextPlace], forward: Bool, otherwise: Phrase) -> [Action] {
    guard let layout else { return [] }
    let rows = places.map { $0 == TextPlace() ? RowPlace() : layout.row(of: $0) }
    let target = forward ? rows.first { $0 > top } : rows.last { $0 < top }
    guard let target else { return [.notice(otherwise)] }
    setTop(target)
    return []
  }

  var outline: [Action] {
    guard let layout else { return [] }
    let entries = sections.map { place in
      OutlineView.Entry(place: place, text: outlineText(at: place, in: layout))
    }
    return [.push(OutlineView(entries: entries, selected: currentSection))]
  }

  /// What the outline says of a section: its crosshead, or the headline for the beginning.
  func outlineText(at place: TextPlace, in layout: TextLayout) -> String {
    let block = layout.blocks[place.block]
    if let runIn = block.runIns.first(where: { $0.lowerBound == place.offset }), place != TextPlace() {
      return String(block.scalars[runIn])
    }
    if place == TextPlace(), let article = reading?.parts.first?.article { return ArticleSummary.title(of: article) }
    return String(block.scalars[...])
  }
}

// MARK: - Figures

extension ReaderView {
  mutating func walkFigures(forward: Bool, session: Session) -> [Action] {
    guard let layout else { return [] }
    let height = ReaderPanes(session.size).text.height
    guard let next = forward ? figureAfter(layout, height: height) : figureBefore(layout, height: height) else {
      return [.notice(figure == nil ? .noFigures : .noMoreFigures)]
    }
    figure = next
    let start = layout.figures(of: next.block)[next.index].range.lowerBound
    reveal(TextPlace(block: next.block, offset: start), height: height)
    return []
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

// MARK: - Status

extension ReaderView {
  /// What the foot of the screen says of the hit or figure the reader stands on.
  func status(in session: Session) -> String? {
    if let currentHit { return hitStatus(currentHit, in: session) }
    if session.search?.scope == .article, hitsOfSearch == session.search?.number, hits.isEmpty {
      return session.say(.noHitsInArticle)
    }
    return figureStatus(in: session)
  }

  /// Whether the answer to the last search is still to come for this article.
  func isFinding(in session: Session) -> Bool { session.search.map { $0.number != hitsOfSearch } ?? false }

  /// `2/3 处`; nil when the reader stands on no hit.
  func hitPosition(in session: Session) -> String? {
    currentHit.map { session.say(.hitPosition($0 + 1, hits.count)) }
  }

  private func hitStatus(_ index: Int, in session: Session) -> String {
    let position = session.say(.hitPosition(index + 1, hits.count))
    guard let search = session.search else { return position }
    let scope = session.say(.scope(.article))
    let part = reading?.parts[hits[index].field.part].place ?? place
    guard search.scope != .article, let number = search.index(of: part.page, place: part.article) else {
      return "\(position) · \(scope)  \(search.text)"
    }
    return "\(position) · \(scope)  \(number + 1)/\(session.say(.articleCount(search.answer.count)))  \(search.text)"
  }
}
