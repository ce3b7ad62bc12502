import Newspaper
import Search

/// What the parts of a reading answered to one search, until all have.
struct PartAnswers {
  private var search: Int?
  private var matches: [Int: [Match]] = [:]

  mutating func add(_ found: [Match], ofPart part: Int, search number: Int) {
    if search != number { matches = [:] }
    search = number
    matches[part] = found
  }

  func has(_ part: Int, search number: Int) -> Bool { search == number && matches[part] != nil }

  /// The hits of all parts in reading order; nil as long as one of them has not answered.
  func hits(inParts count: Int, search number: Int) -> [ReadingHit]? {
    guard search == number, matches.count == count else { return nil }
    return (0..<count).flatMap { part in
      (matches[part] ?? []).map { ReadingHit(field: PartField(part: part, field: $0.field), range: $0.range) }
    }
  }
}

// Hits: asking every part for its own, and walking them within the reading and on to the next.
extension ReaderView {
  func findHits(in session: Session) -> [Action] {
    guard let reading, let search = session.search, search.number != hitsOfSearch else { return [] }
    return reading.parts.indices.filter { !answers.has($0, search: search.number) }.map { index in
      let part = reading.parts[index]
      return .effect(.find(search.number, search.markedQuery, part.page, article: part.place.article))
    }
  }

  /// Takes in the matches of a search in one part and, when all are known, goes to the one that was asked for.
  mutating func receive(_ matches: [Match], at place: ReadingPlace, search number: Int, session: Session) {
    guard hitsOfSearch != number, let reading, let part = reading.index(of: place) else { return }
    answers.add(matches, ofPart: part, search: number)
    guard let all = answers.hits(inParts: reading.parts.count, search: number) else { return }
    found = ReadingHits(all)
    hitsOfSearch = number
    currentHit = nil
    pursueGoal(height: ReaderPanes(session).lineCount)
  }

  /// The articles that are shown, once all have answered a search and none has a hit; nil before, or where one has.
  func partsWithoutHits(of search: Int) -> [(page: LoadedPage, article: Int)]? {
    guard hitsOfSearch == search, hits.isEmpty, let reading else { return nil }
    return reading.parts.map { ($0.page, $0.place.article) }
  }

  private mutating func pursueGoal(height: Int) {
    let opened = reading?.index(of: place)
    switch goal {
    case .firstHit: goTo(hit: hits.firstIndex { $0.field.part == opened } ?? 0, height: height)
    case .lastHit: goTo(hit: hits.lastIndex { $0.field.part == opened } ?? hits.count - 1, height: height)
    case .hitFrom(let origin):
      let after = firstHit(from: origin)
      goTo(hit: hits.indices.contains(after) ? after : 0, height: height)
    case .match(let match):
      let field = PartField(part: opened ?? 0, field: match.field)
      let found = hits.firstIndex { $0.field == field && $0.range.lowerBound >= match.range.lowerBound }
      goTo(hit: found ?? 0, height: height)
    case .start, .figure, .passage, .spot, nil: break
    }
    goal = nil
  }

  /// The next answer is to be followed by a jump.
  mutating func expectHits(_ goal: Goal) {
    forgetHits()
    self.goal = goal
  }

  mutating func forgetHits() {
    found = ReadingHits()
    hitsOfSearch = nil
    currentHit = nil
    answers = PartAnswers()
  }

  private mutating func goTo(hit index: Int, height: Int) {
    guard hits.indices.contains(index), let target = textPlace(of: hits[index]) else { return }
    currentHit = index
    reveal(target, height: height)
  }

  func textPlace(of hit: ReadingHit) -> TextPlace? {
    layout?.place(of: hit.field, offset: hit.range.lowerBound)
  }

  mutating func walkHits(by step: Int, session: inout Session) -> [Action] {
    guard let search = session.search else { return [.notice(.noSearchYet)] }
    let height = ReaderPanes(session).lineCount
    if let next = nextHit(by: step), hits.indices.contains(next) {
      goTo(hit: next, height: height)
      return []
    }
    if search.scope != .article, let other = neighbour(of: search, by: step) {
      show(other, goal: step > 0 ? .firstHit : .lastHit)
      return []
    }
    guard !hits.isEmpty else {
      return [.notice(search.noHits(in: session))]
    }
    goTo(hit: step > 0 ? 0 : hits.count - 1, height: height)
    return [.notice(.wrapped)]
  }

  /// The hit after the current one; without one, the first below the top of the window, or the last above it.
  private func nextHit(by step: Int) -> Int? {
    if let currentHit { return currentHit + step }
    return firstHit(from: anchor) + (step > 0 ? 0 : -1)
  }

  /// The first hit at or after a place; one past the last where there is none. Hits lie in the order of the text.
  private func firstHit(from start: TextPlace) -> Int {
    var (low, high) = (0, hits.count)
    while low < high {
      let middle = (low + high) / 2
      if textPlace(of: hits[middle]).map({ $0 < start }) ?? true { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The article of the next hit of a wider search that is not shown already; the first one when no part is a hit.
  private func neighbour(of search: SearchState, by step: Int) -> ReadingPlace? {
    let places = search.answer.hits.map { ReadingPlace(page: $0.page, article: $0.place) }
    let shown = Set(reading?.parts.map(\.place) ?? [place])
    guard var index = step > 0 ? places.lastIndex(where: shown.contains) : places.firstIndex(where: shown.contains)
    else { return places.first }
    repeat { index += step } while places.indices.contains(index) && shown.contains(places[index])
    return places.indices.contains(index) ? places[index] : nil
  }
}
