import Search

// Limits: what is added to a search, taken away again, and asked anew.
extension Browser {
  mutating func openLimitPrompt() {
    previousSearch = session.search
    searchOrigin = nil
    prompt = Prompt(purpose: .limit(view.context == .articles ? .page : .archive))
  }

  /// The search whose results are shown, which a limit is added to; nil over another list.
  private var limited: SearchState? { view is ResultsView ? previousSearch : nil }

  /// Asks what is left of the results under a limit that is being typed; over another list the limit is the question.
  mutating func askLimited(by text: String, scope: SearchScope) -> [Effect] {
    guard let base = limited else { return ask(text, scope: scope) }
    session.search = base
    guard !text.allSatisfy(\.isWhitespace) else { return base.answer.isComplete ? [.cancelSearch] : searchAgain() }
    let errors = QueryParser().parse(text).errors
    let effects = askAgain(.limit(SearchLimit(typed: text)))
    session.search?.errors = errors
    return effects
  }

  /// Keeps the limit that was typed; an empty line takes the last one away.
  mutating func submitLimit(_ open: Prompt) -> [Effect] {
    guard !open.editor.text.allSatisfy(\.isWhitespace) else {
      return limited?.limits.isEmpty == false ? askAgain(.unlimit) : []
    }
    if let error = session.search?.errors.first {
      session.notice = session.say(.queryError(at: error.range.lowerBound))
    }
    if !(view is ResultsView) { showResults() }
    return []
  }

  /// Asks the last search again, changed.
  mutating func askAgain(_ change: SearchChange) -> [Effect] {
    guard let last = session.search else { return [] }
    session.searchCount += 1
    let search = last.asked(again: session.searchCount) { next in
      switch change {
      case .order(let order):
        next.order = order
        next.hitLimit = SearchState.hitsAtOnce
      case .limit(let limit): next.limits.append(limit)
      case .unlimit: _ = next.limits.popLast()
      case .more: next.hitLimit += SearchState.hitsAtOnce
      }
    }
    session.search = search
    session.lastRead = nil
    return [.cancelSearch, .search(search.number, search.request)]
  }
}
