import Archive
import Newspaper
import Search
import Terminal
import Testing

@testable import Browser

/// Keys pressed before the page is there that they are meant for: a slow disk must not eat them.
@Suite struct EarlyKeysTests {
  static let cases: [(early: [Key], shown: String)] = [
    ([.character("j"), .character("j")], "鹤鸣桥今日起封桥加固"),
    ([.character("j"), .character("j"), .enter], "横跨柳溪河的鹤鸣桥"),
    // Leaving the page drops what was pressed on it.
    ([.character("j"), .character("q")], "样报"),
  ]

  @Test(arguments: cases.indices)
  func waitForTheirPage(index: Int) throws {
    let (keys, shown) = Self.cases[index]
    let archive = try Archive.open(path: repositoryRoot + "/Resources/sample-archive")
    let first = try #require(archive.issues.first?.pages.first)
    var browser = Browser(
      archiveName: "样报", language: .chinese, theme: .colour, size: Size(columns: 80, rows: 24))
    _ = browser.receive(.opened(archive.issues, []))
    _ = browser.receive(.key(.enter))
    for key in keys { _ = browser.receive(.key(key)) }
    let page = LoadedPage(reference: first, page: try archive.page(first))
    _ = browser.receive(.loaded(page))
    #expect(browser.draw().text.contains(shown), "\(browser.draw().text)")
    #expect(browser.early.isEmpty)
  }

  @Test func aShelfThatIsStillOpeningKeepsThem() throws {
    let archive = try Archive.open(path: repositoryRoot + "/Resources/sample-archive")
    var browser = Browser(
      archiveName: "样报", language: .chinese, theme: .colour, size: Size(columns: 80, rows: 24))
    _ = browser.receive(.key(.enter))
    let effects = browser.receive(.opened(archive.issues, []))
    let asked = effects.contains { if case .load = $0 { true } else { false } }
    #expect(asked)
    #expect(browser.views.count == 2)
  }
}
