public import Newspaper
public import Search

/// Finds again what was kept: by the article's name, then by the bytes of its page, then by its words.
///
/// Pages move, files are renamed, people correct where articles begin, and a better program reads a page otherwise: the
/// words and the page's bytes outlast all that.
public struct Finder: Sendable {
  private let holdings: any Holdings
  private let engine: any SearchEngine

  /// So many scalars of a passage are looked for in the whole archive.
  private static let phraseLength = 32

  /// - Parameters:
  ///   - holdings: Where pages are read.
  ///   - engine: Finds words anywhere in them.
  public init(holdings: any Holdings, engine: any SearchEngine) {
    self.holdings = holdings
    self.engine = engine
  }

  /// Where something kept stands now. Usually costs the reading of one page; of one that is nowhere near, a search.
  public func place(of source: PrintedSource, passages: [Passage]) async -> FoundPlace {
    var best: FoundPlace?
    for reference in likelyPages(of: source) {
      guard let found = found(source, passages, at: reference) else { continue }
      if found.standsAsKept { return found }
      if best.map({ found.isBetter(than: $0) }) ?? true { best = found }
    }
    if let best, best.standsAsKept || best.state == .moved { return best }
    return await placeByWords(of: source, passages) ?? best ?? .gone
  }

  /// Where a clipping stands now.
  public func place(of clipping: Clipping) async -> FoundPlace {
    await place(of: clipping.source, passages: clipping.passages)
  }

  /// The file's page, those of its number, and then the others of its issue.
  private func likelyPages(of source: PrintedSource) -> [PageReference] {
    var (first, second, third): ([PageReference], [PageReference], [PageReference]) = ([], [], [])
    for issue in holdings.issues {
      let isItsIssue = source.date != nil && issue.date == source.date && issue.newspaper == source.newspaper
      for page in issue.pages {
        if page.path == source.path {
          first.append(page)
        } else if isItsIssue {
          if page.number == source.page { second.append(page) } else { third.append(page) }
        }
      }
    }
    return first + second + third
  }

  /// What the pages of a file say of it.
  private func found(_ source: PrintedSource, _ passages: [Passage], at reference: PageReference) -> FoundPlace? {
    let pages = (try? holdings.pages(at: reference)) ?? []
    let found = pages.compactMap { page in
      PageSearch(page: page, source: source, passages: passages).found(at: page.reference(from: reference))
    }
    return found.reduce(nil) { best, next in best.map { next.isBetter(than: $0) ? next : $0 } ?? next }
  }

  private func placeByWords(of source: PrintedSource, _ passages: [Passage]) async -> FoundPlace? {
    guard let passage = passages.max(by: { $0.range.count < $1.range.count }) else { return nil }
    let request = SearchRequest(query: Self.query(for: passage), order: .date, limit: 200, pinyin: .never)
    let hits = await engine.search(request) { _ in }.hits
    let near = hits.filter { $0.newspaper == source.newspaper && $0.date == source.date }
    var seen: Set<PageReference> = []
    for hit in near + hits where seen.insert(hit.page).inserted {
      if let found = found(source, passages, at: hit.page), found.passage != nil { return found }
    }
    return nil
  }

  /// The beginning of a passage as a phrase. A cut may go through a number or a word, so that no whole ones are asked for.
  private static func query(for passage: Passage) -> Query {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: passage.text.unicodeScalars.prefix(phraseLength).prefix { $0 != "\n" })
    var elements: [Phrase.Element] = [.text(String(text))]
    if text.first?.isASCII == true { elements.insert(.anyCharacters, at: 0) }
    if text.last?.isASCII == true { elements.append(.anyCharacters) }
    return .text(TextClause(.phrase(Phrase(elements: elements))))
  }
}

extension FoundPlace {
  /// Whether it tells more of the place than another does.
  fileprivate func isBetter(than other: Self) -> Bool { rank > other.rank }

  private var rank: Int {
    switch state {
    case .asItWas: 4
    case .moved: standsAsKept ? 3 : 1
    case .sourceChanged: standsAsKept ? 2 : 1
    case .gone: 0
    }
  }
}
