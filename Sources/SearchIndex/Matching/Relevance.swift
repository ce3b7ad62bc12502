internal import Newspaper

/// How well an article answers a query, from the article and the query alone.
///
/// For every clause that matched, with w the weights of its places added up and n the characters of the article:
///
///     2.2 · w / (w + 1.2 · (0.25 + 0.75 · n / 800))
///
/// and the sum of these is the score. This is BM25 with the usual constants, with 800 characters for the average
/// article and without the rarity of the clause: so no engine needs to know the whole archive, two engines over parts
/// of it give scores that can be merged, and the score of an article does not change when others are added.
enum Relevance {
  private static let saturation = 1.2
  private static let lengthShare = 0.75
  private static let usualLength = 800.0

  static func score(of finding: Finding, in text: ArticleText) -> Double {
    let bound = bound(length: text.scalars.count)
    return finding.clauses.reduce(0) { sum, places in
      sum + score(weight: Double(weight(of: places, in: text)), bound: bound)
    }
  }

  /// The weights of a clause's places added up, each by the field it begins in.
  static func weight(of places: [[Place]], in text: ArticleText) -> Int {
    places.reduce(0) { $0 + ($1.first.map { text.parts[$0.part].field.weight } ?? 0) }
  }

  /// What a clause is worth.
  @inline(__always)
  static func score(weight: Double, bound: Double) -> Double { (saturation + 1) * weight / (weight + bound) }

  /// What a clause is worth at most in a block of postings with that impact.
  static func score(impact: UInt8) -> Double {
    // A little more, for the last digit of the reckoning.
    (saturation + 1) * Double(impact) / 255 * (1 + 1e-12)
  }

  /// The weight that is worth half of the most, in an article of so many characters.
  @inline(__always)
  static func bound(length: Int) -> Double {
    saturation * (1 - lengthShare + lengthShare * (Double(length) / usualLength))
  }
}

extension ArticleField {
  /// How much more a match here says of what the article is about than one in a paragraph.
  var weight: Int {
    switch self {
    case .headline: 5
    case .kicker, .deck: 3
    case .crosshead: 2
    case .byline, .paragraph: 1
    }
  }
}
