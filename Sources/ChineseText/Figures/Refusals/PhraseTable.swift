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

  /// By the numeral and the scalar behind it, or before it where the phrase ends with the numeral.
  private let phrases: [UInt64: [Phrase]]

  private static func key(_ numeral: Unicode.Scalar, neighbour: Unicode.Scalar, isBehind: Bool) -> UInt64 {
    UInt64(numeral.value) << 32 | UInt64(neighbour.value) << 1 | (isBehind ? 1 : 0)
  }

  init(_ lists: [(String, RefusedFigure.Reason)]) {
    var phrases: [UInt64: [Phrase]] = [:]
    for (words, reason) in lists {
      for word in words.blankSeparated {
        let scalars = word.unicodeScalars.map(FigureFolding.table.folded)
        guard let offset = scalars.firstIndex(where: { NumeralScalar($0) != nil }), scalars.count > 1 else { continue }
        let isBehind = offset + 1 < scalars.count
        let neighbour = scalars[isBehind ? offset + 1 : offset - 1]
        let key = Self.key(scalars[offset], neighbour: neighbour, isBehind: isBehind)
        phrases[key, default: []].append(Phrase(scalars: scalars, offset: offset, reason: reason))
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  func longest(in text: FigureText, at index: Int, floor: Int) -> (range: Range<Int>, reason: RefusedFigure.Reason)? {
    let behind = phrases[Self.key(text[index], neighbour: text[index + 1], isBehind: true)] ?? []
    let before = phrases[Self.key(text[index], neighbour: text[index - 1], isBehind: false)] ?? []
    return first(of: behind, in: text, at: index, floor: floor) ?? first(of: before, in: text, at: index, floor: floor)
  }

  private func first(
    of phrases: [Phrase], in text: FigureText, at index: Int, floor: Int
  ) -> (range: Range<Int>, reason: RefusedFigure.Reason)? {
    for phrase in phrases {
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
