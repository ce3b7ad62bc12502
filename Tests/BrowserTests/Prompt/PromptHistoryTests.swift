import Terminal
import Testing

@testable import Browser

@Suite struct PromptHistoryTests {
  @Test func keepsEachLineOnceTheYoungestLast() {
    #expect(PromptHistory(["献血", "桥", " ", "献血"]).lines == ["桥", "献血"])
    let many = PromptHistory((0..<600).map(String.init))
    #expect(many.lines.count == PromptHistory.limit)
    #expect(many.lines.last == "599")
  }

  /// Up goes back through what was entered, Down forward again to what was being typed; the beginning that was typed stays.
  @Test(arguments: [
    ("Up", "铁东区"), ("Up Up", "桥梁"), ("Up Up Up Up Up", "献血"), ("Up Up Down", "铁东区"), ("Up Down", ""),
    ("\"献\" Up", "献血"), ("\"献\" Up Up", "献血"), ("\"献\" Up Down", "献"), ("\"桥\" Up", "桥梁"), ("\"无\" Up", "无"),
    ("C-p C-p C-n", "铁东区"), ("Up Backspace", "铁东"), ("Up Backspace Up", "铁东区"), ("Down", ""),
  ])
  func arrowsWalkThroughIt(keys: String, line: String) throws {
    var browser = Browser(archiveName: "", language: .chinese, theme: .colour, size: Size(columns: 80, rows: 24))
    _ = browser.receive(.opened([], []))
    browser.session.histories[.search] = PromptHistory(["献血", "桥梁", "铁东区"])
    browser.session.histories[.command] = PromptHistory(["quit"])
    for case .key(let key) in try Script("/ " + keys).steps { _ = browser.receive(.key(key)) }
    #expect(browser.prompt?.editor.text == line)
  }

  @Test func whatIsEnteredIsKeptByKindOfPrompt() throws {
    var browser = Browser(archiveName: "", language: .chinese, theme: .colour, size: Size(columns: 80, rows: 24))
    _ = browser.receive(.opened([], []))
    for case .key(let key) in try Script("/ \"献血\" Enter\nj : \"top\" Enter\n/ \"没入\" Esc").steps {
      _ = browser.receive(.key(key))
    }
    #expect(browser.session.histories[.search]?.lines == ["献血"])
    #expect(browser.session.histories[.command]?.lines == ["top"])
  }
}
