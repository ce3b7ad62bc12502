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
    let length = Double(text.scalars.count) / usualLength
    let bound = saturation * (1 - lengthShare + lengthShare * length)
    return finding.clauses.reduce(0) { sum, places in
      let weight = places.reduce(0) { $0 + ($1.first.map { text.parts[$0.part].field.weight } ?? 0) }
      return sum + (saturation + 1) * weight / (weight + bound)
    }
  }
}

extension ArticleField {
  /// How much more a match here says of what the article is about than one in a paragraph.
  fileprivate var weight: Double {
    switch self {
    case .headline: 5
    case .kicker, .deck: 3
    case .crosshead: 2
    case .byline, .paragraph: 1
    }
  }
}
