import ChineseText

/// 模糊匹配: characters that stand in a text in order, near each other or not; small Latin letters also as the pinyin of a
/// run of characters, in full or by initials.
struct FuzzyPattern {
  /// How well a text matches, and where, in scalars of the text.
  struct Match: Hashable {
    /// Higher is better.
    let score: Int
    let positions: [Int]
  }

  private let words: [Word]

  /// Words are parted by blanks; all of them must match.
  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { Word(String($0)) }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Nil where a word is not in the text.
  func match(in text: FoldedText) -> Match? {
    var score = 0
    var positions: Set<Int> = []
    for word in words {
      guard let match = word.match(in: text) else { return nil }
      score += match.score
      positions.formUnion(match.positions)
    }
    return Match(score: score, positions: positions.sorted())
  }
}

extension FuzzyPattern {
  private struct Word {
    let scalars: [Unicode.Scalar]
    let pinyin: PinyinMatcher?

    init(_ text: String) {
      scalars = FoldedText(Array(text.unicodeScalars)).scalars
      pinyin = PinyinSpelling(text, isUnfinished: true).map { PinyinMatcher($0, folds: .all) }
    }

    func match(in text: FoldedText) -> Match? {
      let found = whole(in: text) ?? scattered(in: text) ?? spelled(in: text)
      return found.map { match in
        Match(score: match.score, positions: match.positions.map { text.offsets[$0] })
      }
    }

    /// In one piece, the nearer to the beginning the better.
    private func whole(in text: FoldedText) -> Match? {
      guard let start = text.scalars.firstRange(of: scalars)?.lowerBound else { return nil }
      return Match(score: 1000 - min(start, 200), positions: Array(start..<start + scalars.count))
    }

    /// In order with others between; the fewer gaps and the shorter, the better.
    private func scattered(in text: FoldedText) -> Match? {
      guard scalars.count > 1, let end = endOfFirst(in: text.scalars) else { return nil }
      // Going back from where it ends leaves out what need not be passed over.
      var positions: [Int] = []
      var index = end
      for scalar in scalars.reversed() {
        while text.scalars[index] != scalar { index -= 1 }
        positions.append(index)
        index -= 1
      }
      positions.reverse()
      let gaps = zip(positions, positions.dropFirst()).reduce(0) { $0 + $1.1 - $1.0 - 1 }
      return Match(score: 600 - min(400, 8 * gaps) - min(positions[0], 100), positions: positions)
    }

    private func endOfFirst(in text: [Unicode.Scalar]) -> Int? {
      var rest = scalars[...]
      for (index, scalar) in text.enumerated() where scalar == rest.first {
        rest = rest.dropFirst()
        if rest.isEmpty { return index }
      }
      return nil
    }

    /// As pinyin; the longest run of characters that the letters spell.
    private func spelled(in text: FoldedText) -> Match? {
      guard let pinyin else { return nil }
      var best: Range<Int>?
      pinyin.forEachWord(in: text.scalars[...]) { range in
        if best.map({ range.count > $0.count }) ?? true { best = range }
      }
      return best.map { Match(score: 800 - min($0.lowerBound, 200), positions: Array($0)) }
    }
  }
}
