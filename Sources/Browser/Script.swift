public import Terminal

/// Keys and commands played as if someone typed them: for tests, demonstrations and the pictures in the documents.
///
/// One step a line: `:` begins a command line, `@80x24` resizes a screen that has no terminal, `@pause` waits as long as
/// someone who wonders which key may follow, everything else is keys by their names with blanks between them, and a
/// stretch in double quotes is typed letter by letter: `/ "献血" Enter`. Lines beginning with `#` are left out.
public struct Script: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case key(Key)
    case line(String)
    case resize(Size)
    case pause
  }

  let steps: [Step]

  /// A word that is no key's name and no size, and its line, counted from 1.
  public struct Failure: Error, Hashable, Sendable {
    public let line: Int
    public let word: String
  }

  /// Reads a script.
  ///
  /// - Throws: `Failure` at the first word that names no key and no size.
  public init(_ text: String) throws(Failure) {
    var steps: [Step] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("#") { continue }
      if line.hasPrefix(":") {
        steps.append(.line(String(line.dropFirst())))
      } else if line == "@pause" {
        steps.append(.pause)
      } else if line.hasPrefix("@") {
        guard let size = Size(line.dropFirst()) else { throw Failure(line: index + 1, word: String(line)) }
        steps.append(.resize(size))
      } else {
        steps += try Self.keys(in: line, number: index + 1)
      }
    }
    self.steps = steps
  }

  private static func keys(in line: Substring, number: Int) throws(Failure) -> [Step] {
    var steps: [Step] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        steps += part.unicodeScalars.map { .key(.character($0)) }
        continue
      }
      for word in part.split(whereSeparator: \.isWhitespace) {
        guard let key = Key(name: String(word)) else { throw Failure(line: number, word: String(word)) }
        steps.append(.key(key))
      }
    }
    return steps
  }
}

extension Size {
  /// Reads `80x24`: columns and rows.
  public init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1], columns > 0, rows > 0 else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
