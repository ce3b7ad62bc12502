internal import Search

/// Words that some letters spell, and in how many articles each is printed.
struct PinyinWords: Sendable {
  /// So many words are asked for at most: more would be sequences that happen to be read so.
  static let limit = 8
  /// A word that is this many times rarer than the commonest is not meant.
  private static let rarity = 10
  /// Nor is one that is this many times rarer even offered.
  private static let offeredRarity = 200

  /// So many names of authors come before all that is commoner.
  private static let nameLimit = 4

  private var counts: [[Unicode.Scalar]: Int] = [:]
  /// Words that are the whole name of an author.
  private var names: Set<[Unicode.Scalar]> = []

  /// Counts the words of one more article, each once.
  mutating func add(_ words: Set<[Unicode.Scalar]>) {
    for word in words { add(word, articleCount: 1) }
  }

  mutating func add(_ word: [Unicode.Scalar], articleCount: Int) { counts[word, default: 0] += articleCount }

  /// Tells that a word is the name of an author; it still has to be printed to be asked for.
  mutating func noteName(_ name: [Unicode.Scalar]) { names.insert(name) }

  mutating func merge(_ other: PinyinWords) {
    names.formUnion(other.names)
    for (word, count) in other.counts { add(word, articleCount: count) }
  }

  /// The words that are asked for: names of authors, then others, each the commonest first, of equals the first by code point.
  ///
  /// A name is what is looked for most, and is rarer than what happens to be read the same way. A word of one character is one
  /// only where no longer word is spelled so: xian is 西安, and 县 where there is no 西安.
  var best: [PinyinTerm.Word] { ranked(limit: Self.limit, rarity: Self.rarity) }

  /// The words that are offered while letters are typed: as those that are asked for, and rarer ones, for a person chooses.
  func offered(limit: Int) -> [PinyinTerm.Word] { ranked(limit: limit, rarity: Self.offeredRarity) }

  private func ranked(limit: Int, rarity: Int) -> [PinyinTerm.Word] {
    let longer = counts.filter { $0.key.count > 1 }
    let ranked = (longer.isEmpty ? counts : longer).sorted {
      $0.value == $1.value ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
    }
    let known = ranked.filter { names.contains($0.key) }.prefix(Self.nameLimit)
    let taken = Set(known.map(\.key))
    let others = ranked.filter { !taken.contains($0.key) }
    let most = others.first?.value ?? 0
    return (known + others.prefix { $0.value * rarity >= most }).prefix(max(0, limit)).map {
      PinyinTerm.Word(text: String(String.UnicodeScalarView($0.key)), articleCount: $0.value)
    }
  }
}
