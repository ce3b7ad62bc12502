import Newspaper
import Search

/// What JSON says of a saved search.
enum SavedSearchRecord {
  static func members(of search: SavedSearch, withHits: Bool) -> [(name: String, value: JSON)] {
    let run = search.run
    return [
      ("name", .text(search.name)), ("query", .text(search.text)), ("saved", .text(search.saved.description)),
      ("run", JSON(run?.moment.description)), ("articles", JSON(run?.hits.count)),
      ("fingerprint", JSON(run?.fingerprint.description)),
    ] + (withHits ? [("hits", .array((run?.hits ?? []).map(json)))] : [])
  }

  static func members(of difference: SearchDifference) -> [(name: String, value: JSON)] {
    [
      ("new", .array(difference.new.map(json))), ("changed", .array(difference.changed.map(json))),
      ("vanished", .array(difference.vanished.map(json))), ("same", .integer(difference.sameCount)),
    ]
  }

  private static func json(of hit: SavedHit) -> JSON {
    [
      "id": .text(hit.article.description), "digest": .text(hit.digest.description), "headline": .text(hit.headline),
    ]
  }
}

extension SavedSearch {
  /// Reads what `SavedSearchRecord` writes; nil where name or question is missing.
  init?(_ json: JSON) {
    guard let name = json["name"]?.string, let text = json["query"]?.string else { return nil }
    let hits = (json["hits"]?.elements ?? []).compactMap { hit -> SavedHit? in
      guard let id = hit["id"]?.string, let digest = hit["digest"]?.string.flatMap({ TextDigest($0) }) else {
        return nil
      }
      return SavedHit(article: ArticleID(id), digest: digest, headline: hit["headline"]?.string ?? "")
    }
    let moment = json["run"]?.string.flatMap { Moment($0) }
    self.init(
      name: name, text: text, saved: json["saved"]?.string.flatMap { Moment($0) } ?? Moment(seconds: 0),
      run: moment.map { SearchRun(moment: $0, hits: hits) })
  }
}

/// Writes saved searches, each with what has become of its answer.
struct SearchReport {
  private let console: Console
  private let isJSON: Bool
  private var table: Table

  init(on console: Console, isJSON: Bool) {
    self.console = console
    self.isJSON = isJSON
    table = Table(on: console, columns: [.left, .left, .right, .left, .left])
  }

  mutating func add(_ search: SavedSearch, difference: SearchDifference?) throws {
    if isJSON {
      let members = SavedSearchRecord.members(of: search, withHits: false)
      return try console.output.writeLine(.object(members + (difference.map(SavedSearchRecord.members) ?? [])))
    }
    let run = search.run
    try table.add([
      TableCell(search.name, emphasis: [0..<search.name.unicodeScalars.count], on: console),
      TableCell(search.text, on: console), TableCell(run.map { String($0.hits.count) } ?? "", on: console),
      TableCell(run.map { "\($0.fingerprint)" } ?? "", on: console),
      TableCell(SearchesWords.changes(difference, run).text(in: console.language), on: console),
    ])
    guard let difference, !difference.isEmpty else { return }
    try table.finish()
    for (mark, hits) in [("+", difference.new), ("~", difference.changed), ("-", difference.vanished)] {
      for hit in hits {
        try console.output.write(
          "  \(mark) \(console.shown(name: hit.article.description))  \(console.shown(hit.headline))\n")
      }
    }
  }

  mutating func finish() throws { try table.finish() }
}
