internal import ChineseText
internal import Newspaper
internal import Search

extension SegmentReader {
  /// The articles whose issue's date lies in a range: pages stand in order of date, so these are few stretches.
  func articleRanges(dated range: DateRange) -> [Range<UInt32>] {
    var pages = 0..<datedPageCount
    if case .span(let from, let through) = range {
      let first = from.map { firstPage(from: UInt32($0.year * 512)) } ?? 0
      let end = through.map { firstPage(from: UInt32(($0.year + 1) * 512)) } ?? datedPageCount
      pages = first..<max(first, min(end, datedPageCount))
    }
    var ranges = ArticleRanges()
    var page = pages.lowerBound
    while page < pages.upperBound {
      let packed = pageDates.entry(UInt32.self, page)
      // At least one page on, whatever a damaged file says.
      let next = max(page + 1, firstPage(from: packed &+ 1, after: page))
      if let date = IssueDate(packed: packed), range.contains(date) {
        ranges.append(firstArticle(ofPage: page)..<max(firstArticle(ofPage: page), firstArticle(ofPage: next)))
      }
      page = next
    }
    return ranges.ranges
  }

  /// Articles of pages without a date come last.
  var firstUndatedArticle: UInt32 { firstArticle(ofPage: datedPageCount) }

  /// The articles of the day that an article was printed on, of all newspapers.
  func articlesOfDay(ofArticle article: Int) -> Range<UInt32> { articlesOfDay(ofPage: page(ofArticle: article)) }

  /// The articles of the day of a page; of an undated one all that are undated.
  func articlesOfDay(ofPage page: Int) -> Range<UInt32> {
    let date = pageDates.entry(UInt32.self, page)
    let first = firstArticle(ofPage: firstPage(from: date))
    return first..<max(first, date == .max ? UInt32(articleCount) : firstArticle(ofPage: firstPage(from: date + 1)))
  }

  /// Folded scalars of an article's text.
  @inline(__always)
  func length(ofArticle article: Int, folds: FoldOptions) -> Int {
    // Half-width kana and their voice marks are two characters where width is not folded.
    if !folds.contains(.width), irregular != nil { return text(ofArticle: article, folds: folds).scalars.count }
    return Int(articleLengths.entry(UInt32.self, article))
  }

  /// Pages without a date come last.
  private var datedPageCount: Int { firstPage(from: .max) }

  /// The pages of a day; all pages for nil.
  func pages(dated date: IssueDate?) -> Range<Int> {
    guard let date else { return 0..<pageCount }
    let packed = IssueDate.packed(date)
    return firstPage(from: packed)..<firstPage(from: packed + 1)
  }

  /// The first page of a date or a later one.
  private func firstPage(from date: UInt32, after start: Int = 0) -> Int {
    var step = 1
    var low = start
    while low + step < pageCount, pageDates.entry(UInt32.self, low + step) < date {
      low += step
      step *= 2
    }
    var high = min(pageCount, low + step)
    while low < high {
      let middle = (low + high) / 2
      if pageDates.entry(UInt32.self, middle) < date { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The articles of the pages whose name in a column something holds of.
  func articleRanges(_ column: ByteView, where holds: (String) -> Bool) -> [Range<UInt32>] {
    var known: [UInt32: Bool] = [0: false]
    var ranges = ArticleRanges()
    for page in 0..<pageCount {
      let number = column.entry(UInt32.self, page)
      let answer = known[number] ?? names.name(Int(number)).map(holds) ?? false
      known[number] = answer
      if answer {
        let articles = articles(ofPage: page)
        ranges.append(UInt32(articles.lowerBound)..<UInt32(articles.upperBound))
      }
    }
    return ranges.ranges
  }
}

/// Ranges that ascend, those that touch taken together.
private struct ArticleRanges {
  private(set) var ranges: [Range<UInt32>] = []

  mutating func append(_ range: Range<UInt32>) {
    guard !range.isEmpty, ranges.last.map({ $0.upperBound <= range.lowerBound }) ?? true else { return }
    if let last = ranges.last, last.upperBound == range.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
    } else {
      ranges.append(range)
    }
  }
}
