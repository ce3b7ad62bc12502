public import Newspaper

/// How well articles were read, counted over any number of pages.
public struct ArticleScore: Sendable {
  /// First lines of items.
  public private(set) var starts = Tally()
  /// Items with exactly their lines.
  public private(set) var exact = Tally()
  /// Articles the segmenter calls sure, that have exactly an item's lines.
  public private(set) var sure = Tally()
  public private(set) var kinds = Tally()
  /// Whole headline groups: kicker, headline and deck, each in its place.
  public private(set) var groups = Tally()
  public private(set) var kickers = Tally()
  public private(set) var headlines = Tally()
  public private(set) var decks = Tally()
  public private(set) var bylines = Tally()
  /// Items whose authors are all right, with their roles.
  public private(set) var authors = Tally()
  /// Seams between lines of one paragraph.
  public private(set) var joins = Tally()
  /// Paragraphs, white space and bylines aside.
  public private(set) var paragraphs = Tally()
  /// Crossheads on lines of their own.
  public private(set) var crossheads = Tally()
  public private(set) var captions = Tally()

  /// From which confidence on an article is held to be right 98 times in 100.
  private static let sureness = 0.98

  public init() {}

  /// Counts one page. Items and articles are paired one to one by the lines they share.
  public mutating func add(_ page: TruthPage, readAs articles: [Article]) {
    let found = pairs(Self.overlaps(page.items, articles))
    addPlaces(of: page.items, articles)
    addBodies(of: page.items, articles)
    addKinds(of: page.items, articles, found)
    for (index, item) in page.items.enumerated() {
      addHeadlines(of: item, found[index].map { articles[$0] })
      addNames(of: item, found[index].map { articles[$0] })
    }
    let paired = Set(found.values)
    for (index, article) in articles.enumerated() where !paired.contains(index) { addStray(article) }
  }

  private static func overlaps(
    _ items: [TruthItem], _ articles: [Article]
  ) -> [(fit: Double, left: Int, right: Int)] {
    items.enumerated().flatMap { left, item in
      articles.enumerated().compactMap { right, article in
        let lines = Set(item.lines)
        let shared = lines.intersection(article.lines).count
        return shared > 0 ? (Double(shared) / Double(lines.union(article.lines).count), left, right) : nil
      }
    }
  }

  private mutating func addPlaces(of items: [TruthItem], _ articles: [Article]) {
    starts += Tally(truth: items.compactMap { $0.lines.min() }, found: articles.compactMap { $0.lines.min() })
    exact += Tally(truth: items.map { Set($0.lines) }, found: articles.map { Set($0.lines) })
    let certain = articles.filter { $0.confidence >= Self.sureness }
    sure += Tally(truth: items.map { Set($0.lines) }, found: certain.map { Set($0.lines) })
  }

  private mutating func addBodies(of items: [TruthItem], _ articles: [Article]) {
    let seams = articles.flatMap(\.paragraphs).flatMap { $0.pieces.dropFirst().map(\.line) }
    joins += Tally(truth: items.flatMap { $0.joins.map(\.line) }, found: seams)
    paragraphs += Tally(truth: items.flatMap(\.plainBody), found: articles.flatMap(\.plainBody))
    let heads = items.flatMap { $0.crossheads.filter { $0.type == "crosshead" }.map { $0.text.squeezed } }
    crossheads += Tally(truth: heads, found: articles.flatMap(\.ownLineHeads))
  }

  private mutating func addKinds(of items: [TruthItem], _ articles: [Article], _ found: [Int: Int]) {
    let right = items.indices.filter { index in found[index].map { articles[$0].kind.rawValue } == items[index].kind }
    kinds += Tally(right: right.count, truth: items.count, found: articles.count)
    captions += Tally(
      right: right.count { items[$0].kind == "photo" }, truth: items.count { $0.kind == "photo" },
      found: articles.count { $0.kind == .photo })
  }

  /// Where another reading of the group is right and was found, it is the truth.
  private mutating func addHeadlines(of item: TruthItem, _ article: Article?) {
    let printed = TruthItem.Headlines(kicker: item.kicker, headline: item.headline, deck: item.deck).plain
    let group = article?.headlineGroup ?? HeadlineGroup()
    let found = TruthItem.Headlines(kicker: group.kicker, headline: group.headline, deck: group.deck).plain
    let truth = item.alternatives.map(\.plain).first { $0 == found } ?? printed
    groups += Tally(truth.nonempty, found.nonempty)
    kickers += Tally(truth.kicker, found.kicker)
    headlines += Tally(truth.headline, found.headline)
    decks += Tally(truth.deck, found.deck)
  }

  private mutating func addNames(of item: TruthItem, _ article: Article?) {
    bylines += Tally(item.byline?.plain, article?.byline?.text.plain)
    let found = (article?.authors ?? []).map { TruthItem.Author(name: $0.name, role: $0.role) }
    authors += Tally(item.authors.isEmpty ? nil : item.authors, found.isEmpty ? nil : found)
  }

  /// What was read into an article that pairs with no item is wrong.
  private mutating func addStray(_ article: Article) {
    groups.found += article.headlineGroup.isEmpty ? 0 : 1
    kickers.found += article.headlineGroup.kicker == nil ? 0 : 1
    headlines.found += article.headlineGroup.headline == nil ? 0 : 1
    decks.found += article.headlineGroup.deck == nil ? 0 : 1
    bylines.found += article.byline == nil ? 0 : 1
    authors.found += article.authors.isEmpty ? 0 : 1
  }
}

extension Tally {
  /// One field that an item may have.
  fileprivate init<Value: Equatable>(_ truth: Value?, _ found: Value?) {
    self.init(right: truth != nil && truth == found ? 1 : 0, truth: truth == nil ? 0 : 1, found: found == nil ? 0 : 1)
  }
}
