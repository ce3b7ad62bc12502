internal import ChineseText
internal import Newspaper
public import Search
internal import Synchronization

/// Every article of an index that answers a query: how many there are, and any stretch of them in an order.
///
/// It is found once; pages of hits, counts by newspaper or year and the course over time are taken from it without asking
/// again. A value of one snapshot, whatever is published meanwhile. May be used from any thread.
public struct IndexResult: Sendable {
  /// What one segment has found, without what is deleted.
  struct Part: Sendable {
    let member: IndexSnapshot.Member
    let found: Found

    var articleCount: Int {
      switch found {
      case .matches(let matches): matches.articles.count
      case .list(let list): list.articleCount
      }
    }

    /// All of it; a list is unpacked.
    var matches: Matches {
      switch found {
      case .matches(let matches): matches
      case .list(let list):
        ListScan(list, articleCount: member.reader.articleCount).matches(in: member.everything)
      }
    }
  }

  enum Found: Sendable {
    case matches(Matches)
    /// Just the articles of a list: how many they are is known without unpacking it.
    case list(PostingList)
  }

  let parts: [Part]
  let condition: Condition
  let request: SearchRequest
  public let count: Int
  /// False when the task was cancelled, or a segment is damaged, so that not all was looked at.
  public let isComplete: Bool
  private let order = OrderMemory()

  /// Searches an index. Ends early when the task is cancelled.
  public init(_ request: SearchRequest, in snapshot: IndexSnapshot) async {
    condition = Condition(request.query, folds: request.folds)
    self.request = request
    let plan = Plan(condition, folds: request.folds)
    let pages = request.pages.map { Set($0) }
    var parts: [Part] = []
    for member in snapshot.members {
      parts.append(Part(member: member, found: await Self.found(plan, request, in: member, pages)))
    }
    self.parts = parts.filter { $0.member.reader.damage == nil }
    count = self.parts.reduce(0) { $0 + $1.articleCount }
    isComplete = !Task.isCancelled && self.parts.count == parts.count
  }

  private static func found(
    _ plan: Plan, _ request: SearchRequest, in member: IndexSnapshot.Member, _ pages: Set<PageReference>?
  ) async -> Found {
    let search = SegmentSearch(segment: member.reader, folds: request.folds)
    let step = search.step(plan)
    if pages == nil, member.deletedPages.isEmpty, let list = search.list(of: step) { return .list(list) }
    var matches = await search.matches(step, in: member.domain(of: pages))
    if !member.deletedPages.isEmpty { matches.filter { !member.isDeleted(Int($0)) } }
    return .matches(matches)
  }

  /// The hits at some places of the order asked for, each with its snippet and what matched.
  ///
  /// Cost: reading the text of those that are returned, and a look at every match unless the order is known so far. Of a
  /// task that is cancelled only some are returned.
  public func hits(_ range: Range<Int>) -> [Hit] {
    ranked(range).compactMap { Task.isCancelled ? nil : hit($0) }
  }

  /// The articles at some places of the order asked for, by part and number.
  func ranked(_ range: Range<Int>) -> ArraySlice<RankedArticle> {
    let range = range.clamped(to: 0..<count)
    let ranked = order.first(range.upperBound, of: count) { HitOrder(self).first($0) }
    return ranked[range.clamped(to: 0..<ranked.count)]
  }

  /// The articles at some places of the order asked for, without reading them: each by its segment's path and its number there.
  public func places(_ range: Range<Int>) -> [(segment: String, article: Int)] {
    ranked(range).map {
      (parts[$0.part].member.reader.path, Int($0.article))
    }
  }

  private func hit(_ ranked: RankedArticle) -> Hit? {
    let reader = parts[ranked.part].member.reader
    let index = reader.page(ofArticle: Int(ranked.article))
    let record = reader.pageRecord(index)
    let place = Int(ranked.article) - reader.articles(ofPage: index).lowerBound
    let article = reader.article(Int(ranked.article), on: record.page.id, place: place)
    let text = reader.text(ofArticle: Int(ranked.article), folds: request.folds)
    let subject = Subject(article, of: record.page, text: text, folds: request.folds)
    guard let finding = condition.finding(in: subject) else { return nil }
    return subject.hit(
      at: record.page.reference(from: record.reference), place: place,
      score: Relevance.score(of: finding, in: subject.text), places: finding.places,
      contexts: request.contexts)
  }
}

/// The order of a result as far as it was asked for.
private final class OrderMemory: Sendable {
  private let known = Mutex<[RankedArticle]>([])
  /// Whoever asks for more than before is likely to go on.
  private static let growth = 4

  /// The first articles, at least so many of all, found by a closure where they are not known.
  func first(_ limit: Int, of count: Int, _ find: (Int) -> [RankedArticle]) -> [RankedArticle] {
    let known = known.withLock { $0 }
    guard known.count < limit else { return known }
    let found = find(known.isEmpty ? limit : min(count, Self.growth * limit))
    // What was found while a search was given up is not the order.
    if !Task.isCancelled { self.known.withLock { $0 = found } }
    return found
  }
}

extension IndexSnapshot.Member {
  var everything: Domain { .ranges([0..<UInt32(reader.articleCount)]) }

  /// The articles of some pages; all of them for nil.
  fileprivate func domain(of pages: Set<PageReference>?) -> Domain {
    guard let pages else { return everything }
    var ranges: [Range<UInt32>] = []
    for index in 0..<reader.pageCount {
      let record = reader.pageRecord(index)
      guard pages.contains(record.page.reference(from: record.reference)) else { continue }
      let articles = reader.articles(ofPage: index)
      ranges.append(UInt32(articles.lowerBound)..<UInt32(articles.upperBound))
    }
    return .ranges(ranges)
  }
}
