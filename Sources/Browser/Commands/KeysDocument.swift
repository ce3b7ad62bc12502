import Terminal

/// docs/keys.md, made from the command table; a test fails when the file is stale.
public enum KeysDocument {
  /// The whole document in Markdown.
  public static var text: String {
    var lines = [
      "# Keys", "",
      "Made from the command table (`Sources/Browser/Commands/CommandTable.swift`); do not edit by hand.", "",
      "| keys | command | where | what it does | 作用 |", "|---|---|---|---|---|",
    ]
    lines += CommandTable.entries.map(row)
    lines += [
      "", "Under a Chinese input method the full-width forms `：／？，。【】｛｝（）` and full-width letters act as",
      "the keys they fold to.", "",
      "Keys may be pressed one after another (`zt`); after a pause the screen says what may follow, Esc gives up. A number before",
      "a key repeats it (`5j`, `3J`) or says where to go (`12g`, `50%`).", "",
    ]
    return lines.joined(separator: "\n")
  }

  private static func row(of entry: CommandEntry) -> String {
    let keys = entry.keys.isEmpty ? ":" + entry.command.rawValue : entry.keys.map(\.name).joined(separator: " ")
    let places = entry.contexts == Context.all ? "everywhere" : names(of: entry.contexts)
    let name = ([entry.command.rawValue] + [entry.argument].compactMap { $0 }).joined(separator: " ")
    let cells = [code(keys), code(":" + name), places, entry.english, entry.chinese]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func names(of contexts: Set<Context>) -> String {
    Context.allCases.filter(contexts.contains).map(\.rawValue).joined(separator: ", ")
  }

  private static func code(_ text: String) -> String { "`" + text.replacing("|", with: "\\|") + "`" }
}
