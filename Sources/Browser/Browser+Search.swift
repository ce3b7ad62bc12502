import Newspaper
import Search
import Terminal

// The search prompt: what is typed is searched at once, in the article, the page or the whole archive.
extension Browser {
  mutating func openSearchPrompt() {
    let scopes = searchScopes
    prompt = Prompt(purpose: .search(scopes.first ?? .archive), scopes: scopes)
    previousSearch = session.search
    searchOrigin = (view as? ReaderView)?.anchor
    changePageView { $0.beginSearch() }
  }

  /// The scopes that make sense here, nearest first.
  private var searchScopes: [SearchScope] {
    switch view.context {
    case .reader, .selection: [.article, .page, .archive]
    case .articles, .page, .source: [.page, .archive]
    case .results where session.search.map { $0.scope != .article } ?? false: [.archive, .results]
    case .shelf, .calendar, .results, .facets, .trend, .figures, .clippings, .searches, .list: [.archive]
    }
  }

  /// Takes in what is known of the answer to the question that stands.
  mutating func receive(_ answer: SearchAnswer, to number: Int) {
    guard let search = session.search, search.number == number else { return }
    session.search?.answer = answer
    // An article that is shown was asked for the letters; now it is asked for the words.
    if search.answer.pinyin != answer.pinyin { forgetHits() }
  }

  /// Takes in the matches in one article, when they answer the question that stands.
  mutating func receive(
    _ matches: [Match], search number: Int, on reference: PageReference, article: Int
  ) -> [Effect] {
    guard let search = session.search, search.number == number else { return [] }
    let place = ReadingPlace(page: reference, article: article)
    changeReader { reader, session in reader.receive(matches, at: place, search: number, session: session) }
    changePageView { $0.receive(matches, at: place, search: number) }
    guard search.scope == .article, !search.isSpelled, !search.query.pinyinClauses.isEmpty,
      let parts = (view as? ReaderView)?.partsWithoutHits(of: number)
    else { return [] }
    session.search?.isSpelled = true
    return [.spell(number, search.query, parts)]
  }

  /// Takes in what letters are taken for in the article that is shown, and has it searched for these words.
  mutating func receive(_ terms: [PinyinTerm], to number: Int) {
    guard session.search?.number == number, !terms.isEmpty else { return }
    session.search?.answer.pinyin = terms
    let origin = searchOrigin ?? TextPlace()
    changeReader { reader, _ in reader.expectHits(.hitFrom(origin)) }
  }

  /// Stops a running search; with none running, the hits are no longer marked.
  mutating func cancelSearch() -> [Effect] {
    if let search = session.search, search.scope != .article, !search.answer.isComplete {
      session.search?.answer.isComplete = true
      session.notice = session.say(.cancelled)
      return [.cancelSearch]
    }
    session.search = nil
    forgetHits()
    changeReader { reader, _ in reader.passage = nil }
    return []
  }

  /// What is shown marks no hits, until a search has been answered anew.
  private mutating func forgetHits() {
    changeReader { reader, _ in reader.forgetHits() }
    changePageView { $0.forgetHits() }
  }
}

extension Browser {
  /// Asks a new question; an older one is given up.
  mutating func ask(_ text: String, scope: SearchScope) -> [Effect] {
    session.searchCount += 1
    guard !text.allSatisfy(\.isWhitespace) else {
      session.search = nil
      forgetHits()
      return [.cancelSearch]
    }
    let search = search(for: text, scope: scope)
    session.search = search
    let origin = searchOrigin ?? TextPlace()
    changeReader { reader, _ in scope == .article ? reader.expectHits(.hitFrom(origin)) : reader.forgetHits() }
    // The reader answers for its own article; wider scopes need an engine.
    return scope == .article ? [.cancelSearch] : [.cancelSearch, .search(search.number, search.request)]
  }

  /// A question under the number counted last. Within results it stands beside what was asked before, and in its place.
  private func search(for text: String, scope: SearchScope) -> SearchState {
    let parsed = QueryParser().parse(text)
    let base = scope == .results ? previousSearch : nil
    let pages = scope == .page ? shownPage.map { [session.listed($0)] } ?? [] : base?.pages
    let before = base.map { $0.limits + ($0.text.isEmpty ? [] : [SearchLimit(typed: $0.text)]) } ?? []
    return SearchState(
      number: session.searchCount, text: text, scope: base?.scope ?? (scope == .results ? .archive : scope),
      pages: pages, query: parsed.query, errors: parsed.errors, limits: before)
  }

  /// Asks the last question once more, because a page has been read anew; what was found before stands until then.
  mutating func searchAgain() -> [Effect] {
    guard let last = session.search else { return [] }
    session.searchCount += 1
    let search = last.asked(again: session.searchCount)
    session.search = search
    return search.scope == .article ? [] : [.cancelSearch, .search(search.number, search.request)]
  }

  private var shownPage: PageReference? {
    if let reader = view as? ReaderView { return reader.place.page }
    if let source = view as? SourceView { return source.reference }
    if let page = view as? PageView { return page.reference }
    return session.lastRead?.page
  }

  mutating func closePrompt() -> [Effect] {
    guard let closed = prompt else { return [] }
    prompt = nil
    if case .filter = closed.purpose { session.clippingFilter = "" }
    if let preview = closed.preview { restore(preview) }
    guard closed.isSearch else { return [] }
    session.search = previousSearch
    changePageView { $0.endSearch(isKept: false) }
    let origin = searchOrigin ?? TextPlace()
    changeReader { reader, _ in
      reader.forgetHits()
      reader.setTop(origin == TextPlace() ? RowPlace() : reader.layout?.row(of: origin) ?? RowPlace())
    }
    return [.cancelSearch]
  }

  mutating func submitPrompt(_ open: Prompt) -> [Effect] {
    prompt = nil
    if let preview = open.preview { restore(preview) }
    session.histories[open.kind, default: PromptHistory()].add(open.editor.text)
    switch open.purpose {
    case .command: return remember(open) + runLine(open.editor.text)
    case .clip, .annotate, .filter: return keep(open)
    case .find: return []
    case .addWord: return addToTrend(open.editor.text)
    case .limit: return submitLimit(open)
    case .search(let scope):
      guard let search = session.search, open.isAnswered(by: search) else { return [] }
      if let error = search.errors.first { session.notice = session.say(.queryError(at: error.range.lowerBound)) }
      let terms = search.answer.pinyin
      changePageView { $0.endSearch(isKept: true) }
      // Columns show the hits of their page themselves.
      let isShown = scope == .article || scope == .page && view is PageView
      if !isShown { showResults() }
      if scope == .article, !terms.isEmpty { session.notice = session.say(.pinyin(terms)) }
      return remember(open)
    }
  }

  /// A second search from the results replaces them.
  mutating func showResults() {
    session.lastRead = nil
    if view is ResultsView { views.removeLast() }
    views.append(ResultsView())
  }

  mutating func tab(_ open: Prompt) -> [Effect] {
    var open = open
    switch open.purpose {
    case .search(let scope):
      open.purpose = .search(scope.next(among: open.scopes))
      prompt = open
      return promptChanged()
    case .limit, .addWord: return []
    case .command:
      complete(1, in: open)
      return []
    case .clip, .annotate, .filter: return []
    case .find: return []
    }
  }

  mutating func backTab(_ open: Prompt) -> [Effect] {
    if case .command = open.purpose { complete(-1, in: open) }
    return []
  }

  /// Runs a line of the `:` prompt or of a script.
  public mutating func runLine(_ text: String) -> [Effect] {
    do {
      guard let line = try TypedCommand(text) else { return settle() }
      return run(line)
    } catch {
      session.notice = session.say(Self.phrase(for: error))
      return settle()
    }
  }

  static func phrase(for failure: TypedCommand.Failure) -> Phrase {
    switch failure {
    case .unknownCommand(let name, let nearest): .unknownCommand(name, nearest: nearest)
    case .missingArgument(let command, let argument): .missingArgument(command.rawValue, argument)
    case .unexpectedArgument(let command, _): .unexpectedArgument(command.rawValue)
    }
  }
}
