/// What a number counts, with what the tables know about the word.
struct Unit: Sendable {
  struct Traits: OptionSet {
    let rawValue: Int
    /// One of it is a quantity and not "a": 一小时, 一亩, unlike 一项.
    static let countsOne = Traits(rawValue: 1 << 0)
    /// Stands after Arabic digits only; after a Chinese numeral it belongs to a word: 三方, 四面, 五国.
    static let arabicOnly = Traits(rawValue: 1 << 1)
    /// In Latin letters: more letters behind it make it something else.
    static let latin = Traits(rawValue: 1 << 2)
    /// May be counted with 个: 三个小时, 两个多月, 2.8个百分点. The 个 is no part of its name.
    static let takesGe = Traits(rawValue: 1 << 3)
    /// May be followed by 半 or 多: 三年半, 一里半, 两年多.
    static let divides = Traits(rawValue: 1 << 4)
  }

  var kind: FigureKind
  /// The name to give it; nil for the name as printed.
  var name: String?
  /// The unit as the tables have it, without the 个 before it.
  var word: String
  /// The power of ten that brings a value to the base unit: -1 for 角, whose base is 元.
  var power = 0
  var traits: Traits = []

  /// Every unit of the tables. Where two tables have a word the later one wins.
  static let table: WordTable<Unit> = {
    let all = MeasureWords.units + PhysicalUnits.units + MoneyUnits.units + TimeUnits.units + RatioUnits.units
    var words: [String: Unit] = [:]
    for (word, unit) in all { words[word] = unit }
    for (word, unit) in all where unit.traits.contains(.takesGe) {
      words["个" + word] = unit
    }
    return WordTable(words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()

  /// Entries for blank-separated words of one sort; `word=name` gives a word another name.
  static func list(_ words: String, _ kind: FigureKind, power: Int = 0, _ traits: Traits = []) -> [(String, Unit)] {
    words.blankSeparated.map { entry in
      let parts = entry.split(separator: "=")
      let name = parts.count == 2 ? String(parts[1]) : nil
      return (String(parts[0]), Unit(kind: kind, name: name, word: String(parts[0]), power: power, traits: traits))
    }
  }
}
