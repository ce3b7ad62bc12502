import ChineseText
import Newspaper

/// The blocks of a text with what does not depend on a width: their figures, found when first asked for, and where
/// fields and sections begin. Layouts of one text at several widths share it.
final class TextSource {
  let blocks: [TextBlock]
  private var figures: [Int: [Figure]] = [:]
  /// Scalars of all blocks before each one, and of all at the end.
  let lengths: [Int]
  /// The blocks of every field, in order.
  private let fields: [PartField: [Int]]
  /// The beginning, the beginnings of parts on other pages, and every crosshead, own-line and run-in, in order.
  let sections: [TextPlace]
  /// The beginnings of paragraphs.
  let paragraphs: [TextPlace]

  /// The cost grows with the number of blocks, not with the length of their text.
  init(_ blocks: [TextBlock]) {
    self.blocks = blocks
    var (lengths, fields): ([Int], [PartField: [Int]]) = ([0], [:])
    var (sections, paragraphs): ([TextPlace], [TextPlace]) = (blocks.isEmpty ? [] : [TextPlace()], [])
    for index in blocks.indices {
      lengths.append(lengths[index] + blocks[index].scalars.count)
      if let field = blocks[index].partField { fields[field, default: []].append(index) }
      let beginsPart = index > 0 && blocks[index].part != blocks[index - 1].part
      if blocks[index].role == .crosshead || beginsPart { sections.append(TextPlace(block: index)) }
      sections += blocks[index].runIns.map { TextPlace(block: index, offset: $0.lowerBound) }
      if [.body, .caption].contains(blocks[index].role) { paragraphs.append(TextPlace(block: index)) }
    }
    (self.lengths, self.fields, self.sections, self.paragraphs) = (lengths, fields, sections, paragraphs)
  }

  /// The figures of a block, in order.
  func figures(of block: Int) -> [Figure] {
    if let known = figures[block] { return known }
    let found = blocks[block].field == nil ? [] : FigureFinder().figures(in: blocks[block].scalars)
    figures[block] = found
    return found
  }

  /// Where the text of a field stands from an offset on; nil where no block shows it.
  func place(of field: PartField, offset: Int) -> TextPlace? {
    guard let parts = fields[field] else { return nil }
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[parts[middle]].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    return TextPlace(block: parts[low - 1], offset: offset - blocks[parts[low - 1]].start)
  }
}
