import Browser

/// Rows of facts in one format.
struct TableExport {
  private let format: ExportFormat
  private let columns: [ExportTable.Column]

  init(_ format: ExportFormat, columns: [ExportTable.Column]) {
    self.format = format
    self.columns = columns
  }

  /// What stands above the rows.
  var heading: String {
    switch format {
    case .csv: CSV.row(columns.map(\.name))
    case .jsonLines: ""
    case .markdown: Self.row(columns.map(\.heading)) + Self.row(columns.map { _ in "---" }, isText: false)
    default: columns.map(\.heading).joined(separator: "\t") + "\n"
    }
  }

  /// What a row adds to the file.
  func text(adding row: [ExportTable.Value]) -> String {
    let values = row.map(\.json)
    switch format {
    case .csv: return CSV.row(values.map(\.cell))
    case .jsonLines: return JSON.object(zip(columns, values).map { (name: $0.name, value: $1) }).line
    case .markdown: return Self.row(values.map(\.cell))
    // A tab within a fact would begin the next one.
    default:
      return values.map { $0.cell.map { $0.isWhitespace ? " " : $0 } }.map { String($0) }
        .joined(separator: "\t") + "\n"
    }
  }

  private static func row(_ cells: [String], isText: Bool = true) -> String {
    "| " + cells.map { isText ? Markdown.escaped($0) : $0 }.joined(separator: " | ") + " |\n"
  }
}

extension ExportTable.Value {
  fileprivate var json: JSON {
    switch self {
    case .none: .null
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .number(let digits): .number(digits)
    case .list(let values): .array(values.map(\.json))
    }
  }
}
