import Newspaper
import Terminal

/// How many columns stand beside each other, and where.
struct ColumnGrid: Hashable {
  /// Columns of text, from the left.
  let columns: [Range<Int>]

  /// Twelve characters: narrower columns leave more holes than text.
  private static let narrowest = 24
  /// A blank, the rule, a blank.
  private static let gap = 3

  /// As many columns as are wanted, or as there is room for, each an even number of cells wide, in the middle of the area.
  init(wanted: Int, in area: Area, measure: Measure = .standard) {
    let room = max(2, area.width - 2)
    let count = max(1, min(wanted, (room + Self.gap) / (Self.narrowest + Self.gap)))
    let width = max(2, min(measure.cells ?? room, (room - (count - 1) * Self.gap) / count) / 2 * 2)
    let left = area.columns.lowerBound + 1 + max(0, room - count * width - (count - 1) * Self.gap) / 2
    columns = (0..<count).map { index in
      let start = left + index * (width + Self.gap)
      return start..<start + width
    }
  }

  var width: Int { columns.first?.count ?? 0 }
}

/// A page's items set one after the other in columns.
struct PageSetting {
  let page: LoadedPage
  let grid: ColumnGrid
  let layout: TextLayout
  let flow: ColumnFlow

  init(_ page: LoadedPage, grid: ColumnGrid, height: Int, session: Session) {
    self.page = page
    self.grid = grid
    layout = TextLayout(
      blocks: Self.blocks(of: page.page), width: grid.width, cells: session.cells, options: session.reading.horizontal)
    flow = ColumnFlow(ColumnRow.rows(of: layout), columns: grid.columns.count, height: height)
  }

  /// The blocks of all items, a rule between one and the next.
  private static func blocks(of page: Page) -> [TextBlock] {
    page.articles.enumerated().flatMap { index, article in
      var blocks = TextBlock.blocks(of: article, on: page)
      if index > 0 { blocks.insert(.rule, at: 0) }
      for block in blocks.indices { blocks[block].part = index }
      return blocks
    }
  }

  /// Where an item begins.
  func start(of item: Int) -> TextPlace {
    let block = layout.blocks.firstIndex { $0.part == item && $0.role != .rule }
    return TextPlace(block: block ?? 0)
  }
}
