/// A stretch of a source line that something was read from.
public struct LinePlace: Hashable, Sendable {
  /// The file's own count, from 1.
  public var line: Int
  /// Half-open, in Unicode scalars of the line's text.
  public var range: Range<Int>

  public init(line: Int, range: Range<Int>) {
    self.line = line
    self.range = range
  }
}

/// The bytes of a stretch of a file, as they stand there.
public struct PrintedBytes: Hashable, Sendable {
  public var path: SourcePath
  /// The name of the encoding they were read in.
  public var encoding: String
  /// Counted from 1.
  public var line: Int
  /// From the file's beginning.
  public var range: Range<Int>
  public var bytes: [UInt8]
  /// The same as decoded.
  public var text: String

  public init(path: SourcePath, encoding: String, line: Int, range: Range<Int>, bytes: [UInt8], text: String) {
    self.path = path
    self.encoding = encoding
    self.line = line
    self.range = range
    self.bytes = bytes
    self.text = text
  }
}

extension Page {
  /// The stretches of the page's lines that a stretch of an article's text was read from, in order; empty where it cannot be
  /// told, because the text was mended there.
  public func linePlaces(of range: Range<Int>, in field: ArticleField, of article: Article) -> [LinePlace] {
    let text = Array(article.text(of: field).unicodeScalars)
    guard !range.isEmpty, range.upperBound <= text.count else { return [] }
    if case .paragraph(let index) = field, article.paragraphs.indices.contains(index) {
      let pieces = article.paragraphs[index].pieces.filter { $0.range.overlaps(range) }
      return pieces.compactMap { piece in
        guard piece.range.upperBound <= text.count else { return nil }
        return place(of: range.clamped(to: piece.range), inPiece: piece.range, of: text, line: piece.line)
      }
    }
    // A field of its own lines: the first line that is a part of it, or that it is a part of, and has the words.
    for line in article.lines {
      guard let source = sourceLine(line).map({ Array($0.text.unicodeScalars).trimmed }), !source.text.isEmpty else {
        continue
      }
      if let start = text.firstRange(of: source.text)?.lowerBound, start <= range.lowerBound,
        range.upperBound <= start + source.text.count
      {
        let first = source.start + range.lowerBound - start
        return [LinePlace(line: line, range: first..<first + range.count)]
      }
      if let start = source.text.firstRange(of: text)?.lowerBound {
        let first = source.start + start + range.lowerBound
        return [LinePlace(line: line, range: first..<first + range.count)]
      }
    }
    return []
  }

  private func place(
    of range: Range<Int>, inPiece piece: Range<Int>, of text: [Unicode.Scalar], line: Int
  ) -> LinePlace? {
    guard let source = sourceLine(line).map({ Array($0.text.unicodeScalars) }) else { return nil }
    if let start = source.firstRange(of: text[piece])?.lowerBound {
      let first = start + range.lowerBound - piece.lowerBound
      return LinePlace(line: line, range: first..<first + range.count)
    }
    return source.firstRange(of: text[range]).map { LinePlace(line: line, range: $0) }
  }
}

extension [Unicode.Scalar] {
  /// Without white space at either end, and where that begins.
  fileprivate var trimmed: (text: [Unicode.Scalar], start: Int) {
    let start = firstIndex { !$0.properties.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? start
    return (Array(self[start..<Swift.max(start, end)]), start)
  }

  /// Where other scalars stand in these the first time.
  fileprivate func firstRange(of other: some RandomAccessCollection<Unicode.Scalar>) -> Range<Int>? {
    guard !other.isEmpty, other.count <= count else { return nil }
    for start in 0...count - other.count where self[start] == other.first {
      if self[start..<start + other.count].elementsEqual(other) { return start..<start + other.count }
    }
    return nil
  }
}
