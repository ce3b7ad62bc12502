public import Newspaper

/// Finds for articles that go on on another page where they do, by what both lines say and by the words they share.
public enum JumpLinker {
  /// Links the articles of one issue's pages in both directions. Pages of other issues must not be among them.
  ///
  /// A pair is linked when the pages named agree and no other pair fits as well. Cost grows with the jumps on the pages.
  public static func link(_ pages: inout [Page]) {
    let places = pages.indices.flatMap { page in pages[page].articles.indices.map { Place(page: page, article: $0) } }
    let froms = places.filter { pages[$0.page].articles[$0.article].jumpTo != nil }
    let tos = places.filter { pages[$0.page].articles[$0.article].continuedFrom != nil }
    guard !froms.isEmpty, !tos.isEmpty else { return }
    let pairs = froms.flatMap { from in tos.compactMap { Pair(from: from, to: $0, in: pages) } }
    var taken: Set<Place> = []
    for pair in pairs.sorted(by: Pair.isBetter) where !taken.contains(pair.from) && !taken.contains(pair.to) {
      taken.formUnion([pair.from, pair.to])
      let (from, to) = (pair.from, pair.to)
      let (first, rest) = (pages[from.page].link(from.article), pages[to.page].link(to.article))
      pages[from.page].articles[from.article].jumpTo?.lead(to: rest)
      pages[to.page].articles[to.article].continuedFrom?.lead(to: first)
    }
  }

  private struct Place: Hashable {
    let page: Int
    let article: Int
  }

  /// An article and one that may be its rest.
  private struct Pair {
    let from: Place
    let to: Place
    /// How many of two pages are named and right, 0…2.
    let namedCount: Int
    /// The share of the first headline's pairs of characters that stand in the second article, 0…1.
    let overlap: Double

    init?(from: Place, to: Place, in pages: [Page]) {
      let (first, second) = (pages[from.page].articles[from.article], pages[to.page].articles[to.article])
      let target = first.jumpTo?.page
      let origin = second.continuedFrom?.page
      guard from.page != to.page, target == nil || target == pages[to.page].number,
        origin == nil || origin == pages[from.page].number
      else { return nil }
      (self.from, self.to) = (from, to)
      namedCount = (target == nil ? 0 : 1) + (origin == nil ? 0 : 1)
      overlap = JumpLinker.overlap(of: first, with: second)
      // Two pages that name each other are enough; less must be borne out by words.
      if namedCount < 2, overlap < JumpLinker.leastOverlap { return nil }
    }

    /// In page order where nothing else decides, so that the same issue is always linked alike.
    static func isBetter(_ a: Self, than b: Self) -> Bool {
      let (left, right) = ((a.overlap, a.namedCount), (b.overlap, b.namedCount))
      if left != right { return left > right }
      return (a.from.page, a.from.article, a.to.page, a.to.article)
        < (b.from.page, b.from.article, b.to.page, b.to.article)
    }
  }

  private static let leastOverlap = 0.3
  private static let headLength = 300

  private static func overlap(of first: Article, with second: Article) -> Double {
    let group = first.headlineGroup
    let asked = pairs(of: [group.kicker, group.headline, group.deck].compactMap { $0 }, limit: headLength)
    guard !asked.isEmpty else { return 0 }
    let other = second.headlineGroup
    let texts = [other.kicker, other.headline, other.deck].compactMap { $0 } + second.paragraphs.prefix(3).map(\.text)
    return Double(asked.intersection(pairs(of: texts, limit: headLength)).count) / Double(asked.count)
  }

  private static func pairs(of texts: [String], limit: Int) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    for text in texts {
      let scalars = text.unicodeScalars.prefix(limit).filter(\.isHan)
      for (a, b) in zip(scalars, scalars.dropFirst()) { pairs.insert(UInt64(a.value) << 32 | UInt64(b.value)) }
    }
    return pairs
  }
}

extension Page {
  /// What leads to one of its articles.
  fileprivate func link(_ article: Int) -> (id: ArticleID, place: ArticlePlace) {
    (articles[article].id, ArticlePlace(path: path, part: part, article: article))
  }
}

extension Continuation {
  fileprivate mutating func lead(to link: (id: ArticleID, place: ArticlePlace)) {
    article = link.id
    place = link.place
  }
}

extension Page {
  /// Whether an article here goes on or began on another page that has not been found.
  var hasOpenJumps: Bool {
    articles.contains {
      $0.jumpTo.map { $0.article == nil } ?? false || $0.continuedFrom.map { $0.article == nil } ?? false
    }
  }
}
