import Archive
import ArgumentParser
import Newspaper
import Search

/// What a shell can offer beyond names of options: ids of the archive named before, and fields of queries.
enum Completions {
  /// Ids level by level: newspapers, dates, pages, articles.
  static let identifiers = CompletionKind.custom { words, _, prefix in
    identifiers(startingWith: prefix, in: words)
  }

  static let query = CompletionKind.custom { _, _, prefix in fields(startingWith: prefix) }

  /// `headline:` and the others that begin with the letters typed last.
  static func fields(startingWith prefix: String) -> [String] {
    let start = prefix.lastIndex(of: " ").map { prefix.index(after: $0) } ?? prefix.startIndex
    let typed = prefix[start...]
    let before = prefix[..<start]
    return QueryField.all.map { $0.name + ":" }.filter { $0.hasPrefix(typed) }.map { before + $0 }
  }

  /// The words of a command line, the archive among them; what cannot be opened offers nothing.
  static func identifiers(startingWith prefix: String, in words: [String]) -> [String] {
    let archives = words.lazy.filter { !$0.hasPrefix("-") && $0 != prefix }.compactMap { word in
      try? Archive.open(path: ArgumentEscape.bytes(of: word), corrections: nil)
    }
    guard let archive = archives.first(where: { !$0.issues.isEmpty }) else { return [] }
    return identifiers(startingWith: prefix, of: archive)
  }

  /// No page is read before its whole id is typed.
  private static func identifiers(startingWith prefix: String, of archive: Archive) -> [String] {
    let depth = prefix.split(separator: "/", omittingEmptySubsequences: false).count
    var levels: [String] = []
    var seen: Set<String> = []
    for issue in archive.issues {
      for reference in issue.pages {
        guard let id = pageID(of: reference, in: issue) else { continue }
        if prefix.hasPrefix(id + "/") { return articles(at: reference, of: archive, startingWith: prefix) }
        guard id.hasPrefix(prefix) else { continue }
        let level = id.split(separator: "/").prefix(depth).joined(separator: "/") + "/"
        if seen.insert(level).inserted { levels.append(level) }
      }
    }
    return levels
  }

  private static func articles(
    at reference: PageReference, of archive: Archive, startingWith prefix: String
  ) -> [String] {
    let pages = (try? archive.pages(at: reference)) ?? []
    return pages.flatMap(\.articles).map(\.id.description).filter { $0.hasPrefix(prefix) }
  }

  /// As far as names tell, without opening the file.
  private static func pageID(of reference: PageReference, in issue: Issue) -> String? {
    guard let date = issue.date, let number = reference.number else { return nil }
    let edition = issue.edition.map { "/\($0)" } ?? ""
    return "\(issue.newspaper ?? "_")/\(date)\(edition)/\(number)"
  }
}
