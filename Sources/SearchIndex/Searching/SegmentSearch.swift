internal import ChineseText
internal import Newspaper
internal import Search

/// Answers a plan from one segment. Deleted articles are among its matches; whoever asks leaves them out.
struct SegmentSearch {
  let segment: SegmentReader
  let folds: FoldOptions

  // MARK: Readiness

  /// A plan with what the segment has for it.
  indirect enum Step {
    case nothing
    case ranges([Range<UInt32>])
    case kind(UInt8)
    case authors(TextCondition)
    case phrase(PhraseLists, TextCondition)
    case candidates(PhraseLists)
    /// The articles of a list where its unit stands in a field that weighs more than a paragraph.
    case heavy(PostingList)
    case figure(FigureRange)
    /// The rows that are to be near each other, where the segment has them all, and the same to be asked of texts.
    case near(NearSearch?, NearUnits)
    case reading(TextQuestion, Step)
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
    case .near(let near): .near(NearSearch(near, in: segment), near)
    case .reading(let question, let narrowing): .reading(question, step(narrowing))
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
    case .heavy(let unit): return PhraseLists([unit], in: segment).map { .heavy($0.parts[0].list) } ?? .nothing
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
  func matches(_ step: Step, in domain: Domain) async -> Matches {
    if Task.isCancelled { return Matches() }
    switch step {
    case .nothing: return Matches()
    case .ranges(let ranges): return Matches(articles: domain.clamped(to: ranges).allArticles)
    case .kind(let code): return Matches(articles: articles(ofKind: code, in: domain))
    case .authors(let text): return Matches(articles: articles(byAuthors: text, in: domain))
    case .phrase(let lists, let text):
      let found = PhraseSearch(segment: segment, lists: lists, scope: text.scope).matches(in: domain)
      return lists.hasWords ? await mended(found, .text(text), in: domain) : found
    case .near(let search, let near):
      let found = search?.matches(in: domain) ?? Matches()
      return near.hasWords ? await mended(found, near.question, in: domain) : found
    case .candidates(let lists):
      let found = PhraseSearch(segment: segment, lists: lists, scope: .anywhere).matches(in: domain)
      return Matches(articles: found.articles)
    case .heavy(let list):
      let scan = ListScan(list, articleCount: segment.articleCount, isHeavy: true)
      return Matches(articles: scan.matches(in: domain).articles)
    case .figure(let range):
      var matches = segment.figures.matches(range, articleCount: segment.articleCount)
      matches.keep(domain)
      return matches
    case .reading(let question, let candidates):
      // What terms cannot tell is read as well.
      let found = await matches(candidates, in: domain).articles
      let irregular = irregular(in: domain)
      let all = Matches.joined(ofAny: [Matches(articles: found), irregular]).articles
      return await read(question, in: all, irregular: irregular.articles)
    case .all(let parts): return await matches(ofAll: parts, in: domain)
    case .any(let parts):
      var found: [Matches] = []
      for part in parts { found.append(await matches(part, in: domain)) }
      return Matches.joined(ofAny: found)
    case .not(let part):
      let others = await matches(part, in: domain).articles
      return Matches(articles: Matches.difference(domain.allArticles, others))
    }
  }

  /// What was found for rows with words in them, with irregular articles read instead.
  private func mended(_ found: Matches, _ question: TextQuestion, in domain: Domain) async -> Matches {
    let irregular = irregular(in: domain).articles
    guard !irregular.isEmpty else { return found }
    var regular = found
    regular.keep(Matches.difference(found.articles, irregular))
    return Matches.joinedApart(regular, await read(question, in: irregular, irregular: irregular))
  }

  private func irregular(in domain: Domain) -> Matches {
    guard let list = segment.irregular else { return Matches() }
    return ListScan(list, articleCount: segment.articleCount).matches(in: domain)
  }

  /// Cheapest first, each among what the ones before have left.
  private func matches(ofAll parts: [Step], in domain: Domain) async -> Matches {
    let costs = parts.map { cost(of: $0) }
    var domain = domain
    var found: [Matches?] = Array(repeating: nil, count: parts.count)
    for index in parts.indices.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) {
      if case .ranges(let ranges) = parts[index] {
        domain = domain.clamped(to: ranges)
        continue
      }
      let matches = await matches(parts[index], in: domain)
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
    case .heavy(let list): list.articleCount
    case .near(let search, _): (search?.articleCount ?? 0) * 4
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
  private func read(_ question: TextQuestion, in articles: [UInt32], irregular: [UInt32]) async -> Matches {
    await TextReading(segment: segment, folds: folds, question: question)
      .matches(among: articles, irregular: irregular)
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

  /// Matches of the same clauses that were found in two ways, in articles apart from each other.
  fileprivate static func joinedApart(_ a: Matches, _ b: Matches) -> Matches {
    guard !a.articles.isEmpty, !b.articles.isEmpty else { return a.articles.isEmpty ? b : a }
    var whole = joined(ofAny: [a, b])
    let columnCount = a.weights.count
    whole.weights = (0..<columnCount).map { zip(whole.weights[$0], whole.weights[$0 + columnCount]).map { $0 + $1 } }
    return whole
  }
}
