import Newspaper
import Search

/// What JSON says of a hit: the object that `search --json` writes, one an article.
enum HitRecord {
  static func json(of hit: Hit) -> JSON {
    [
      "id": .text(hit.article.description), "score": JSON(hit.score),
      "newspaper": JSON(hit.newspaper), "date": JSON(hit.date?.description),
      "pageNumber": JSON(hit.pageNumber?.label), "section": JSON(hit.section),
      "headline": JSON(hit.headline), "kind": .text(hit.kind.rawValue),
      "snippet": .text(hit.snippet.text), "matches": .array(hit.matches.map(json)),
    ]
  }

  private static func json(of match: Match) -> JSON {
    var paragraph = JSON.null
    if case .paragraph(let index) = match.field { paragraph = .integer(index) }
    return [
      "field": .text(FieldRecord.name(of: match.field)), "paragraph": paragraph,
      "start": .integer(match.range.lowerBound), "end": .integer(match.range.upperBound),
    ]
  }
}
