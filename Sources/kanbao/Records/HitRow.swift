import Newspaper
import Search

/// A hit in a list: the object that `search --json` writes, or the keyword in its context.
struct HitRow: Row {
  static let columns: [Table.Alignment] = [.left, .left, .left]
  let hit: Hit
  /// What letters of the query were taken for.
  let pinyin: [PinyinTerm]

  var members: [(name: String, value: JSON)] {
    [
      ("id", .text(hit.article.description)), ("score", JSON(hit.score)),
      ("newspaper", JSON(hit.newspaper)), ("date", JSON(hit.date?.description)),
      ("pageNumber", JSON(hit.pageNumber?.label)), ("section", JSON(hit.section)),
      ("headline", JSON(hit.headline)), ("kind", .text(hit.kind.rawValue)),
      ("snippet", .text(hit.snippet.text)), ("matches", .array(hit.matches.map(Self.json))),
      ("pinyin", pinyin.isEmpty ? .null : .array(pinyin.map(Self.json))),
    ]
  }

  /// Characters left before the first match where a row has to be clipped.
  private static let context = 8

  func cells(on console: Console) -> [TableCell] {
    let snippet = console.output.isTerminal ? clippedSnippet : hit.snippet
    return [
      TableCell(name: hit.article.description, on: console), TableCell(hit.headline ?? "", on: console),
      TableCell(snippet.text, emphasis: snippet.matches, on: console),
    ]
  }

  /// The snippet from shortly before its first match on, for a row is clipped at its right end.
  private var clippedSnippet: Snippet {
    let start = (hit.snippet.matches.first?.lowerBound ?? 0) - Self.context
    guard start > 0 else { return hit.snippet }
    let text = "…" + String(String.UnicodeScalarView(hit.snippet.text.unicodeScalars.dropFirst(start)))
    let matches = hit.snippet.matches.map { $0.lowerBound - start + 1..<$0.upperBound - start + 1 }
    return Snippet(text: text, matches: matches)
  }

  private static func json(of match: Match) -> JSON {
    var paragraph = JSON.null
    if case .paragraph(let index) = match.field { paragraph = .integer(index) }
    return [
      "field": .text(FieldRecord.name(of: match.field)), "paragraph": paragraph,
      "start": .integer(match.range.lowerBound), "end": .integer(match.range.upperBound),
    ]
  }

  private static func json(of term: PinyinTerm) -> JSON {
    [
      "letters": .text(term.letters), "field": term.scope == .anywhere ? .null : .text(term.scope.rawValue),
      "words": .array(term.words.map { ["text": .text($0.text), "articles": .integer($0.articleCount)] }),
    ]
  }
}
