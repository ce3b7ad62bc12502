import Newspaper
import Search
import Synchronization

/// What a page owes to the other pages of its issue.
extension Archive {
  /// Pages of a file with the articles found that go on, or began, in another file of the issue. Only files whose number
  /// is named are read.
  func linked(_ pages: [Page]) -> [Page] {
    guard pages.contains(where: \.hasOpenJumps), let issue = catalogue.issue(of: catalogue.source(of: pages[0].path))
    else { return pages }
    let named = Set(pages.flatMap(\.articles).flatMap { [$0.jumpTo?.page, $0.continuedFrom?.page].compactMap { $0 } })
    let others = issue.pages.filter { $0.path != pages[0].path && $0.number.map(named.contains) ?? false }
    var all = pages
    for other in others.prefix(Limits.linkedFiles) { all += (try? self.pages(ofFile: other.path)) ?? [] }
    JumpLinker.link(&all)
    return Array(all.prefix(pages.count))
  }

  /// How the newspaper opened its articles in the page's time.
  func habits(of source: PageSource) -> PeriodHabits {
    let period = HabitPeriod(source)
    if let known = state.withLock({ $0.habits.habits(of: period) }) { return known }
    let habits = PeriodHabits(around: source, in: catalogue) { try? bytes(of: $0) }
    state.withLock { $0.habits.add(habits, of: period) }
    return habits
  }
}
