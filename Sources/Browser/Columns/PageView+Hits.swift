import Newspaper
import Search

/// The hits of a search on one page, in the order of its items.
struct PageHits {
  /// What items have answered to the search of that number, until all have.
  private var answers = PartAnswers()
  private(set) var found = ReadingHits()
  /// The search whose hits these are, once all items have answered.
  private(set) var search: Int?
  /// Which of them is stood on.
  var index: Int?

  var current: ReadingHit? { index.map { found.all[$0] } }

  func isAnswered(by item: Int, search number: Int) -> Bool { answers.has(item, search: number) }

  /// Takes in the matches of an item; whether all items have answered now.
  mutating func add(_ matches: [Match], ofItem item: Int, of count: Int, search number: Int) -> Bool {
    answers.add(matches, ofPart: item, search: number)
    guard let all = answers.hits(inParts: count, search: number) else { return false }
    (found, search, index) = (ReadingHits(all), number, nil)
    return true
  }
}

// Hits: asking every item of the page for its own, and walking them over the page and on to the next one with hits.
extension PageView {
  func findHits(on page: LoadedPage, in session: Session) -> [Action] {
    guard let search = session.search, search.number != hits.search else { return [] }
    return page.page.articles.indices.filter { !hits.isAnswered(by: $0, search: search.number) }.map {
      .effect(.find(search.number, search.markedQuery, page, article: $0))
    }
  }

  /// Takes in the matches in one item. While something is typed, the first hit from where it began is stood on.
  mutating func receive(_ matches: [Match], at place: ReadingPlace, search number: Int) {
    guard place.page == reference, let setting, hits.search != number else { return }
    let count = setting.page.page.articles.count
    guard count > place.article, hits.add(matches, ofItem: place.article, of: count, search: number) else { return }
    if let origin, !hits.found.all.isEmpty {
      stand(on: hits.found.all.firstIndex { $0.field.part >= origin.item } ?? 0)
    }
  }

  mutating func forgetHits() { hits = PageHits() }

  /// A search is being typed: what it finds is gone to at once.
  mutating func beginSearch() { origin = (item, anchor) }

  /// The search that was typed is kept, or given up.
  mutating func endSearch(isKept: Bool) {
    if !isKept, let origin {
      (item, anchor) = origin
      forgetHits()
    }
    origin = nil
  }

  private mutating func stand(on index: Int) {
    let hit = hits.found.all[index]
    guard let place = setting?.layout.place(of: hit.field, offset: hit.range.lowerBound) else { return }
    hits.index = index
    (item, anchor) = (hit.field.part, place)
  }

  mutating func walkHits(by step: Int, in session: Session) -> [Action] {
    guard let search = session.search else { return [.notice(.noSearchYet)] }
    let count = hits.found.all.count
    let next = hits.index.map { $0 + step } ?? firstHit(by: step)
    if (0..<count).contains(next) {
      stand(on: next)
      return []
    }
    if search.scope == .archive, let other = pageWithHits(of: search, by: step) {
      follow(other)
      return []
    }
    guard count > 0 else { return [.notice(search.noHits(in: session))] }
    stand(on: step > 0 ? 0 : count - 1)
    return [.notice(.wrapped)]
  }

  /// The first hit in the item stood on or after it; backwards the last before it.
  private func firstHit(by step: Int) -> Int {
    let next = hits.found.all.firstIndex { $0.field.part >= item } ?? hits.found.all.count
    return step > 0 ? next : next - 1
  }

  /// The place of the next answer to a wider search that is not on this page.
  private func pageWithHits(of search: SearchState, by step: Int) -> ReadingPlace? {
    let places = search.answer.hits.map { ReadingPlace(page: $0.page, article: $0.place) }
    let isHere = { (place: ReadingPlace) in place.page == self.reference }
    guard let last = step > 0 ? places.lastIndex(where: isHere) : places.firstIndex(where: isHere) else {
      return places.first
    }
    return places.indices.contains(last + step) ? places[last + step] : nil
  }

  func status(in session: Session) -> String? {
    guard let search = session.search, hits.search == search.number else { return nil }
    guard let index = hits.index else { return nil }
    let position = session.say(.hitPosition(index + 1, hits.found.all.count))
    return "\(position) · \(session.say(.scope(.page)))  \(search.text)"
  }
}
