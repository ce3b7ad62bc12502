/// A set of scalars of the Basic Multilingual Plane that is asked for every character of a page: one bit each.
struct ScalarSet: ExpressibleByArrayLiteral {
  private var words = [UInt64](repeating: 0, count: 1 << 10)

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars where scalar.value < 1 << 16 {
      words[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  init(arrayLiteral elements: Unicode.Scalar...) { self.init(elements) }

  /// Always false beyond the plane.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 1 << 16 && words[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0
  }

  func union(_ other: ScalarSet) -> ScalarSet {
    var union = self
    for index in words.indices { union.words[index] |= other.words[index] }
    return union
  }
}
