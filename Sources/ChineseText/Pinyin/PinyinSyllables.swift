/// The syllables there are, by how they are written.
enum PinyinSyllables {
  /// The places of syllables in the table, by their letters.
  private static let places = Dictionary(
    uniqueKeysWithValues: PinyinTable.asPrinted.syllables.enumerated().map { (Array($1.unicodeScalars), $0) })

  /// Whether letters may stand for every syllable that begins with them.
  static func isInitial(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = letters.first else { return false }
    switch letters.count {
    // No syllable begins with i, u or ü.
    case 1: return first != "i" && first != "u" && first != "v"
    case 2: return letters.last == "h" && (first == "z" || first == "c" || first == "s")
    default: return false
    }
  }

  /// The syllables that some letters write: lu writes 路 and, for want of a ü, 绿.
  static func written(_ letters: ArraySlice<Unicode.Scalar>) -> [Int] {
    [Array(letters), exchanged("u", for: "v", in: letters), exchanged("v", for: "u", in: letters)]
      .compactMap { $0.flatMap { places[$0] } }
  }

  /// The syllables that begin with some letters.
  static func beginning(with letters: ArraySlice<Unicode.Scalar>) -> [Int] {
    places.filter { $0.key.starts(with: letters) }.map(\.value)
  }

  /// One vowel for the other after the first letter, where ü is written: after l and n as v, after j, q, x and y as u.
  private static func exchanged(
    _ written: Unicode.Scalar, for vowel: Unicode.Scalar, in letters: ArraySlice<Unicode.Scalar>
  ) -> [Unicode.Scalar]? {
    guard letters.count > 1, let first = letters.first, letters[letters.startIndex + 1] == written else { return nil }
    let initials: [Unicode.Scalar] = vowel == "v" ? ["l", "n"] : ["j", "q", "x", "y"]
    guard initials.contains(first) else { return nil }
    return [first, vowel] + letters.dropFirst(2)
  }
}
