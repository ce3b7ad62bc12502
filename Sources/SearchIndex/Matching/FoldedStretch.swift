internal import ChineseText

/// Folded text in which a pattern may be found, with the paragraph ends in it.
struct FoldedStretch {
  let scalars: [Unicode.Scalar]
  /// What of the scalars belongs to it.
  let range: Range<Int>
  /// Where a new paragraph begins within it, ascending.
  let seams: [Int]

  init(scalars: [Unicode.Scalar], range: Range<Int>, seams: [Int] = []) {
    self.scalars = scalars
    self.range = range
    self.seams = seams
  }

  /// A text of its own: a name, a title.
  init(_ text: String, folds: FoldOptions) {
    let folded = FoldedText(Array(text.unicodeScalars), options: folds)
    self.init(scalars: folded.scalars, range: 0..<folded.scalars.count)
  }

  /// Whether a run of letters or of digits begins or ends before the scalar, or none is there.
  func isWordEdge(at position: Int) -> Bool {
    guard position > range.lowerBound, position < range.upperBound else { return true }
    guard let kind = WordKind(scalars[position]), kind == WordKind(scalars[position - 1]) else { return true }
    return isSeam(position)
  }

  /// Whether a new paragraph begins there.
  func isSeam(_ position: Int) -> Bool {
    var low = 0
    var high = seams.count
    while low < high {
      let middle = (low + high) / 2
      if seams[middle] == position { return true }
      if seams[middle] < position { low = middle + 1 } else { high = middle }
    }
    return false
  }
}

/// Characters that stand together in words and numbers, so that only a whole run of them is a match.
///
/// Chinese, Japanese and Korean characters are none: they are found as they stand in a row.
enum WordKind {
  case letter, digit

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19: self = .digit
    // Latin with its supplements (× and ÷ left out), combining marks, Greek, Cyrillic, full-width Latin.
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x52F, 0x1E00...0x1FFF,
      0xFF21...0xFF3A, 0xFF41...0xFF5A:
      self = .letter
    default: return nil
    }
  }
}
