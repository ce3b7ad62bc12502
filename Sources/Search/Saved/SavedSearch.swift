public import Newspaper

/// 存下的搜索: a question under a name, and what it found when it was run last.
public struct SavedSearch: Hashable, Sendable {
  public var name: String
  /// As it was typed.
  public var text: String
  public var saved: Moment
  /// Nil before it was run.
  public var run: SearchRun?

  public init(name: String, text: String, saved: Moment, run: SearchRun? = nil) {
    self.name = name
    self.text = text
    self.saved = saved
    self.run = run
  }
}

/// What a question found at one moment: every article, and a digest of the text it had.
public struct SearchRun: Hashable, Sendable {
  public var moment: Moment
  /// In the order of print.
  public var hits: [SavedHit]

  public init(moment: Moment, hits: [SavedHit]) {
    self.moment = moment
    self.hits = hits
  }

  /// Names the answer for a footnote: the digest of the names and texts of all articles, the same in whatever order they
  /// were found and wherever the pages are kept.
  public var fingerprint: TextDigest {
    let lines = hits.map { "\($0.article)\t\($0.digest)\n" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return TextDigest(of: lines.joined())
  }
}

/// An article that a saved search found.
public struct SavedHit: Hashable, Sendable {
  public var article: ArticleID
  /// Of all its text.
  public var digest: TextDigest
  /// The headline, or how the text begins.
  public var headline: String

  public init(article: ArticleID, digest: TextDigest, headline: String) {
    self.article = article
    self.digest = digest
    self.headline = headline
  }
}

/// What has become of an answer since.
public struct SearchDifference: Hashable, Sendable {
  /// Articles that were not found before.
  public var new: [SavedHit] = []
  /// Those whose text is another now.
  public var changed: [SavedHit] = []
  /// Those that are found no longer.
  public var vanished: [SavedHit] = []
  public var sameCount = 0

  public init() {}

  /// Compares two answers to one question. An article that has another name now and the same text is the same one.
  public init(from before: SearchRun?, to now: SearchRun) {
    let old = Dictionary((before?.hits ?? []).map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
    var renamed: [TextDigest: Int] = [:]
    let names = Set(now.hits.map(\.article))
    let missing = (before?.hits ?? []).filter { !names.contains($0.article) }
    for hit in missing { renamed[hit.digest, default: 0] += 1 }
    for hit in now.hits {
      if let known = old[hit.article] {
        if known.digest == hit.digest { sameCount += 1 } else { changed.append(hit) }
      } else if let count = renamed[hit.digest], count > 0 {
        renamed[hit.digest] = count - 1
        sameCount += 1
      } else {
        new.append(hit)
      }
    }
    for hit in missing where renamed[hit.digest, default: 0] > 0 {
      renamed[hit.digest, default: 0] -= 1
      vanished.append(hit)
    }
  }

  public var isEmpty: Bool { new.isEmpty && changed.isEmpty && vanished.isEmpty }
}
