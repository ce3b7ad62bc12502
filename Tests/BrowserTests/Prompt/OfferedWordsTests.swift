import Search
import Terminal
import Testing

@testable import Browser

@Suite struct OfferedWordsTests {
  struct Case: Sendable {
    let line: String
    var keys = ""
    let letters: String?
    var scope = TextScope.anywhere
  }

  @Test(arguments: [
    Case(line: "tdq", letters: "tdq"), Case(line: "献血 tie", letters: "tie"), Case(line: "t", letters: nil),
    Case(line: "献血", letters: nil), Case(line: "xi'an", letters: "xi'an"),
    Case(line: "author:lm", letters: "lm", scope: .author),
    Case(line: "作者：lm", letters: "lm", scope: .author), Case(line: "-标题:lm", letters: "lm", scope: .headline),
    Case(line: "date:ab", letters: "ab"), Case(line: "NBA", letters: nil), Case(line: "Xian", letters: nil),
    Case(line: "covid19", letters: nil), Case(line: "5km", letters: nil),
    Case(line: "tdq", keys: "Left", letters: nil), Case(line: "tdq 桥", keys: "Home", letters: nil),
    Case(line: "tdq 桥", keys: "Left Left", letters: "tdq"),
  ])
  func readsTheLettersBeforeTheCursor(_ example: Case) throws {
    var editor = LineEditor(example.line)
    for case .key(let key) in try Script(example.keys).steps { _ = editor.edit(key) }
    let typed = TypedLetters(in: editor)
    #expect(typed?.text == example.letters)
    if let typed { #expect(typed.scope == example.scope) }
  }

  /// The words come round, with the letters between the last and the first.
  @Test func choosingPutsAWordInThePlaceOfTheLetters() throws {
    var editor = LineEditor("桥 tdq 多")
    _ = editor.edit(.left)
    _ = editor.edit(.left)
    let letters = try #require(TypedLetters(in: editor))
    var words = OfferedWords(
      [PinyinTerm.Word(text: "铁东区", articleCount: 3), PinyinTerm.Word(text: "通达桥头", articleCount: 1)], for: letters)
    var lines: [String] = []
    for step in [1, 1, 1, -1, -1] {
      words.choose(step, in: &editor)
      lines.append(editor.text)
    }
    #expect(lines == ["桥 铁东区 多", "桥 通达桥头 多", "桥 tdq 多", "桥 通达桥头 多", "桥 铁东区 多"])
    #expect(editor.cursor == 5)
  }

  /// On the screen: the words of the archive above the prompt; the chosen one is searched at once.
  @Test func offersTheArchivesWordsAndSearchesTheChosenOne() throws {
    let offered = try ScreenRun("/ \"xianxu\"")
    #expect(offered.text.split(separator: "\n").suffix(2).first?.contains("献血") ?? false, "\(offered.text)")
    let chosen = try ScreenRun("/ \"xianxu\" C-n")
    #expect(chosen.text.split(separator: "\n").last?.hasPrefix("/献血") ?? false, "\(chosen.text)")
    #expect(chosen.text.contains("献血屋"))
    let typedOn = try ScreenRun("/ \"xianxu\" C-n \"屋\" Enter")
    #expect(typedOn.text.split(separator: "\n").first?.contains("献血屋") ?? false, "\(typedOn.text)")
  }

  /// A late answer to other letters is not offered.
  @Test func wordsForOtherLettersAreThrownAway() throws {
    var browser = Browser(archiveName: "", language: .chinese, theme: .colour, size: Size(columns: 80, rows: 24))
    _ = browser.receive(.opened([], []))
    var asked: [Int] = []
    for case .key(let key) in try Script("/ \"tdqa\"").steps {
      for case .offerWords(let number, _?) in browser.receive(.key(key)) { asked.append(number) }
    }
    #expect(asked.count == 3)
    _ = browser.receive(.offered(asked[0], [PinyinTerm.Word(text: "铁东", articleCount: 3)]))
    #expect(browser.prompt?.words == nil)
    _ = browser.receive(.offered(asked[2], [PinyinTerm.Word(text: "铁东区岸", articleCount: 3)]))
    #expect(browser.prompt?.words?.words.map(\.text) == ["铁东区岸"])
  }
}
