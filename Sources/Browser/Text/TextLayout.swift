import ChineseText
import Newspaper

/// A text set at one width. Blocks are laid out when they are first looked at, so a text of any length opens at once.
final class TextLayout {
  let source: TextSource
  let width: Int
  let options: ReadingOptions
  private let cells: CellWidth
  private var lines: [Int: [Line]] = [:]

  convenience init(blocks: [TextBlock], width: Int, cells: CellWidth, options: ReadingOptions = ReadingOptions()) {
    self.init(TextSource(blocks), width: width, cells: cells, options: options)
  }

  init(_ source: TextSource, width: Int, cells: CellWidth, options: ReadingOptions) {
    self.source = source
    self.width = width
    self.options = options
    self.cells = cells
  }

  var blocks: [TextBlock] { source.blocks }

  /// The lines of a block, at least one.
  func lines(of block: Int) -> [Line] {
    if let known = lines[block] { return known }
    let text = blocks[block]
    let breaker = LineBreaker(text.lineOptions(width: width, cells: cells, reading: options))
    var result = breaker.lines(of: text.scalars, figures: text.field == nil ? nil : figures(of: block).map(\.range))
    if result.isEmpty { result = [Line(range: 0..<0, indent: 0, width: 0)] }
    lines[block] = result
    return result
  }

  /// The figures of a block, in order.
  func figures(of block: Int) -> [Figure] { source.figures(of: block) }

  /// Rows of a block, the blank ones before it included.
  func rowCount(of block: Int) -> Int { space(before: block) + lines(of: block).count }

  /// Blank rows above a block; none above the first.
  func space(before block: Int) -> Int { block == 0 ? 0 : blocks[block].spaceBefore }

  /// The line shown at a row; nil for a blank row.
  func line(at place: RowPlace) -> Line? {
    let index = place.row - space(before: place.block)
    return index < 0 ? nil : lines(of: place.block)[index]
  }
}

extension TextLayout {
  var isEmpty: Bool { blocks.isEmpty }

  /// The last row of the text.
  var lastRow: RowPlace {
    guard let last = blocks.indices.last else { return RowPlace() }
    return RowPlace(block: last, row: rowCount(of: last) - 1)
  }

  /// The row so many rows further (or back, when negative), stopping at either end.
  func row(_ place: RowPlace, movedBy distance: Int) -> RowPlace {
    guard !blocks.isEmpty else { return place }
    var block = place.block
    var row = place.row + distance
    while row < 0, block > 0 {
      block -= 1
      row += rowCount(of: block)
    }
    while row >= rowCount(of: block), block < blocks.count - 1 {
      row -= rowCount(of: block)
      block += 1
    }
    return RowPlace(block: block, row: max(0, min(row, rowCount(of: block) - 1)))
  }

  /// The top row that shows the end of the text at the foot of a window of that height.
  func lastTop(height: Int) -> RowPlace { row(lastRow, movedBy: 1 - height) }

  /// The row on which a place of the text stands.
  func row(of place: TextPlace) -> RowPlace {
    guard blocks.indices.contains(place.block) else { return RowPlace() }
    let lines = lines(of: place.block)
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].range.lowerBound <= place.offset { low = middle } else { high = middle - 1 }
    }
    return RowPlace(block: place.block, row: space(before: place.block) + low)
  }

  /// The place of the text that a row begins with; a blank row stands for the block below it.
  func place(of row: RowPlace) -> TextPlace {
    TextPlace(block: row.block, offset: line(at: row)?.range.lowerBound ?? 0)
  }

  /// How many rows lie from one row to a later one; stops counting at `limit`.
  func distance(from start: RowPlace, to end: RowPlace, limit: Int) -> Int {
    var count = end.row - start.row
    var block = start.block
    while block < end.block, count < limit {
      count += rowCount(of: block)
      block += 1
    }
    return min(count, limit)
  }

  /// Where the text of a field stands from an offset on; nil where no block shows it.
  func place(of field: PartField, offset: Int) -> TextPlace? { source.place(of: field, offset: offset) }

  /// Whether a place stands above a row; lays nothing out unless it is in the row's own block.
  func stands(_ place: TextPlace, above row: RowPlace) -> Bool {
    place.block == row.block ? self.row(of: place) < row : place.block < row.block
  }

  /// The first block of a part of the reading; nil where there is no such part.
  func firstBlock(ofPart part: Int) -> Int? { blocks.firstIndex { $0.part == part } }
}
