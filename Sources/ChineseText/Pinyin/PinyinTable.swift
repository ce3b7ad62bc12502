/// Which syllables every character is read with.
struct PinyinTable: Sendable {
  /// A reading and where the character's next one stands; 0 is none.
  private struct Entry {
    let syllable: UInt16
    let next: UInt16
  }

  /// As characters are printed.
  static let asPrinted = PinyinTable(folds: [])
  /// Where traditional forms are folded to simplified ones: 干 is also what 乾 was folded to, and is read qian as well.
  static let simplified = PinyinTable(folds: [.script, .zero])

  /// The table for text that was folded so; made when it is first asked for, in about a millisecond.
  static func table(for folds: FoldOptions) -> PinyinTable { folds.contains(.script) ? simplified : asPrinted }

  /// In alphabetical order; a syllable is known by its place here.
  private(set) var syllables: [String] = []
  private var firstEntries = ScalarTable(repeating: UInt16(0))
  private var entries = [Entry(syllable: 0, next: 0)]

  private init(folds: FoldOptions) {
    let fold = FoldTables.table(for: folds)
    var name = String.UnicodeScalarView()
    var isInName = true
    for scalar in PinyinRows.text.unicodeScalars {
      switch scalar {
      case "\n":
        name = String.UnicodeScalarView()
        isInName = true
      case " ":
        isInName = false
        if syllables.last != String(name) { syllables.append(String(name)) }
      case _ where isInName: name.append(scalar)
      default:
        add(syllables.count - 1, to: scalar)
        add(syllables.count - 1, to: fold.folded(scalar))
      }
    }
  }

  private mutating func add(_ syllable: Int, to scalar: Unicode.Scalar) {
    var isKnown = false
    forEachReading(of: scalar) { isKnown = isKnown || $0 == syllable }
    guard !isKnown else { return }
    entries.append(Entry(syllable: UInt16(syllable), next: firstEntries[scalar]))
    firstEntries[scalar] = UInt16(entries.count - 1)
  }

  /// Calls with the place of every syllable a character is read with.
  @inline(__always)
  func forEachReading(of scalar: Unicode.Scalar, _ body: (Int) -> Void) {
    var index = Int(firstEntries[scalar])
    while index != 0 {
      let entry = entries[index]
      body(Int(entry.syllable))
      index = Int(entry.next)
    }
  }
}

/// 拼音: how characters are read.
public enum Pinyin {
  /// All readings of a character in alphabetical order, 重 chong and zhong: without tones, ü as v; none for what is no Hanzi.
  ///
  /// With folds, the character is read as all that is folded to it.
  public static func readings(of scalar: Unicode.Scalar, folds: FoldOptions = []) -> [String] {
    let table = PinyinTable.table(for: folds)
    var readings: [String] = []
    table.forEachReading(of: scalar) { readings.append(table.syllables[$0]) }
    return readings.sorted()
  }
}
