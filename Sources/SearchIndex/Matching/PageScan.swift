internal import ChineseText
internal import Newspaper
internal import Search

/// Asks every article of some pages.
struct PageScan: Sendable {
  let holdings: any Holdings
  let matcher: ArticleMatcher
  let request: SearchRequest

  /// Ends early, with what it has, when the task is cancelled.
  func result(of pages: [PageReference]) -> ScanResult {
    var result = ScanResult(request)
    for reference in pages {
      // A page that cannot be read is among the problems of the holdings; the search goes on without it.
      guard !Task.isCancelled, let pages = try? holdings.pages(at: reference) else { continue }
      for page in pages {
        result.addPage()
        scan(page, at: page.reference(from: reference), into: &result)
      }
    }
    return result
  }

  func scan(_ page: Page, at reference: PageReference, into result: inout ScanResult) {
    for (place, article) in page.articles.enumerated() {
      let subject = matcher.subject(article, of: page)
      let finding = matcher.finding(in: subject)
      // Asked after the matching too: one that was cut short counts for nothing.
      if Task.isCancelled { return }
      result.addArticle()
      guard let finding else { continue }
      let places = finding.places
      let score = Relevance.score(of: finding, in: subject.text)
      let rank = HitRank(
        key: key(of: finding, score: score, in: subject), date: page.date, newspaper: page.newspaper,
        page: page.number, path: reference.path, part: page.part, place: place)
      result.addHit(in: subject, rank: rank, matchCount: places.count) {
        subject.hit(at: reference, place: place, score: score, places: places, contexts: request.contexts)
      }
    }
  }

  private func key(of finding: Finding, score: Double, in subject: Subject) -> HitRank.Key {
    switch request.order {
    case .relevance: .score(score)
    case .date: .oldest
    case .newestFirst: .newest
    case .figure: .figure(finding.figures.max() ?? subject.largestFigure)
    }
  }
}

extension Subject {
  /// The largest value among the quantities of the text.
  fileprivate var largestFigure: DecimalNumber? {
    figures.joined().filter(\.kind.isQuantity).flatMap(\.values).max()
  }

  /// The hit an article is, with its snippet.
  func hit(at reference: PageReference, place: Int, score: Double, places: [Place], contexts: Int) -> Hit {
    let snippets = SnippetMaker(text: text)
    return Hit(
      article: article.id, page: reference, place: place, newspaper: page.newspaper, date: page.date,
      pageNumber: page.number, section: page.section, headline: article.headlineGroup.headline, kind: article.kind,
      score: score, snippet: snippets.snippet(around: places), matches: matches(of: places),
      contexts: places.prefix(max(0, contexts)).map(snippets.context))
  }
}
