import ChineseText
import Newspaper
import Terminal

/// Sentences of a text that are selected, from one to another.
struct Selection: Hashable {
  /// Where it was begun, and where it goes to: numbers of sentences of the reading.
  var anchor: Int
  var end: Int

  var sentences: ClosedRange<Int> { min(anchor, end)...max(anchor, end) }
}

/// A sentence of a reading: its block, and its range there.
struct SentencePlace: Hashable {
  let block: Int
  let range: Range<Int>
}

// Selecting: sentences of one part of the reading, walked with the keys that otherwise scroll.
extension ReaderView {
  /// The sentences of the part that is in view, headlines and crossheads whole.
  var sentences: [SentencePlace] {
    guard let layout else { return [] }
    let part = layout.blocks.indices.contains(top.block) ? layout.blocks[top.block].part : 0
    return layout.blocks.indices.filter { layout.blocks[$0].part == part && layout.blocks[$0].field != nil }
      .flatMap { block -> [SentencePlace] in
        let text = layout.blocks[block]
        let isText = text.role == .body || text.role == .caption
        let ranges = isText ? Sentences.ranges(of: text.scalars) : [0..<text.scalars.count]
        return ranges.filter { !$0.isEmpty }.map { SentencePlace(block: block, range: $0) }
      }
  }

  /// Begins a selection with the sentence that is stood on, or ends it.
  mutating func toggleSelection() -> [Action] {
    guard selection == nil else {
      selection = nil
      return []
    }
    let places = sentences
    guard let layout, !places.isEmpty else { return [.notice(.nothing)] }
    selected = places
    let start = figurePlace ?? layout.place(of: top)
    let first =
      places.firstIndex { TextPlace(block: $0.block, offset: $0.range.upperBound) > start } ?? places.count - 1
    selection = Selection(anchor: first, end: first)
    return []
  }

  /// Moves the end of the selection; false where the command does something else.
  mutating func extendSelection(_ command: Command, height: Int) -> Bool {
    guard var next = selection else { return false }
    switch command {
    case .lineDown: next.end += 1
    case .lineUp: next.end -= 1
    case .halfDown, .pageDown, .nextParagraph: next.end = paragraphEnd(from: next.end, forward: true)
    case .halfUp, .pageUp, .previousParagraph: next.end = paragraphEnd(from: next.end, forward: false)
    case .top: next.end = 0
    case .bottom: next.end = selected.count - 1
    case .swapEnds: next = Selection(anchor: next.end, end: next.anchor)
    default: return false
    }
    next.end = max(0, min(next.end, selected.count - 1))
    selection = next
    if let place = selected.indices.contains(next.end) ? selected[next.end] : nil {
      reveal(TextPlace(block: place.block, offset: place.range.lowerBound), height: height)
    }
    return true
  }

  /// The end of the paragraph that the next sentence belongs to.
  private func paragraphEnd(from index: Int, forward: Bool) -> Int {
    let next = index + (forward ? 1 : -1)
    guard selected.indices.contains(next) else { return index }
    let block = selected[next].block
    return (forward ? selected.lastIndex { $0.block == block } : selected.firstIndex { $0.block == block }) ?? next
  }

  /// The ranges that are shown as selected, by field.
  var selectedRanges: [PartField: [Range<Int>]] {
    var ranges: [PartField: [Range<Int>]] = [:]
    for (field, range) in selectedPlaces { ranges[field, default: []].append(range) }
    if let passage { ranges[passage.field, default: []].append(passage.range) }
    return ranges.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  /// The selected stretches in reading order, those of a field that follow each other as one.
  private var selectedPlaces: [(field: PartField, range: Range<Int>)] {
    guard let layout, let selection else { return [] }
    var places: [(field: PartField, range: Range<Int>)] = []
    for place in selected[selection.sentences.clamped(to: 0...max(0, selected.count - 1))] {
      let block = layout.blocks[place.block]
      guard let field = block.partField else { continue }
      let range = place.range.lowerBound + block.start..<place.range.upperBound + block.start
      if let last = places.last, last.field == field, last.range.upperBound == range.lowerBound {
        places[places.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        places.append((field, range))
      }
    }
    return places
  }

  private var figurePlace: TextPlace? {
    guard let layout, let figure, layout.figures(of: figure.block).indices.contains(figure.index) else { return nil }
    let place = TextPlace(block: figure.block, offset: layout.figures(of: figure.block)[figure.index].range.lowerBound)
    return place >= layout.place(of: top) ? place : nil
  }
}

// MARK: - What is stood on

extension ReaderView {
  /// The selection; without one the figure stood on, with its sentence; else the paragraph at the top of the window, or the
  /// article where its headlines stand there.
  func selectedText(height: Int) -> SelectedText? {
    if selection != nil { return selectedSentences }
    if let figure, let text = sentence(of: figure, height: height) { return text }
    return paragraphInView
  }

  private var selectedSentences: SelectedText? {
    let places = selectedPlaces
    guard let first = places.first, let part = part(first.field.part) else { return nil }
    return SelectedText(
      page: part.page, article: part.place.article, kind: .selection,
      passages: places.map { ($0.field.field, $0.range) })
  }

  private func sentence(of figure: FigurePlace, height: Int) -> SelectedText? {
    guard let layout, isVisible(figure, layout, height: height), let field = layout.blocks[figure.block].partField,
      let part = part(field.part)
    else { return nil }
    let block = layout.blocks[figure.block]
    let range = layout.figures(of: figure.block)[figure.index].range
    let sentence = Sentences.range(around: range.lowerBound, in: block.scalars)
    return SelectedText(
      page: part.page, article: part.place.article, kind: .figure,
      passages: [(field.field, sentence.lowerBound + block.start..<sentence.upperBound + block.start)],
      figure: String(block.scalars[range]))
  }

  private var paragraphInView: SelectedText? {
    guard let layout, layout.blocks.indices.contains(top.block), let part = partInView else { return nil }
    let block = layout.blocks[top.block]
    guard case .paragraph? = block.field, let field = block.field else {
      return SelectedText(page: part.page, article: part.place.article, kind: .article, passages: [])
    }
    return SelectedText(
      page: part.page, article: part.place.article, kind: .paragraph, passages: [(field, 0..<Int.max)])
  }

  private func part(_ index: Int) -> Reading.Part? {
    reading.flatMap { $0.parts.indices.contains(index) ? $0.parts[index] : nil }
  }
}
