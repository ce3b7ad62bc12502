import Newspaper

/// What the segmenter and people did, counted over all pages.
struct MethodCounts {
  private(set) var articles: [ArticleKind: Int] = [:]
  private(set) var doubtfulCount = 0
  private(set) var continuedCount = 0
  private(set) var seams: [String: Int] = [:]
  private(set) var correctedPages = 0
  private(set) var correctionStatements = 0
  private(set) var formats: [String: Int] = [:]

  init(of pages: some Sequence<Page>) {
    for page in pages { add(page) }
  }

  private mutating func add(_ page: Page) {
    formats[page.format, default: 0] += 1
    if let correction = page.correction, !correction.statements.isEmpty {
      correctedPages += 1
      correctionStatements += correction.statements.count
    }
    for article in page.articles {
      articles[article.kind, default: 0] += 1
      if article.isDoubtful { doubtfulCount += 1 }
      if article.jumpTo?.article != nil { continuedCount += 1 }
      for join in article.paragraphs.flatMap(\.joins) { seams[join.rule, default: 0] += 1 }
    }
  }

  var articleCount: Int { articles.values.reduce(0, +) }

  /// The rules that closed seams, those of most seams first.
  var seamRules: [(rule: String, count: Int)] {
    seams.map { (rule: $0.key, count: $0.value) }.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }
}
