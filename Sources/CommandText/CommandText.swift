/// A line of commands taken apart: a word, and what follows it. The same for the `:` prompt and for settings in files.
///
/// A line that begins with `#` is a comment. Arguments are parted by blanks; quotation marks keep blanks inside one.
public struct CommandText: Hashable, Sendable {
  /// The first word.
  public let name: String
  /// All that follows it, as typed; nil where nothing does.
  public let argument: String?

  /// Nil for a blank line and for a comment.
  public init?(_ line: String) {
    let words = line.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
    guard let name = words.first, !name.hasPrefix("#") else { return nil }
    self.name = String(name)
    let rest = words.count > 1 ? words[1].trimmingBlanks() : ""
    argument = rest.isEmpty ? nil : rest
  }

  /// A quotation mark that is not closed.
  public struct Unclosed: Error, Hashable, Sendable {
    public init() {}
  }

  /// The argument as separate words: `"早报 旧" 早报` is two. A word that begins with `#` begins a comment.
  public func arguments() throws(Unclosed) -> [String] {
    var words: [String] = []
    var rest = Substring(argument ?? "")
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "#" {
        break
      } else {
        words.append(try Self.takeWord(from: &rest))
      }
    }
    return words
  }

  private static func takeWord(from rest: inout Substring) throws(Unclosed) -> String {
    guard rest.first == "\"" else {
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest.dropFirst(word.count)
      return String(word)
    }
    rest.removeFirst()
    guard let end = rest.firstIndex(of: "\"") else { throw Unclosed() }
    defer { rest = rest[rest.index(after: end)...] }
    return String(rest[..<end])
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
