public import Newspaper

/// Pages as plain text in any of the encodings Chinese papers are kept in, one file a page.
public struct PlainText: Format {
  public init() {}

  public var name: String { "text" }

  public func reads(ending: String) -> Bool { ["", "txt", "text", "md"].contains(ending) }

  public func read(_ bytes: [UInt8], path: SourcePath) -> PageText {
    let guess = TextEncoding.Guess(bytes)
    guard let encoding = guess.encoding else {
      return PageText(encoding: "binary", problems: [Problem(path: path, cause: .binary)])
    }
    var reader = LineReader(bytes, encoding: encoding, start: guess.byteOrderMarkCount)
    let lines = reader.readLines()
    return PageText(encoding: encoding.name, lines: lines, problems: reader.findings.problems(in: path))
  }
}
