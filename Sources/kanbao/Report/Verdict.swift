/// What a person says of an item of a sample; the raw value is what the file of judgements has.
enum Verdict: String, CaseIterable {
  case right
  /// It is not one whole article: a part is missing, or something of another is in it.
  case boundary
  case headline
  case byline
  /// Paragraphs are joined or parted wrongly, or lines stand in a wrong order.
  case text

  /// The key that says so.
  var key: Character {
    switch self {
    case .right: "r"
    case .boundary: "b"
    case .headline: "h"
    case .byline: "y"
    case .text: "t"
    }
  }

  init?(key: Character) {
    guard let verdict = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = verdict
  }
}

/// A share of a sample, and where the true one lies in 95 of 100 samples.
struct Share {
  let count: Int
  let total: Int

  var value: Double { total == 0 ? 0 : Double(count) / Double(total) }

  /// Wilson, E. B. (1927), Journal of the American Statistical Association 22: 209–212. It holds for small samples and for
  /// shares near nought, where the usual ± would reach below it.
  var interval: ClosedRange<Double> {
    guard total > 0 else { return 0...1 }
    let (z, n) = (1.959964, Double(total))
    let middle = (value + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }

  /// `4.0%`
  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
