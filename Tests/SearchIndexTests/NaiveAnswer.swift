import ChineseText
import Newspaper
import Search

/// Whether an article answers a query of words, booleans and NEAR: found by cutting the folded text at every place.
///
/// The text is a row of strings, one for a field or for paragraphs that follow each other, and a word is whole when the
/// runs around it say so. Nothing is shared with the engine but the folding.
struct NaiveAnswer {
  private let article: Article
  /// What may be searched as one: the fields it is of, and its text cut into characters that stand for scalars.
  private var rows: [(field: ArticleField, scalars: [Unicode.Scalar], breaks: Set<Int>)] = []

  init(_ article: Article) {
    self.article = article
    for field in article.fields {
      let scalars = FoldedText(Array(article.text(of: field).unicodeScalars)).scalars
      if case .paragraph = field, let last = rows.last, case .paragraph = last.field {
        rows[rows.count - 1].breaks.insert(last.scalars.count)
        rows[rows.count - 1].scalars += scalars
      } else {
        rows.append((field, scalars, []))
      }
    }
  }

  func matches(_ query: Query) -> Bool {
    switch query {
    case .text(let clause): !places(of: clause).isEmpty
    case .all(let parts): parts.allSatisfy { matches($0) }
    case .any(let parts): parts.contains { matches($0) }
    case .not(let part): !matches(part)
    case .near(let near): hasChain(near.operands, near.distances, after: nil)
    case .everything: true
    default: false
    }
  }

  private func hasChain(_ operands: [[TextClause]], _ distances: [Int], after last: Range<Int>?) -> Bool {
    guard let first = operands.first else { return true }
    return first.flatMap { places(of: $0) }.contains { place in
      if let last {
        let gap = max(place.lowerBound - last.upperBound, last.lowerBound - place.upperBound)
        guard (0...distances[0]).contains(gap) else { return false }
      }
      return hasChain(Array(operands.dropFirst()), last == nil ? distances : Array(distances.dropFirst()), after: place)
    }
  }

  // MARK: Words

  /// Counted through all rows.
  private func places(of clause: TextClause) -> [Range<Int>] {
    guard case .phrase(let phrase) = clause.pattern else { return [] }
    var places: [Range<Int>] = []
    var offset = 0
    for row in rows {
      if Self.covers(clause.scope, row.field, article.kind) {
        let row = NaiveRow(scalars: row.scalars, breaks: row.breaks)
        places += row.places(of: phrase.elements).map { $0.lowerBound + offset..<$0.upperBound + offset }
      }
      offset += row.scalars.count
    }
    return places
  }

  private static func covers(_ scope: TextScope, _ field: ArticleField, _ kind: ArticleKind) -> Bool {
    switch field {
    case .kicker: scope == .anywhere || scope == .kicker
    case .headline: scope == .anywhere || scope == .headline
    case .deck: scope == .anywhere || scope == .deck
    case .byline: scope == .anywhere || scope == .byline
    case .crosshead: scope == .anywhere || scope == .crosshead || (scope == .body && kind != .photo)
    case .paragraph: scope == .anywhere || scope == (kind == .photo ? .caption : .body)
    }
  }
}
