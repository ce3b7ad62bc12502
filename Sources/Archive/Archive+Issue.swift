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

  /// How the newspaper opens its articles, learnt from the first files of the issue, so that a page is read alike whichever
  /// is read first; nil for an issue of one file, which tells by itself.
  func habits(of source: PageSource) -> Habits? {
    guard let issue = catalogue.issue(of: source), issue.pages.count > 1 else { return nil }
    if let known = state.withLock({ $0.habits.habits(of: issue) }) { return known }
    var habits = Habits()
    for page in issue.pages.prefix(Limits.habitFiles) where page.byteCount <= Limits.habitBytes {
      guard let bytes = try? bytes(of: page) else { continue }
      let source = catalogue.source(of: page.path)
      let text = PlainText().read(bytes, path: page.path, encoding: source.encoding)
      habits.learn(from: Segmenter.rows(of: text.lines).rows)
    }
    state.withLock { $0.habits.add(habits, of: issue) }
    return habits
  }
}
