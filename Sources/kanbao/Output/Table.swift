import ChineseText
import Terminal

/// Rows in aligned columns, measured in cells.
///
/// The first rows are held back until the columns' widths can be told from them; after those, rows are written as they
/// come, so a table of any length is streamed. On a terminal a row is clipped at the right edge, in a pipe never.
struct Table {
  enum Alignment { case left, right }

  private let console: Console
  private let alignments: [Alignment]
  private var heldBack: [[TableCell]] = []
  private var widths: [Int]?
  private static let sampleSize = 200
  private static let widestColumn = 44
  private static let gap = 2

  init(on console: Console, columns alignments: [Alignment]) {
    self.console = console
    self.alignments = alignments
  }

  mutating func add(_ row: [TableCell]) throws(StreamError) {
    guard widths == nil else { return try write(row) }
    heldBack.append(row)
    if heldBack.count == Self.sampleSize { try finish() }
  }

  /// Writes the rows that are held back; call after the last.
  mutating func finish() throws(StreamError) {
    let rows = heldBack
    heldBack = []
    if widths == nil { widths = measuredWidths(of: rows) }
    for row in rows { try write(row) }
  }

  /// On a terminal no column may take more than a third of the line, so that the last one has room.
  private func measuredWidths(of rows: [[TableCell]]) -> [Int] {
    let widest = min(Self.widestColumn, (console.width ?? Int.max) / 3)
    return alignments.indices.map { column in
      min(widest, rows.map { $0[column].width(in: console.cells) }.max() ?? 0)
    }
  }

  private func write(_ row: [TableCell]) throws(StreamError) {
    var line = ""
    var start = 0
    for (column, cell) in row.enumerated() {
      let isLast = column == row.count - 1
      let width = isLast ? (console.width ?? 0) - start : widths?[column] ?? 0
      let fitted = console.output.isTerminal ? cell.clipped(to: max(0, width), in: console.cells) : cell
      let blanks = String(repeating: " ", count: max(0, isLast ? 0 : width - fitted.width(in: console.cells)))
      let text = fitted.text(emphasised: console.isColoured)
      line += alignments[column] == .left ? text + blanks : blanks + text
      if !isLast { line += String(repeating: " ", count: Self.gap) }
      start += width + Self.gap
    }
    try console.output.write(line + "\n")
  }
}
