import Newspaper
import Search
import SearchIndex

/// Counts by reading every article: the truth.
struct Scanning {
  private let corpus: Corpus

  init(_ path: String) { corpus = Corpus(path: path) }

  func run() async {
    var queries: [(text: String, matcher: ArticleMatcher)] = []
    while let line = readLine() { queries.append((line, ArticleMatcher(QueryParser().parse(line).query))) }
    var counts = queries.map { _ in 0 }
    corpus.forEachPage { page, _ in
      for article in page.articles {
        for (index, query) in queries.enumerated() where query.matcher.matches(in: article, of: page) != nil {
          counts[index] += 1
        }
      }
    }
    for (query, count) in zip(queries, counts) { print("\(count)\t\(query.text)") }
  }
}
