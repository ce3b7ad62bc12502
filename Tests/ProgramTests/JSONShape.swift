import Foundation

/// JSON as another program reads it: the parser is Foundation's, so that the writer is not its own judge.
enum JSONShape {
  static func objects(in output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }

  /// The names of an object's members in the order they were written, those of inner objects left out.
  static func names(in line: Substring) -> [String] {
    var names: [String] = []
    var depth = 0
    var rest = line[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      switch character {
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      case "\"":
        let text = takeString(from: &rest)
        if depth == 1, rest.hasPrefix(":") { names.append(text) }
      default: break
      }
    }
    return names
  }

  /// The text up to the closing quotation mark, which is dropped from the rest.
  private static func takeString(from rest: inout Substring) -> String {
    var text = ""
    while let character = rest.first, character != "\"" {
      text.append(character)
      rest = rest.dropFirst(character == "\\" ? 2 : 1)
    }
    rest = rest.dropFirst()
    return text
  }
}
