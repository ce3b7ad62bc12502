public import Newspaper

/// Pages as plain text in any of the encodings Chinese papers are kept in, a page or several in a file.
public struct PlainText: Format {
  public init() {}

  public var name: String { "text" }

  public func reads(ending: String) -> Bool { Self.endings.contains(ending) }

  private static let endings = ["", "txt", "text", "md"]

  public func read(_ bytes: [UInt8], path: SourcePath, encoding: TextEncoding? = nil) -> PageText {
    let guess = encoding.map { TextEncoding.Guess(configured: $0, bytes) } ?? TextEncoding.Guess(bytes)
    guard let encoding = guess.encoding else {
      return PageText(encoding: "binary", problems: [Problem(path: path, cause: .binary)])
    }
    var reader = LineReader(bytes, encoding: encoding, start: guess.byteOrderMarkCount)
    let lines = reader.readLines()
    return PageText(
      encoding: encoding.name, encodingEvidence: guess.evidence, lines: lines, pageBreaks: reader.pageBreaks,
      problems: reader.findings.problems(in: path))
  }
}
