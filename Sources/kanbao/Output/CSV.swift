/// Rows of a table as RFC 4180 writes them, safe to open in a spreadsheet.
enum CSV {
  /// One row with its line end.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    let harmless = startsFormula(text) ? "'" + text : text
    guard harmless.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return harmless }
    let doubled = harmless.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) }
    return "\"" + doubled + "\""
  }

  /// A spreadsheet runs a cell that begins so, and the text of a page is a stranger's.
  private static func startsFormula(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }
}
