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

  /// Whether the folded text has a literal from an index on.
  @inline(__always)
  func has(_ word: StaticString, at index: Int) -> Bool {
    var position = index
    return word.allScalars { value in
      defer { position += 1 }
      return self[position].value == value
    }
  }

  /// Whether the folded text has a literal just before an index.
  @inline(__always)
  func has(_ word: StaticString, before index: Int) -> Bool { has(word, at: index - word.scalarCount) }

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
  var endsClause: Bool { self == "\0" || isOne(of: "，,。；;！!？?:、\n…") }

  /// Whether it is one of the characters of a literal.
  @inline(__always)
  func isOne(of characters: StaticString) -> Bool { !characters.allScalars { $0 != value } }
}

// Literals are looked through along their bytes: to make a string of each, for every number of a text, costs more than
// all the rest.
extension StaticString {
  /// Whether something holds of the values of all its scalars; ends with the first of which it does not.
  @inline(__always)
  fileprivate func allScalars(_ holds: (UInt32) -> Bool) -> Bool {
    withUTF8Buffer { bytes in
      var index = 0
      while index < bytes.count {
        let lead = UInt32(bytes[index])
        // RFC 3629, section 3: how many bytes there are, and six bits in each but the first.
        let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = count == 1 ? lead : lead & (0x7F >> UInt32(count))
        for place in index + 1..<index + count { value = value << 6 | UInt32(bytes[place] & 0x3F) }
        if !holds(value) { return false }
        index += count
      }
      return true
    }
  }

  @inline(__always)
  var scalarCount: Int {
    withUTF8Buffer { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }
}
