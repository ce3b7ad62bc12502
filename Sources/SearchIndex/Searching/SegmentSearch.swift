internal import ChineseText
internal import Newspaper
internal import Search

/// Answers a plan from one segment. Deleted articles are among its matches; whoever asks leaves them out.
struct SegmentSearch {
  let segment: SegmentReader
  let folds: FoldOptions

  /// Articles between two looks at whether the search was given up.
  private static let readingInterval = 32

  // MARK: Readiness

  /// A plan with what the segment has for it.
  indirect enum Step {
    case nothing
    case ranges([Range<UInt32>])
    case kind(UInt8)
    case authors(TextCondition)
    case phrase(PhraseLists, TextCondition)
    case candidates(PhraseLists)
    case figure(FigureRange)
    case reading(Condition, Step)
    case all([Step])
    case any([Step])
    case not(Step)
  }

  var everything: Range<UInt32> { 0..<UInt32(segment.articleCount) }

  func step(_ plan: Plan) -> Step {
    switch plan {
    case .everything: .ranges([everything])
    case .date(let range): .ranges(segment.articleRanges(dated: range))
    case .page(let range):
      .ranges(
        segment.articleRanges(segment.pageNumbers) { PageNumber($0).map(range.contains) ?? false })
    case .kind(let kind): .kind(kind.code)
    case .figure(let range): .figure(range)
    case .name(let text) where text.scope == .author: .authors(text)
    case .name(let text):
      .ranges(
        segment.articleRanges(text.scope == .section ? segment.pageSections : segment.pageNewspapers) {
          text.matches(anyOf: [$0], folds: folds)
        })
    case .units(let units, let text): PhraseLists(units, in: segment).map { .phrase($0, text) } ?? unitless(units, text)
    case .reading(let condition, let narrowing): .reading(condition, step(narrowing))
    case .all(let parts): .all(parts.map(step))
    case .any(let parts): .any(parts.map(step))
    case .not(let part): .not(step(part))
    }
  }

  /// Where no list holds the row: words may still stand in articles that terms cannot tell of.
  private func unitless(_ units: [QueryUnit], _ text: TextCondition) -> Step {
    units.contains(where: \.isWord) ? .reading(.text(text), .nothing) : .nothing
  }

  private func step(_ narrowing: Narrowing) -> Step {
    switch narrowing {
    case .anything: return .ranges([everything])
    case .units(let units): return step(units)
    case .all(let parts): return .all(parts.map(step))
    case .any(let parts): return .any(parts.map(step))
    }
  }

  /// The articles that may hold a row of units: runs without marks by their positions, pairs with a mark by their lists.
  private func step(_ units: [QueryUnit]) -> Step {
    guard units.count > 2, units.contains(where: \.isMark) else {
      return PhraseLists(units, in: segment).map { .candidates($0) } ?? .nothing
    }
    var parts = units.indices.dropLast().filter { units[$0].isMark || units[$0 + 1].isMark }
      .map { Array(units[$0...$0 + 1]) }
    parts += units.split(whereSeparator: \.isMark).filter { $0.count > 1 }.map { Array($0) }
    return .all(parts.map(step))
  }

  /// The list whose articles are just the answer.
  func list(of step: Step) -> PostingList? {
    guard case .phrase(let lists, let text) = step, text.scope == .anywhere, lists.parts.count == 1,
      !lists.hasWords || segment.irregular == nil
    else { return nil }
    return lists.parts[0].list
  }

  // MARK: Asking

  /// The matches of a step among some articles, exactly; some of them when the task is cancelled.
  func matches(_ step: Step, in domain: Domain) -> Matches {
    if Task.isCancelled { return Matches() }
    switch step {
    case .nothing: return Matches()
    case .ranges(let ranges): return Matches(articles: domain.clamped(to: ranges).allArticles)
    case .kind(let code): return Matches(articles: articles(ofKind: code, in: domain))
    case .authors(let text): return Matches(articles: articles(byAuthors: text, in: domain))
    case .phrase(let lists, let text): return phraseMatches(lists, text, in: domain)
    case .candidates(let lists):
      return PhraseSearch(segment: segment, lists: lists, scope: .anywhere).matches(in: domain)
    case .figure(let range):
      var matches = segment.figures.matches(range, articleCount: segment.articleCount)
      matches.keep(domain)
      return matches
    case .reading(let condition, let candidates):
      // What terms cannot tell is read as well.
      let found = matches(candidates, in: domain).articles
      return read(condition, in: Matches.joined(ofAny: [Matches(articles: found), irregular(in: domain)]).articles)
    case .all(let parts): return matches(ofAll: parts, in: domain)
    case .any(let parts): return Matches.joined(ofAny: parts.map { matches($0, in: domain) })
    case .not(let part):
      let others = matches(part, in: domain).articles
      return Matches(articles: Matches.difference(domain.allArticles, others))
    }
  }

  /// A row with words in it is read where articles are irregular.
  private func phraseMatches(_ lists: PhraseLists, _ text: TextCondition, in domain: Domain) -> Matches {
    var found = PhraseSearch(segment: segment, lists: lists, scope: text.scope).matches(in: domain)
    guard lists.hasWords else { return found }
    let irregular = irregular(in: domain).articles
    guard !irregular.isEmpty else { return found }
    found.keep(Matches.difference(found.articles, irregular))
    return Matches.joinedApart(found, read(.text(text), in: irregular))
  }

  private func irregular(in domain: Domain) -> Matches {
    guard let list = segment.irregular else { return Matches() }
    return ListScan(list, articleCount: segment.articleCount).matches(in: domain)
  }

  /// Cheapest first, each among what the ones before have left.
  private func matches(ofAll parts: [Step], in domain: Domain) -> Matches {
    let costs = parts.map { cost(of: $0) }
    var domain = domain
    var found: [Matches?] = Array(repeating: nil, count: parts.count)
    for index in parts.indices.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) {
      if case .ranges(let ranges) = parts[index] {
        domain = domain.clamped(to: ranges)
        continue
      }
      let matches = matches(parts[index], in: domain)
      domain = .articles(matches.articles)
      found[index] = matches
    }
    return Matches.joined(ofAll: found.compactMap { $0 }, articles: domain.allArticles)
  }

  /// About how many articles must be looked at.
  private func cost(of step: Step) -> Int {
    switch step {
    case .nothing, .ranges: 0
    case .kind, .authors: segment.articleCount / 2
    case .phrase(let lists, _), .candidates(let lists): lists.articleCount
    case .figure: segment.articleCount / 4
    case .reading(_, let candidates): (cost(of: candidates) + 1) * 1000
    case .all(let parts): parts.map(cost).min() ?? 0
    case .any(let parts): parts.reduce(0) { $0 + cost(of: $1) }
    // The complement of a list costs little once others have left few.
    case .not(let part): cost(of: part) + segment.articleCount
    }
  }

  // MARK: Reading

  /// Reads the text of articles, and keeps those that match.
  private func read(_ condition: Condition, in articles: [UInt32]) -> Matches {
    var result = Matches()
    var weights: [[UInt32]] = []
    for (index, article) in articles.enumerated() {
      if index % Self.readingInterval == 0, Task.isCancelled { break }
      let text = segment.text(ofArticle: Int(article), folds: folds)
      let subject = Subject(text, kind: segment.kind(ofArticle: Int(article)), folds: folds)
      guard let finding = condition.finding(in: subject) else { continue }
      result.articles.append(article)
      weights.append(finding.clauses.map { UInt32(Relevance.weight(of: $0, in: text)) })
    }
    let columnCount = weights.map(\.count).max() ?? 0
    result.weights = (0..<columnCount).map { column in weights.map { column < $0.count ? $0[column] : 0 } }
    return result
  }

  // MARK: Columns

  private func articles(ofKind code: UInt8, in domain: Domain) -> [UInt32] {
    domain.allArticles.filter { segment.kindCode(ofArticle: Int($0)) == code }
  }

  private func articles(byAuthors text: TextCondition, in domain: Domain) -> [UInt32] {
    var known: [UInt32: Bool] = [:]
    return domain.allArticles.filter { article in
      segment.authors(ofArticle: Int(article)).contains { number in
        if let answer = known[number] { return answer }
        let answer = text.matches(anyOf: [segment.names.name(Int(number)) ?? ""], folds: folds)
        known[number] = answer
        return answer
      }
    }
  }
}

extension Matches {
  /// Keeps the articles of a domain.
  fileprivate mutating func keep(_ domain: Domain) {
    switch domain {
    case .articles(let articles): keep(places: articles)
    case .ranges(let ranges):
      var index = 0
      filter { article in
        while index < ranges.count, ranges[index].upperBound <= article { index += 1 }
        return index < ranges.count && ranges[index].contains(article)
      }
    }
  }

  private mutating func keep(places others: [UInt32]) {
    var index = 0
    filter { article in
      while index < others.count, others[index] < article { index += 1 }
      return index < others.count && others[index] == article
    }
  }

  /// Matches of one clause that were found in two ways, in articles apart from each other.
  fileprivate static func joinedApart(_ a: Matches, _ b: Matches) -> Matches {
    var whole = joined(ofAny: [a, b])
    guard let first = whole.weights.first else { return whole }
    whole.weights = [whole.weights.dropFirst().reduce(first) { sum, column in zip(sum, column).map { $0 + $1 } }]
    return whole
  }
}
