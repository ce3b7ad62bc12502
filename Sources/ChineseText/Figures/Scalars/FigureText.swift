/// A text read for figures: its scalars folded, with nothing beyond either end instead of a trap.
struct FigureText {
  let scalars: [Unicode.Scalar]
  private let folded: [Unicode.Scalar]

  init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    let folding = FigureFolding.table
    folded = scalars.map { folding.folded($0) }
  }

  var count: Int { scalars.count }

  /// The folded scalar at an index; U+0000 outside the text.
  subscript(index: Int) -> Unicode.Scalar { folded.indices.contains(index) ? folded[index] : "\0" }

  /// Whether the folded text has the word from an index on.
  func has(_ word: String, at index: Int) -> Bool {
    var position = index
    for scalar in word.unicodeScalars {
      if self[position] != scalar { return false }
      position += 1
    }
    return true
  }

  /// Whether the folded text has the word just before an index.
  func has(_ word: String, before index: Int) -> Bool { has(word, at: index - word.unicodeScalars.count) }

  /// Whether the scalars of a range stand at another index too.
  func repeats(_ range: Range<Int>, at index: Int) -> Bool {
    range.allSatisfy { self[$0] == self[index + $0 - range.lowerBound] }
  }

  /// Whether folding changes nothing in a range.
  func isFolded(_ range: Range<Int>) -> Bool { range.allSatisfy { self[$0] == scalars[$0] } }

  /// The text as printed.
  func printed(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(text)
  }

  /// The text with widths and scripts folded.
  func folded(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for index in range { text.append(self[index]) }
    return String(text)
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  var isASCIILetter: Bool { ("A"..."Z").contains(self) || ("a"..."z").contains(self) }

  /// A character of the Chinese script proper, for rules about the shape of words.
  var isHan: Bool { ("\u{4E00}"..."\u{9FFF}").contains(self) || ("\u{3400}"..."\u{4DBF}").contains(self) }

  /// A mark after which a new clause begins, or the end of the text.
  var endsClause: Bool { self == "\0" || Self.clauseMarks.contains(self) }

  private static let clauseMarks: Set<Unicode.Scalar> = [
    "，", ",", "。", "；", ";", "！", "!", "？", "?", ":", "、", "\n", "…",
  ]
}
