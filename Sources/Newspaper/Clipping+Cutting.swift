extension Clipping {
  /// An article of more characters is kept up to here; the rest stays where it was printed.
  public static let longestQuotation = 20_000

  /// Cuts out of an article, of all its text where no passages are named; nil where nothing stands there.
  ///
  /// - Parameters:
  ///   - kind: What the person meant to cut out.
  ///   - article: Whose text it is.
  ///   - page: The page the article stands on.
  ///   - passages: Fields and ranges in Unicode scalars, in reading order.
  ///   - figure: The figure that was stood on, as printed.
  ///   - id: A name nothing else bears.
  ///   - moment: When it was cut out.
  public init?(
    _ kind: Kind, of article: Article, on page: Page, passages: [(field: ArticleField, range: Range<Int>)]? = nil,
    figure: String? = nil, id: ClippingID, at moment: Moment
  ) {
    let places = passages ?? article.fields.map { ($0, 0..<Int.max) }
    var room = Self.longestQuotation
    var cut: [Passage] = []
    for place in places where room > 0 {
      let range = place.range.lowerBound..<min(place.range.upperBound, place.range.lowerBound + room)
      guard let passage = Passage(range, of: place.field, in: article) else { continue }
      room -= passage.range.count
      cut.append(passage)
    }
    guard !cut.isEmpty else { return nil }
    self.init(
      id: id, kind: kind, kept: moment, source: PrintedSource(of: cut, in: article, on: page), passages: cut,
      figure: figure)
  }
}

extension PrintedSource {
  /// Where passages of an article stand in its file.
  public init(of passages: [Passage], in article: Article, on page: Page) {
    let numbers = Set(passages.flatMap { article.lines(of: $0.field, in: $0.range) }).sorted()
    let lines = numbers.compactMap(page.sourceLine)
    let first = lines.first?.byteRange.lowerBound
    let last = lines.last?.byteRange.upperBound
    self.init(
      article: article.id, newspaper: page.newspaper, date: page.date, page: page.number, section: page.section,
      headline: article.name, authors: article.authors, digest: page.digest, path: page.path, lines: numbers,
      bytes: first.flatMap { first in last.map { first..<max(first, $0) } })
  }
}

extension Article {
  /// The headline, else the kicker, else how the text begins.
  public var name: String {
    if let headline = headlineGroup.headline ?? headlineGroup.kicker { return headline }
    guard let first = fields.first else { return "" }
    return String(text(of: first).prefix(40))
  }

  /// The source lines on which a stretch of a field stands; all lines of the article where that is not known.
  public func lines(of field: ArticleField, in range: Range<Int>) -> [Int] {
    let known: [Int]
    switch field {
    case .paragraph(let index):
      guard paragraphs.indices.contains(index) else { return lines }
      known = paragraphs[index].pieces.filter { $0.range.overlaps(range) }.map(\.line)
    case .kicker: known = lines(taken: .kicker)
    case .headline: known = lines(taken: .headline)
    case .deck: known = lines(taken: .deck)
    case .byline: known = lines(taken: .byline)
    case .crosshead: known = lines(taken: .crosshead)
    }
    return known.isEmpty ? lines : known
  }

  private func lines(taken role: LineRole) -> [Int] { readings.filter { $0.role == role }.map(\.line) }
}
