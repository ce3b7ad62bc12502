import ChineseText
import Search

/// 语境索引: every match found, a line each, with the words around it, ordered by what stands before or behind.
struct Concordance {
  struct Line: Hashable {
    /// Of the answer.
    let hit: Int
    /// Of the hit's matches.
    let match: Int
  }

  private(set) var lines: [Line] = []

  init() {}

  /// - Parameters:
  ///   - hits: With the words around their matches.
  ///   - order: One of those by context.
  init(_ hits: [Hit], by order: ResultOrder) {
    var keyed: [(key: [Unicode.Scalar], line: Line)] = []
    for (index, hit) in hits.enumerated() {
      for (match, context) in hit.contexts.enumerated() {
        keyed.append((Self.key(of: context, order), Line(hit: index, match: match)))
      }
    }
    keyed.sort { first, second in
      if first.key != second.key { return first.key.lexicographicallyPrecedes(second.key) }
      return (first.line.hit, first.line.match) < (second.line.hit, second.line.match)
    }
    lines = keyed.map(\.line)
  }

  /// The words on one side, from the match on, in the form in which text is compared.
  private static func key(of context: Snippet, _ order: ResultOrder) -> [Unicode.Scalar] {
    let scalars = Array(context.text.unicodeScalars)
    guard let match = context.matches.first, match.upperBound <= scalars.count else { return [] }
    let side = order == .leftContext ? Array(scalars[..<match.lowerBound]) : Array(scalars[match.upperBound...])
    let folded = FoldedText(side).scalars
    return order == .leftContext ? folded.reversed() : folded
  }
}
