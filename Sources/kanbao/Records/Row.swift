/// One row of a list: the same facts as a JSON object and as cells of a table.
protocol Row {
  static var columns: [Table.Alignment] { get }
  var members: [(name: String, value: JSON)] { get }
  func cells(on console: Console) -> [TableCell]
}

/// Writes rows as they come, in the form that was asked for.
struct RowWriter<Content: Row> {
  private let console: Console
  private let isJSON: Bool
  private var table: Table
  private(set) var count = 0

  init(on console: Console, isJSON: Bool) {
    self.console = console
    self.isJSON = isJSON
    self.table = Table(on: console, columns: Content.columns)
  }

  mutating func add(_ row: Content) throws {
    count += 1
    if isJSON {
      try console.output.writeLine(.object(row.members))
    } else {
      try table.add(row.cells(on: console))
    }
  }

  /// Writes what is held back; call after the last row.
  mutating func finish() throws { try table.finish() }
}
