import Archive
import Newspaper
import Search
import SearchIndex
import Terminal

@testable import Browser

/// A browser on the sample archive whose effects are done at once, one after another, without a loop and without threads.
struct BrowserHarness {
  private(set) var browser: Browser
  private let opened: Library.Opened
  private let library = Library.sample

  init(size: Size = Size(columns: 80, rows: 24), language: Language = .chinese) async throws {
    browser = Browser(archiveName: "样报", language: language, theme: .colour, size: size)
    opened = try library.open()
    let effects = browser.receive(.opened(opened.holdings.issues, opened.holdings.problems))
    await perform(effects)
  }

  /// Takes an input and does what it asks for.
  mutating func receive(_ input: Input) async {
    let effects = browser.receive(input)
    await perform(effects)
  }

  mutating func type(_ line: String) async {
    let effects = browser.runLine(line)
    await perform(effects)
  }

  mutating func pause() { _ = browser.explain() }

  private mutating func perform(_ effects: [Effect]) async {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      guard let event = await answer(to: effect) else { continue }
      waiting += browser.receive(event)
    }
  }

  private func answer(to effect: Effect) async -> Event? {
    switch effect {
    case .load(let reference):
      return try? .loaded(loadedPage(reference))
    case .find(let number, let query, let page, let article):
      let matches = library.matches(query, page.page.articles[article], page.page) ?? []
      return .found(search: number, page.reference, article: article, matches)
    case .search(let number, let request):
      return .answered(search: number, await opened.engine.search(request) { _ in })
    default: return nil
    }
  }

  private func loadedPage(_ reference: PageReference) throws(HoldingsError) -> LoadedPage {
    let page = try opened.holdings.page(reference)
    return LoadedPage(reference: page.reference(from: reference), page: page)
  }

  /// Every page of the archive as the program reads it.
  func pages() throws -> [Page] {
    try opened.holdings.issues.flatMap(\.pages).map { try opened.holdings.page($0) }
  }
}
