import Newspaper
import Search

// Saved searches: the one that was asked last under a name, and all of them run again.
extension Browser {
  /// Saves the question that was asked last under a name, with what it finds.
  mutating func saveSearch(as name: String) -> [Effect] {
    guard let search = session.search, search.scope == .archive, !name.isEmpty else {
      session.notice = session.say(.savedSearches(.nothingToSave))
      return []
    }
    session.savingSearches.insert(name)
    session.notice = session.say(.savedSearches(.running))
    let saved = SavedSearch(name: name, text: search.text, saved: Moment(seconds: 0))
    return [.runSaved(saved)]
  }

  /// Takes in a search that was run, and what has become of its answer.
  mutating func receive(_ search: SavedSearch, _ difference: SearchDifference, _ outcome: KeepingOutcome) {
    session.runningSearches.remove(search.name)
    let isNew = session.savingSearches.remove(search.name) != nil
    if case .notKept(let reason) = outcome {
      session.notice = session.say(.clippings(.notKept(reason)))
      return
    }
    session.put(search)
    if isNew {
      session.notice = session.say(.savedSearches(.saved(search.name)))
    } else {
      session.notice = nil
      session.differences[search.name] = difference
    }
  }

  /// Asks the archive and shows what is found.
  mutating func askArchive(_ text: String) -> [Effect] {
    let effects = ask(text, scope: .archive)
    session.lastRead = nil
    views.append(ResultsView())
    return effects
  }
}

extension Session {
  /// Puts a saved search among the others, by name.
  mutating func put(_ search: SavedSearch) {
    kept.searches.removeAll { $0.name == search.name }
    let index = kept.searches.firstIndex { $0.name > search.name } ?? kept.searches.endIndex
    kept.searches.insert(search, at: index)
  }
}
