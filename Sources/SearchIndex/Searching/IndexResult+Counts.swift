internal import Newspaper
public import Search

extension IndexResult {
  /// How all articles spread over every facet and day; not over all of them when the task is cancelled. Cost: a few looks at
  /// every match.
  public var tally: Tally {
    var facets: [Facet: [FacetCount]] = [:]
    for facet in Facet.allCases where !Task.isCancelled { facets[facet] = counts(by: facet) }
    return Tally(facets: facets, dates: Task.isCancelled ? [] : countsByDate())
  }

  /// How many of the articles fall to each value of a facet, most first, those alike by name.
  ///
  /// Exact. An article by two authors counts for both, one without the fact under no name. Cost: one look at every match.
  public func counts(by facet: Facet) -> [FacetCount] {
    var counts: [String?: Int] = [:]
    for part in parts {
      switch facet {
      case .newspaper: count(part, pageColumn: part.member.reader.pageNewspapers, into: &counts)
      case .section: count(part, pageColumn: part.member.reader.pageSections, into: &counts)
      case .year: for (date, count) in days(of: part) { counts[date.map { String($0.year) }, default: 0] += count }
      case .kind: countKinds(part, into: &counts)
      case .author: countAuthors(part, into: &counts)
      }
    }
    let found = counts.map { FacetCount(name: $0.key, count: $0.value) }
    return found.sorted { ($1.count, $0.name ?? "") < ($0.count, $1.name ?? "") }
  }

  /// How many of the articles were printed on each day, earliest first; days that are not wholly known as far as they are,
  /// undated articles under no date at the end.
  public func countsByDate() -> [DateCount] {
    var counts: [UInt32: Int] = [:]
    for part in parts {
      for (date, count) in days(of: part) { counts[IssueDate.packed(date), default: 0] += count }
    }
    return counts.sorted { $0.key < $1.key }.map { DateCount(date: IssueDate(packed: $0.key), count: $0.value) }
  }

  // MARK: By page

  /// The dates of a part's articles with their numbers: pages stand in order of date, so a day is looked up once.
  private func days(of part: Part) -> [(IssueDate?, Int)] {
    let reader = part.member.reader
    let articles = part.matches.articles
    var days: [(IssueDate?, Int)] = []
    var start = 0
    while start < articles.count {
      let page = reader.page(ofArticle: Int(articles[start]))
      let end = max(start + 1, Self.place(of: reader.articlesOfDay(ofPage: page).upperBound, in: articles, from: start))
      days.append((IssueDate(packed: reader.pageDates.entry(UInt32.self, page)), end - start))
      start = end
    }
    return days
  }

  private func count(_ part: Part, pageColumn: ByteView, into counts: inout [String?: Int]) {
    let reader = part.member.reader
    var numbers: [UInt32: Int] = [:]
    var page = 0
    var end: UInt32 = 0
    var name: UInt32 = 0
    var run = 0
    for article in part.matches.articles {
      if article >= end || run == 0 {
        if run > 0 { numbers[name, default: 0] += run }
        run = 0
        page = reader.page(ofArticle: Int(article), from: page)
        end = reader.firstArticle(ofPage: page + 1)
        name = pageColumn.entry(UInt32.self, page)
      }
      run += 1
    }
    if run > 0 { numbers[name, default: 0] += run }
    for (number, count) in numbers { counts[reader.names.name(Int(number)), default: 0] += count }
  }

  // MARK: By article

  private func countKinds(_ part: Part, into counts: inout [String?: Int]) {
    var codes = Array(repeating: 0, count: 256)
    for article in part.matches.articles { codes[Int(part.member.reader.kindCode(ofArticle: Int(article)))] += 1 }
    for (code, count) in codes.enumerated() where count > 0 {
      counts[ArticleKind(code: UInt8(code)).rawValue, default: 0] += count
    }
  }

  private func countAuthors(_ part: Part, into counts: inout [String?: Int]) {
    let reader = part.member.reader
    var numbers = Array(repeating: 0, count: reader.names.count + 1)
    for article in part.matches.articles {
      let authors = reader.authors(ofArticle: Int(article))
      if authors.isEmpty { numbers[0] += 1 }
      for (index, author) in authors.enumerated() where Int(author) < numbers.count {
        // Two bylines of one name are one author.
        if !authors[..<index].contains(author) { numbers[Int(author)] += 1 }
      }
    }
    for (number, count) in numbers.enumerated() where count > 0 {
      counts[reader.names.name(number), default: 0] += count
    }
  }

  /// How many ascending articles come before one, of which so many are known to.
  private static func place(of article: UInt32, in articles: [UInt32], from start: Int) -> Int {
    var low = start
    var high = articles.count
    while low < high {
      let middle = (low + high) / 2
      if articles[middle] < article { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
