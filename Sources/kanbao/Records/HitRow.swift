import Newspaper
import Search

/// A hit in a list: the object that `search --json` writes, or the keyword in its context.
struct HitRow: Row {
  static let columns: [Table.Alignment] = [.left, .left, .left]
  let hit: Hit

  var members: [(name: String, value: JSON)] {
    [
      ("id", .text(hit.article.description)), ("score", JSON(hit.score)),
      ("newspaper", JSON(hit.newspaper)), ("date", JSON(hit.date?.description)),
      ("pageNumber", JSON(hit.pageNumber?.label)), ("section", JSON(hit.section)),
      ("headline", JSON(hit.headline)), ("kind", .text(hit.kind.rawValue)),
      ("snippet", .text(hit.snippet.text)), ("matches", .array(hit.matches.map(Self.json))),
    ]
  }

  func cells(on console: Console) -> [TableCell] {
    [
      TableCell(hit.article.description, on: console), TableCell(hit.headline ?? "", on: console),
      TableCell(hit.snippet.text, emphasis: hit.snippet.matches, on: console),
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
