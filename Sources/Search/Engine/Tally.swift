public import Newspaper

/// 统计: how the articles of an answer spread over newspapers, years, sections, authors and kinds, and over days.
public struct Tally: Hashable, Sendable {
  private var facets: [Facet: [String?: Int]] = [:]
  private var days: [IssueDate?: Int] = [:]

  public init() {}

  /// - Parameters:
  ///   - facets: The counts of each facet that was counted by.
  ///   - dates: The counts of each day.
  public init(facets: [Facet: [FacetCount]], dates: [DateCount]) {
    for (facet, counts) in facets { for count in counts { add(count.count, to: facet, under: count.name) } }
    for date in dates { days[date.date, default: 0] += date.count }
  }

  /// Counts an article that matches. One by two authors counts for both, one without a fact under no name.
  public mutating func add(_ article: Article, on page: Page) {
    add(1, to: .newspaper, under: page.newspaper)
    add(1, to: .year, under: page.date.map { String($0.year) })
    add(1, to: .section, under: page.section)
    add(1, to: .kind, under: article.kind.rawValue)
    let authors = Set(article.authors.map(\.name))
    if authors.isEmpty { add(1, to: .author, under: nil) }
    for author in authors { add(1, to: .author, under: author) }
    days[page.date, default: 0] += 1
  }

  /// Adds the counts of other articles.
  public mutating func merge(_ other: Tally) {
    for (facet, counts) in other.facets { for (name, count) in counts { add(count, to: facet, under: name) } }
    for (date, count) in other.days { days[date, default: 0] += count }
  }

  /// How many articles fall to each value of a facet, most first, those alike by name.
  public func counts(by facet: Facet) -> [FacetCount] {
    (facets[facet] ?? [:]).map { FacetCount(name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name ?? "") < ($0.count, $1.name ?? "") }
  }

  /// How many articles were printed on each day, earliest first, those of unknown date at the end.
  public var dates: [DateCount] {
    days.map { DateCount(date: $0.key, count: $0.value) }.sorted { first, second in
      guard let early = first.date else { return false }
      return second.date.map { early < $0 } ?? true
    }
  }

  private mutating func add(_ count: Int, to facet: Facet, under name: String?) {
    facets[facet, default: [:]][name, default: 0] += count
  }
}
