import Newspaper

/// Looks for the words of something kept on one page.
struct PageSearch {
  let page: Page
  let source: PrintedSource
  let passages: [Passage]

  /// What the page says of it; nil when it is another page without these words.
  func found(at reference: PageReference) -> FoundPlace? {
    let isSameBytes = page.digest != nil && page.digest == source.digest
    let named = page.articles.firstIndex { $0.id == source.article }
    let place = passages.first.flatMap { nearest(to: $0, preferring: named) }
    guard isSameBytes || named != nil || place != nil && isTelling else { return nil }
    let stands = !passages.isEmpty && passages.allSatisfy { nearest(to: $0, preferring: named) != nil }
    let isUnmoved = named.map { article in passages.allSatisfy { isInPlace($0, in: page.articles[article]) } } ?? false
    let state: ClippingState =
      if isSameBytes {
        isUnmoved && page.path == source.path ? .asItWas : .moved
      } else {
        named == nil ? .moved : .sourceChanged
      }
    return FoundPlace(
      state: state, page: reference, article: place?.article ?? named ?? articleOfLines, passage: place?.passage,
      standsAsKept: stands)
  }

  /// Whether there are words enough to tell by them alone where they were printed.
  private var isTelling: Bool { passages.contains { $0.text.unicodeScalars.count >= Self.tellingLength } }

  private static let tellingLength = 8

  private func isInPlace(_ passage: Passage, in article: Article) -> Bool {
    Passage(passage.range, of: passage.field, in: article)?.text == passage.text
  }

  /// The place where a passage stands word for word: where it stood before, else in the article that is preferred, else as
  /// near to where it stood as there is.
  private func nearest(to passage: Passage, preferring named: Int?) -> (article: Int, passage: Passage)? {
    if let named, isInPlace(passage, in: page.articles[named]) { return (named, passage) }
    let order = page.articles.indices.sorted { first, second in
      abs(first - (named ?? 0)) < abs(second - (named ?? 0))
    }
    for index in order {
      if let place = Self.nearest(to: passage, in: page.articles[index]) { return (index, place) }
    }
    return nil
  }

  private static func nearest(to passage: Passage, in article: Article) -> Passage? {
    let sought = Array(passage.text.unicodeScalars)
    let places = article.fields.flatMap { field in
      starts(of: sought, in: Array(article.text(of: field).unicodeScalars)).map { (field: field, start: $0) }
    }
    let best = places.min { first, second in
      let (a, b) = (first.field == passage.field ? 0 : 1, second.field == passage.field ? 0 : 1)
      let near = { (start: Int) in abs(start - passage.range.lowerBound) }
      return (a, near(first.start)) < (b, near(second.start))
    }
    return best.flatMap { Passage($0.start..<$0.start + sought.count, of: $0.field, in: article) }
  }

  /// Every place where some scalars stand in others; cost is the product of their counts at worst.
  private static func starts(of sought: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Int] {
    guard let first = sought.first, sought.count <= text.count else { return [] }
    return (0...text.count - sought.count).filter { start in
      text[start] == first && text[start..<start + sought.count].elementsEqual(sought)
    }
  }

  /// The article that stands on the first of the lines the words were printed on.
  private var articleOfLines: Int {
    guard let line = source.lines.first else { return 0 }
    return page.articles.firstIndex { $0.lines.contains(line) } ?? 0
  }
}
