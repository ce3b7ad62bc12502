private import Synchronization

/// What every scalar is folded to under one set of options.
struct FoldTable: Sendable {
  /// 0 where a scalar stays as it is.
  private var targets = ScalarTable(repeating: UInt32(0))

  func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let target = targets[scalar]
    return target == 0 ? scalar : Unicode.Scalar(target) ?? scalar
  }

  /// Puts a fold before those already in the table: what it leads to is folded on by them.
  mutating func prepend(_ folds: [(source: Unicode.Scalar, target: Unicode.Scalar)]) {
    let next = self
    for fold in folds { targets[fold.source] = next.folded(fold.target).value }
  }
}

/// The tables of all sets of options asked for so far.
enum FoldTables {
  private static let made = Mutex<[FoldOptions: FoldTable]>([:])

  static func table(for options: FoldOptions) -> FoldTable {
    made.withLock { made in
      if let table = made[options] { return table }
      let table = make(options)
      made[options] = table
      return table
    }
  }

  /// Width comes first, so that Ａ is a letter when case is folded, and zero last.
  private static func make(_ options: FoldOptions) -> FoldTable {
    var table = FoldTable()
    if options.contains(.zero) { table.prepend([("〇", "零"), ("○", "零")]) }
    if options.contains(.script) { table.prepend(folds(in: PackageResources.scripts_tsv)) }
    if options.contains(.letterCase) { table.prepend(lowercase()) }
    if options.contains(.width) { table.prepend(folds(in: PackageResources.widths_tsv)) }
    return table
  }

  /// Reads rows of "target TAB sources".
  private static func folds(in bytes: [UInt8]) -> [(source: Unicode.Scalar, target: Unicode.Scalar)] {
    var folds: [(Unicode.Scalar, Unicode.Scalar)] = []
    var target: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch (scalar, target) {
      case ("\n", _): target = nil
      case ("\t", _): break
      case (_, nil): target = scalar
      case (_, let target?): folds.append((scalar, target))
      }
    }
    return folds
  }

  /// Where letters with two cases stand, so that not every Hanzi is asked; a test asks them all.
  private static let bicameral: [ClosedRange<UInt32>] = [
    0x41...0x556, 0x10A0...0x10CD, 0x13A0...0x13F5, 0x1C89...0x1CBF, 0x1E00...0x1FFC, 0x2126...0x2183, 0x24B6...0x24CF,
    0x2C00...0x2CF2, 0xA640...0xA7F5, 0xFF21...0xFF3A, 0x10400...0x104D3, 0x10570...0x10595, 0x10C80...0x10CB2,
    0x10D50...0x10D65, 0x118A0...0x118BF, 0x16E40...0x16EB8, 0x1E900...0x1E921,
  ]

  private static func lowercase() -> [(source: Unicode.Scalar, target: Unicode.Scalar)] {
    bicameral.joined().compactMap(Unicode.Scalar.init).compactMap { scalar in
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard let target = lower.first, lower.count == 1, target != scalar else { return nil }
      return (scalar, target)
    }
  }
}
