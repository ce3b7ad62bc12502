internal import Search

/// Sets of scalars with a bit for every scalar of the first plane, so that to ask costs a look at one number.
struct SetTable: Sendable {
  /// Numbers of 64 bits a set.
  private static let stride = 0x10000 / 64

  private let sets: [FoldedSet]
  private let bits: [UInt64]
  /// Whether all of them are one set.
  private let isUnion: Bool

  init(_ sets: [FoldedSet]) {
    self.sets = sets
    bits = sets.flatMap(Self.bits)
    isUnion = false
  }

  /// A table whose set 0 is all of some sets together.
  init(unionOf sets: [FoldedSet]) {
    self.sets = sets
    bits = Set(sets).reduce(Array(repeating: 0, count: Self.stride)) { union, set in
      zip(union, Self.bits(of: set)).map { $0 | $1 }
    }
    isUnion = true
  }

  /// Whether a set has a scalar.
  @inline(__always)
  func contains(_ scalar: Unicode.Scalar, in set: Int) -> Bool {
    let value = Int(scalar.value)
    guard value < 0x10000 else { return containsBySearch(scalar, in: set) }
    return bits[set &* Self.stride &+ value &>> 6] &>> UInt64(truncatingIfNeeded: value & 63) & 1 == 1
  }

  private func containsBySearch(_ scalar: Unicode.Scalar, in set: Int) -> Bool {
    isUnion ? sets.contains { $0.contains(scalar) } : sets[set].contains(scalar)
  }

  // MARK: Bits

  private static func bits(of set: FoldedSet) -> [UInt64] {
    var bits = Array(repeating: UInt64(0), count: stride)
    for range in set.ranges where range.lowerBound < 0x10000 {
      for value in range.lowerBound...min(range.upperBound, 0xFFFF) { bits[Int(value) / 64] |= 1 << UInt64(value % 64) }
    }
    for member in set.classes {
      for (index, word) in classBits(of: member).enumerated() { bits[index] |= member.isInverted ? ~word : word }
    }
    return set.isInverted ? bits.map { ~$0 } : bits
  }

  private static func classBits(of member: ScalarSet.Member) -> [UInt64] {
    switch member.what {
    case .all(.digit): digits
    case .all(.word): words
    case .all(.space): spaces
    case .range(let range): bits(of: FoldedSet(ScalarSet([ScalarSet.Member(.range(range))]), folds: []))
    }
  }

  // Made once: to look up the properties of a whole plane takes some milliseconds.
  private static let digits = bits(of: .digit)
  private static let words = bits(of: .word)
  private static let spaces = bits(of: .space)

  private static func bits(of kind: ScalarSet.Class) -> [UInt64] {
    let member = ScalarSet.Member(.all(kind))
    return (0..<stride).map { word in
      (0..<64).reduce(UInt64(0)) { bits, bit in
        let scalar = Unicode.Scalar(UInt32(word * 64 + bit))
        return scalar.map(member.contains) == true ? bits | 1 << UInt64(bit) : bits
      }
    }
  }
}
