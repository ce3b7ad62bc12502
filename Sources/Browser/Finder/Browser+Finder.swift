import Newspaper
import Search
import Terminal

// The finder: a prompt whose text picks articles by headline and author.
extension Browser {
  mutating func openFinder() {
    finderCount += 1
    let page = spotOfView?.page
    views.append(FinderView(at: page, number: finderCount))
    prompt = Prompt(purpose: .find)
  }

  /// The page and the article that are shown, whatever shows them.
  private var spotOfView: ReadingPlace? {
    if let reader = view as? ReaderView { return reader.placeInView }
    if let source = view as? SourceView { return source.place }
    return session.lastRead ?? (view as? ShelfView)?.selectedPage(session).map { ReadingPlace(page: $0, article: 0) }
  }

  /// What a key does while the finder is open.
  mutating func editFinder(_ key: Key, in open: Prompt) -> [Effect] {
    switch key {
    case .escape, .control("c"), .control("g"): return closeFinder()
    case .backspace where open.editor.text.isEmpty: return closeFinder()
    case .enter: return openChosen()
    case .up, .control("p"), .backTab: return moveFinder(.lineUp)
    case .down, .control("n"), .tab: return moveFinder(.lineDown)
    case .pageUp: return moveFinder(.pageUp)
    case .pageDown: return moveFinder(.pageDown)
    default: break
    }
    var open = open
    guard open.editor.edit(key) else { return [] }
    let isChanged = open.editor.text != prompt?.editor.text
    prompt = open
    return isChanged ? seek() : []
  }

  /// Ranks what is there for the text typed, and asks the engine for more.
  mutating func seek() -> [Effect] {
    guard let text = prompt?.editor.text else { return [] }
    finderCount += 1
    let number = finderCount
    var request: SearchRequest?
    changeFinder { request = $0.type(text, number: number, in: $1) }
    return [.seek(number, request)]
  }

  /// Takes in what the engine found for the finder, where it is still open and asks for that.
  mutating func receive(_ answer: SearchAnswer, toFinder number: Int) {
    changeFinder { finder, session in
      if finder.number == number { finder.receive(answer, in: session) }
    }
  }

  private mutating func moveFinder(_ command: Command) -> [Effect] {
    perform(changeView { $0.apply(command, session: &$1) })
  }

  private mutating func closeFinder() -> [Effect] {
    prompt = nil
    if view is FinderView { views.removeLast() }
    return [.seek(finderCount, nil)]
  }

  private mutating func openChosen() -> [Effect] {
    guard let place = (view as? FinderView)?.chosen else { return [] }
    let effects = closeFinder()
    let left = spot
    show(TextSpot(page: place.page, article: place.article))
    noteJump(from: left, by: .open)
    return effects
  }

  private mutating func changeFinder(_ change: (inout FinderView, Session) -> Void) {
    guard var finder = view as? FinderView else { return }
    change(&finder, session)
    views[views.count - 1] = finder
  }
}
