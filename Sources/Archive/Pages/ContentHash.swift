import Newspaper

/// A 64-bit digest that names bytes: FNV-1a (Fowler, Noll, Vo), the same on every machine and in every version.
///
/// It tells pages apart, it does not guard against forgery.
struct ContentHash: Hashable {
  let value: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    value = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// Sixteen lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The name of a page with these bytes.
  var digest: PageDigest? { PageDigest(hexadecimal) }
}
