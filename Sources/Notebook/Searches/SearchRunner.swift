public import Newspaper
public import Search

/// Runs saved searches on an archive.
public struct SearchRunner: Sendable {
  private let holdings: any Holdings
  private let engine: any SearchEngine

  /// - Parameters:
  ///   - holdings: Where the text of what is found is read.
  ///   - engine: Answers the question.
  public init(holdings: any Holdings, engine: any SearchEngine) {
    self.holdings = holdings
    self.engine = engine
  }

  /// Everything a question finds, in the order of print, with a digest of each article's text; every page with a hit is read.
  public func run(_ text: String, at moment: Moment) async -> SearchRun {
    let request = SearchRequest(query: QueryParser().parse(text).query, order: .date)
    let hits = await engine.search(request) { _ in }.hits
    var pages: (reference: PageReference, page: Page)?
    let saved = hits.compactMap { hit -> SavedHit? in
      if pages?.reference != hit.page { pages = (try? holdings.page(hit.page)).map { (hit.page, $0) } }
      guard let article = pages?.page.articles.first(where: { $0.id == hit.article }) else { return nil }
      let whole = article.fields.map(article.text).joined(separator: "\n")
      return SavedHit(article: hit.article, digest: TextDigest(of: whole), headline: article.name)
    }
    return SearchRun(moment: moment, hits: saved)
  }
}
