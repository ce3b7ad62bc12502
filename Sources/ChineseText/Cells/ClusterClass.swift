/// What a scalar is to grapheme clusters: its Grapheme_Cluster_Break (UAX #29), and whether it is a pictograph, or a
/// consonant or linker of conjuncts.
enum ClusterClass: UInt8, Sendable {
  case other, carriageReturn, lineFeed, control
  /// Marks and whatever else goes on from the scalar before it.
  case extend
  /// U+200C, which extends, but parts a conjunct.
  case nonJoiner
  case joiner
  case spacingMark, prepended, regional
  /// Conjoining Hangul; syllables end with a vowel or with a final.
  case leading, vowel, final, openSyllable, closedSyllable
  case pictograph, consonant, linker

  /// The letters of `tables/clusters.tsv`, of which H stands for two classes.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "C"): self = .control
    case UInt8(ascii: "E"): self = .extend
    case UInt8(ascii: "N"): self = .nonJoiner
    case UInt8(ascii: "Z"): self = .joiner
    case UInt8(ascii: "S"): self = .spacingMark
    case UInt8(ascii: "P"): self = .prepended
    case UInt8(ascii: "R"): self = .regional
    case UInt8(ascii: "L"): self = .leading
    case UInt8(ascii: "V"): self = .vowel
    case UInt8(ascii: "T"): self = .final
    case UInt8(ascii: "H"): self = .closedSyllable
    case UInt8(ascii: "X"): self = .pictograph
    case UInt8(ascii: "K"): self = .consonant
    case UInt8(ascii: "J"): self = .linker
    default: return nil
    }
  }

  init(_ scalar: Unicode.Scalar) {
    let tabled = ClusterTable.shared[scalar]
    switch scalar {
    case "\r": self = .carriageReturn
    case "\n": self = .lineFeed
    // Every 28th syllable, from 가 on, has no final.
    case _ where tabled == .closedSyllable && (scalar.value - 0xAC00) % 28 == 0: self = .openSyllable
    default: self = tabled
    }
  }
}

/// The table of clusters, read once from the embedded `clusters.tsv`, and only where a text needs it.
enum ClusterTable {
  static let shared = table()

  private static func table() -> ScalarTable<ClusterClass> {
    var table = ScalarTable(repeating: ClusterClass.other)
    RangeRows.forEach(of: PackageResources.clusters_tsv, read: ClusterClass.init(letter:)) { table.fill($0, with: $1) }
    return table
  }

  /// Whether a scalar that is no mark stands alone between any others: Latin, Hanzi, kana and the marks of Chinese.
  ///
  /// Answers for nearly all there is without the table; false says nothing.
  static func isSurelyAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Hanzi first: most of what is asked for.
    case 0x329A...0xA48C, 0x20..<0xA9, 0x2E80...0x3029, 0xFF01...0xFF9D, 0x2010...0x2027, 0x3031...0x303C,
      0x303E...0x3098, 0x309B...0x3296, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
