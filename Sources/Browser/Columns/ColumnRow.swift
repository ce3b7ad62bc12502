/// One row of a page that is set in columns, before it is known in which column it stands.
struct ColumnRow: Hashable {
  enum Kind: Hashable {
    case blank
    /// The rule between two items.
    case rule
    /// Of a headline group, a byline or a crosshead.
    case head
    case text
  }

  let place: RowPlace
  let kind: Kind
  /// The item it belongs to, counted from 0; a rule belongs to the item below it.
  let item: Int
  /// Whether no column may end after it: a headline stands over its text, and no line of a paragraph stands alone.
  var keepsWithNext = false

  /// Whether it is left out where a column begins or ends with it.
  var vanishesAtEdge: Bool { kind == .blank || kind == .rule }
}

extension ColumnRow {
  /// The rows of a text in order, each with what it must stay together with.
  static func rows(of layout: TextLayout) -> [ColumnRow] {
    var rows: [ColumnRow] = []
    for block in layout.blocks.indices { appendRows(of: block, in: layout, to: &rows) }
    for index in rows.indices.dropFirst() where rows[index].kind == .blank && rows[index - 1].keepsWithNext {
      rows[index].keepsWithNext = true
    }
    for index in rows.indices.dropLast() where rows[index].item != rows[index + 1].item {
      rows[index].keepsWithNext = false
    }
    return rows
  }

  private static func appendRows(of block: Int, in layout: TextLayout, to rows: inout [ColumnRow]) {
    let kind = kind(of: layout.blocks[block])
    let (space, count) = (layout.space(before: block), layout.lines(of: block).count)
    for row in 0..<space + count {
      let isBlank = row < space
      rows.append(
        ColumnRow(
          place: RowPlace(block: block, row: row), kind: isBlank ? .blank : kind, item: layout.blocks[block].part,
          keepsWithNext: !isBlank && (kind == .head || kind == .text && isEdge(row - space, of: count))))
    }
  }

  /// The first and the last line of a paragraph stay with their neighbours.
  private static func isEdge(_ line: Int, of count: Int) -> Bool {
    line < count - 1 && (line == 0 || line == count - 2)
  }

  private static func kind(of block: TextBlock) -> Kind {
    switch block.role {
    case .rule: .rule
    case .kicker, .headline, .deck, .byline, .crosshead: .head
    default: .text
    }
  }
}
