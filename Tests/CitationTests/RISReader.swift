/// Reads RIS by the letter of its specification, written without a look at the writer; any other line is a failure.
///
/// A line is a tag of a letter and a letter or digit, two blanks, a hyphen, a blank, and a value without line ends. A record
/// begins with `TY` and ends with an empty `ER`. Lines end with carriage return and line feed.
enum RISReader {
  struct Failure: Error, Equatable { let line: String }

  static func records(in text: String) throws -> [[(tag: String, value: String)]] {
    var records: [[(tag: String, value: String)]] = []
    var open: [(tag: String, value: String)]?
    for line in try lines(of: text) {
      if line.isEmpty {
        guard open == nil else { throw Failure(line: line) }
        continue
      }
      let (tag, value) = try field(in: line)
      switch (tag, open) {
      case ("TY", nil): open = [(tag, value)]
      case ("ER", let record?) where value.isEmpty:
        records.append(record)
        open = nil
      case ("TY", _), ("ER", _), (_, nil): throw Failure(line: line)
      default: open?.append((tag, value))
      }
    }
    guard open == nil else { throw Failure(line: "end of file within a record") }
    return records
  }

  private static func lines(of text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    var lines: [String] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 10 {
      guard index > start, bytes[index - 1] == 13 else { throw Failure(line: "line feed alone") }
      lines.append(String(decoding: bytes[start..<index - 1], as: UTF8.self))
      start = index + 1
    }
    guard start == bytes.count, !lines.contains(where: { $0.utf8.contains(13) }) else {
      throw Failure(line: "no line end, or a carriage return alone")
    }
    return lines
  }

  private static func field(in line: String) throws -> (tag: String, value: String) {
    let bytes = Array(line.utf8)
    guard bytes.count >= 6, (65...90).contains(bytes[0]), (65...90).contains(bytes[1]) || (48...57).contains(bytes[1]),
      Array(bytes[2..<6]) == Array("  - ".utf8)
    else { throw Failure(line: line) }
    let tag = String(decoding: bytes[..<2], as: UTF8.self)
    let value = String(decoding: bytes[6...], as: UTF8.self)
    if ["AU", "KW"].contains(tag), value.contains("*") { throw Failure(line: line) }
    return (tag, value)
  }
}
