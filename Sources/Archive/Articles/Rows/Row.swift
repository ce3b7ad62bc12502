import Newspaper

/// A stretch of a page that the print held together: one source line, or several that a printed measure cut apart.
///
/// Text is trimmed of blanks at both ends; the scalars between are exactly those of the source.
struct Row {
  /// The part of a row that stands on one source line.
  struct Part {
    var line: Int
    /// In scalars of the row.
    var range: Range<Int>
    /// The row's scalars there, in the line's own storage, so that a paragraph need not be written anew.
    var text: Substring
  }

  var scalars: [Unicode.Scalar]
  var parts: [Part]
  /// Blank lines right before it.
  var blankLinesBefore: Int
  /// Blanks before the text of its first line, as a paragraph's indent is printed.
  var indent: Int
  /// The length of its last line as it stands in the source, blanks and all.
  private(set) var printedCount: Int
  /// Whether blanks were trimmed off its end.
  private var endsInBlank: Bool

  init(_ line: SourceLine, blankLinesBefore: Int) {
    // Counting a string's scalars costs as much as reading them, so their number is only estimated.
    var all: [Unicode.Scalar] = []
    all.reserveCapacity(line.text.utf8.count / 2)
    for scalar in line.text.unicodeScalars { all.append(scalar) }
    let start = all.firstIndex { !$0.isBlank } ?? all.count
    let end = (all.lastIndex { !$0.isBlank } ?? start - 1) + 1
    scalars = start == 0 && end == all.count ? all : Array(all[start..<end])
    parts = [Part(line: line.number, range: 0..<scalars.count, text: Self.part(of: line.text, start, all.count - end))]
    indent = start
    printedCount = all.count
    endsInBlank = end < all.count
    self.blankLinesBefore = blankLinesBefore
  }

  /// A text without so many scalars at its ends.
  private static func part(of text: String, _ before: Int, _ after: Int) -> Substring {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: before)
    return text[start..<scalars.index(scalars.endIndex, offsetBy: -after)]
  }

  /// Adds the next printed line of the same element. A blank at the seam is kept as one.
  mutating func append(_ next: Row) {
    if endsInBlank || next.indent == 1 {
      scalars.append(" ")
      parts[parts.count - 1].range = parts[parts.count - 1].range.lowerBound..<scalars.count
      parts[parts.count - 1].text.unicodeScalars.append(" ")
    }
    (endsInBlank, printedCount) = (next.endsInBlank, next.printedCount)
    let offset = scalars.count
    scalars += next.scalars
    parts += next.parts.map { part in
      let range = part.range.lowerBound + offset..<part.range.upperBound + offset
      return Part(line: part.line, range: range, text: part.text)
    }
  }

  /// The non-blank lines of a page, each a row of its own.
  static func rows(of lines: [SourceLine]) -> [Row] {
    var rows: [Row] = []
    var blankCount = 0
    for line in lines {
      if line.isBlank {
        blankCount += 1
      } else {
        rows.append(Row(line, blankLinesBefore: blankCount))
        blankCount = 0
      }
    }
    return rows
  }
}
