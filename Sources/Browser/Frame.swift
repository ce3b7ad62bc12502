import ChineseText
import Terminal

/// How the screen is divided: a header row, the body, a footer row. Below 10 rows the body loses nothing but the header.
struct Frame {
  let header: Area?
  let body: Area
  let footer: Area

  init(_ size: Size) {
    let columns = 0..<max(0, size.columns)
    let hasHeader = size.rows >= 8
    let top = hasHeader ? 1 : 0
    header = hasHeader ? Area(columns: columns, rows: 0..<1) : nil
    body = Area(columns: columns, rows: top..<max(top, size.rows - 1))
    footer = Area(columns: columns, rows: max(0, size.rows - 1)..<max(0, size.rows))
  }

  /// Below this there is no room for a text; one line says so.
  static func isTooSmall(_ size: Size) -> Bool { size.columns < 20 || size.rows < 5 }

  /// From this width on, lists stand beside texts.
  static let wideColumns = 100
  /// From this width on, the reader also shows outline and figures.
  static let widestColumns = 150
  /// From this height on, a narrow screen shows a preview below its list.
  static let previewRows = 18
  /// From this height on it is no screen but a list to be read aloud, without a preview.
  static let linearRows = 50
}

extension Surface {
  /// A vertical rule down an area's left edge; ASCII where box drawing would be two cells wide.
  mutating func drawVerticalRule(in area: Area, style: Style) {
    let rule: Unicode.Scalar = cells.width(of: "│" as Unicode.Scalar) == 1 ? "│" : "|"
    for row in area.rows {
      write(
        [rule], at: Position(column: area.columns.lowerBound, row: row), limit: area.columns.upperBound, style: style)
    }
  }

  /// A horizontal rule along an area's top edge, with a word set into it.
  mutating func drawHorizontalRule(in area: Area, title: String = "", style: Style) {
    guard let row = area.rows.first else { return }
    let rule: Unicode.Scalar = cells.width(of: "─" as Unicode.Scalar) == 1 ? "─" : "-"
    let line = [Unicode.Scalar](repeating: rule, count: area.width)
    write(line, at: Position(column: area.columns.lowerBound, row: row), limit: area.columns.upperBound, style: style)
    if !title.isEmpty {
      let columns = area.inset(left: 2, right: 2).columns
      put(" \(title) ", row: row, columns: columns, style: style)
    }
  }
}
