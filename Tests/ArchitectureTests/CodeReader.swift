/// Tells code from comments and strings, well enough for Swift as this project writes it.
enum CodeReader {
  /// The lines of a file, comments cut off and strings emptied.
  static func code(of text: String) -> [String] {
    var isInString = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      code(of: Array(line.unicodeScalars), isInString: &isInString)
    }
  }

  /// One line; `isInString` tells whether a string of several lines (`"""`) is open before it, and after it.
  private static func code(of line: [Unicode.Scalar], isInString: inout Bool) -> String {
    var code = String.UnicodeScalarView()
    var index = 0
    while index < line.count {
      if line[index...].starts(with: "\"\"\"".unicodeScalars) {
        isInString.toggle()
        index += 3
      } else if isInString {
        index += 1
      } else if line[index] == "\"" {
        code.append(contentsOf: "\"\"".unicodeScalars)
        index = end(ofStringAt: index, in: line)
      } else if line[index...].starts(with: "//".unicodeScalars) {
        break
      } else {
        code.append(line[index])
        index += 1
      }
    }
    return String(code)
  }

  /// The place after the closing quotation mark; text within `\( )` is passed over as part of the string.
  private static func end(ofStringAt start: Int, in line: [Unicode.Scalar]) -> Int {
    var index = start + 1
    var depth = 0
    while index < line.count {
      switch line[index] {
      case "\\" where index + 1 < line.count && line[index + 1] == "(":
        depth += 1
        index += 1
      case "\\": index += 1
      case "(" where depth > 0: depth += 1
      case ")" where depth > 0: depth -= 1
      case "\"" where depth == 0: return index + 1
      default: break
      }
      index += 1
    }
    return index
  }
}
