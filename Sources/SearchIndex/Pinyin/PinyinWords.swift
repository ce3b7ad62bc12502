internal import Search

/// Words that some letters spell, and in how many articles each is printed.
struct PinyinWords: Sendable {
  /// So many words are asked for at most: more would be sequences that happen to be read so.
  static let limit = 8
  /// A word that is this many times rarer than the commonest is not meant.
  private static let rarity = 10

  private var counts: [[Unicode.Scalar]: Int] = [:]

  /// Counts the words of one more article, each once.
  mutating func add(_ words: Set<[Unicode.Scalar]>) {
    for word in words { add(word, articleCount: 1) }
  }

  mutating func add(_ word: [Unicode.Scalar], articleCount: Int) { counts[word, default: 0] += articleCount }

  mutating func merge(_ other: PinyinWords) {
    for (word, count) in other.counts { add(word, articleCount: count) }
  }

  /// The words that are asked for, the commonest first, of equals the first by code point.
  ///
  /// A word of one character is one only where no longer word is spelled so: xian is 西安, and 县 where there is no 西安.
  var best: [PinyinTerm.Word] {
    let longer = counts.filter { $0.key.count > 1 }
    let ranked = (longer.isEmpty ? counts : longer).sorted {
      $0.value == $1.value ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
    }
    guard let most = ranked.first?.value else { return [] }
    return ranked.prefix(Self.limit).prefix { $0.value * Self.rarity >= most }.map {
      PinyinTerm.Word(text: String(String.UnicodeScalarView($0.key)), articleCount: $0.value)
    }
  }
}
