import Newspaper
import Search

/// A saved search as a text: facts, an empty line, and an article a line. docs/formats/notebook.md.
struct SavedSearchText {
  /// Nil where no name or no question stands in it.
  let search: SavedSearch?
  /// Lines that were not understood; they are kept.
  let otherLines: [String]

  init(_ search: SavedSearch, otherLines: [String] = []) {
    self.search = search
    self.otherLines = otherLines
  }

  /// Reads a text; what is not understood is kept.
  init(_ text: String) {
    var facts: [String: String] = [:]
    var hits: [SavedHit] = []
    var others: [String] = []
    for line in text.split(separator: "\n" as Unicode.Scalar) where !line.isEmpty && line != Self.heading {
      if let hit = SavedHit(line) {
        hits.append(hit)
      } else if let (name, value) = Self.fact(line), Self.names.contains(name), facts[name] == nil {
        facts[name] = value
      } else {
        others.append(line)
      }
    }
    otherLines = others
    guard let name = facts["name"], let question = facts["query"] else {
      search = nil
      return
    }
    let run = facts["run"].flatMap { Moment($0) }.map { SearchRun(moment: $0, hits: hits) }
    search = SavedSearch(
      name: Escaping.unescaped(name), text: Escaping.unescaped(question),
      saved: facts["saved"].flatMap { Moment($0) } ?? Moment(seconds: 0), run: run)
  }

  private static let heading = "# kanbao saved search"
  private static let names: Set<String> = ["name", "query", "saved", "run", "articles", "fingerprint"]

  private static func fact(_ line: String) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    return (String(line[..<colon]), String(value))
  }

  /// The text; empty where there is nothing to say.
  var text: String {
    guard let search else { return otherLines.map { $0 + "\n" }.joined() }
    var lines = [
      Self.heading, "name: " + Escaping.escaped(search.name), "query: " + Escaping.escaped(search.text),
      "saved: \(search.saved)",
    ]
    if let run = search.run {
      lines += ["run: \(run.moment)", "articles: \(run.hits.count)", "fingerprint: \(run.fingerprint)"]
    }
    lines += otherLines
    if let run = search.run { lines += [""] + run.hits.map(\.line) }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension SavedHit {
  fileprivate var line: String {
    [Escaping.escaped(article.description), digest.description, Escaping.escaped(headline)].joined(separator: "\t")
  }

  fileprivate init?(_ line: String) {
    let columns = line.split(separator: "\t" as Unicode.Scalar)
    guard columns.count == 3, let digest = TextDigest(columns[1]) else { return nil }
    self.init(
      article: ArticleID(Escaping.unescaped(columns[0])), digest: digest, headline: Escaping.unescaped(columns[2]))
  }
}
