/// Fixed phrases with numerals in them, found from their first numeral.
struct PhraseTable: Sendable {
  private struct Phrase {
    let scalars: [Unicode.Scalar]
    /// Where in the phrase the first numeral stands.
    let offset: Int
    let reason: RefusedFigure.Reason
  }

  /// Every phrase of the tables of this room.
  static let all = PhraseTable([
    (FixedPhrases.idioms, .idiom), (FixedPhrases.words, .word), (FixedPhrases.mottoes, .slogan),
    (NumberedNames.places, .name),
    (NumberedNames.institutions, .name), (NumberedNames.events, .name), (FixedPhrases.ordinals, .figurativeOrdinal),
  ])

  private let phrases: [Unicode.Scalar: [Phrase]]

  init(_ lists: [(String, RefusedFigure.Reason)]) {
    var phrases: [Unicode.Scalar: [Phrase]] = [:]
    for (words, reason) in lists {
      for word in words.blankSeparated {
        let scalars = Array(word.unicodeScalars)
        guard let offset = scalars.firstIndex(where: { NumeralScalar($0) != nil }) else { continue }
        phrases[scalars[offset], default: []].append(Phrase(scalars: scalars, offset: offset, reason: reason))
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  func longest(in text: FigureText, at index: Int, floor: Int) -> (range: Range<Int>, reason: RefusedFigure.Reason)? {
    for phrase in phrases[text[index]] ?? [] {
      let start = index - phrase.offset
      // 第 makes a number of a series of what would be a word alone: 第一大, 第三方面军.
      if phrase.offset == 0, text[index - 1] == "第" { continue }
      guard start >= floor, phrase.scalars.indices.allSatisfy({ text[start + $0] == phrase.scalars[$0] }) else {
        continue
      }
      return (start..<start + phrase.scalars.count, phrase.reason)
    }
    return nil
  }
}
