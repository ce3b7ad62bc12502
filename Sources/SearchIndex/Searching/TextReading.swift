internal import ChineseText

/// Reads the text of articles for what lists cannot tell, on all cores.
struct TextReading: Sendable {
  let segment: SegmentReader
  let folds: FoldOptions
  let question: TextQuestion

  /// As many articles are read between two looks at whether the search was given up: a fraction of a millisecond.
  private static let portion = 32
  /// Readers at once; no more of them run than there are cores.
  private static let readerCount = 4

  /// Those of some ascending articles that match; some of them when the task is cancelled. Irregular ones are those whose text
  /// cannot be folded code by code.
  func matches(among articles: [UInt32], irregular: [UInt32]) async -> Matches {
    let irregular = Set(irregular)
    guard articles.count > 2 * Self.portion else { return read(articles[...], irregular) }
    let portions = stride(from: 0, to: articles.count, by: Self.portion).map {
      articles[$0..<min(articles.count, $0 + Self.portion)]
    }
    let found = await withTaskGroup(of: [Int: Matches].self) { group in
      for reader in 0..<Self.readerCount {
        group.addTask {
          var found: [Int: Matches] = [:]
          // In turn, so that all have as much to do.
          for portion in stride(from: reader, to: portions.count, by: Self.readerCount) where !Task.isCancelled {
            found[portion] = read(portions[portion], irregular)
          }
          return found
        }
      }
      return await group.reduce(into: [Int: Matches]()) { $0.merge($1) { $1 } }
    }
    var whole = Matches()
    for portion in portions.indices { whole.append(found[portion] ?? Matches()) }
    return whole
  }

  private func read(_ articles: ArraySlice<UInt32>, _ irregular: Set<UInt32>) -> Matches {
    var result = Matches()
    let codes = segment.codes(foldedBy: folds)
    for article in articles {
      let index = Int(article)
      let text =
        irregular.contains(article)
        ? segment.text(ofArticle: index, folds: folds).folded : segment.folded(ofArticle: index, by: codes)
      if let weights = question.weights(in: text) { result.append(article, weights) }
    }
    return result
  }
}

extension Matches {
  /// Adds an article behind the others, with as many weights as they have.
  fileprivate mutating func append(_ article: UInt32, _ weights: [UInt32]) {
    if articles.isEmpty { self.weights = weights.map { _ in [] } }
    articles.append(article)
    for (column, weight) in weights.enumerated() { self.weights[column].append(weight) }
  }

  /// Adds matches of the same question behind the others.
  fileprivate mutating func append(_ others: Matches) {
    guard !others.articles.isEmpty else { return }
    if articles.isEmpty { weights = others.weights.map { _ in [] } }
    articles += others.articles
    for column in others.weights.indices { weights[column] += others.weights[column] }
  }
}
