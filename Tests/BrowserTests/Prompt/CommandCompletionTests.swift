import Terminal
import Testing

@testable import Browser

/// The `:` line: what may stand at the cursor, and what it would look like.
@Suite struct CommandCompletionTests {
  static let cases: [(line: String, offered: [String])] = [
    ("next-a", ["next-article"]),
    ("theme d", ["dark"]),
    ("set the", ["theme"]),
    ("set mouse ", ["off", "on"]),
    ("map x line-to-", ["line-to-bottom", "line-to-middle", "line-to-top"]),
    ("map x set theme li", ["light"]),
    ("role h", ["headline"]),
    ("next-article x", []),
    ("zzz", []),
  ]

  @Test(arguments: cases.indices)
  func offersWhatMayFollow(index: Int) {
    let (line, offered) = Self.cases[index]
    #expect((CommandCompletion(of: line)?.candidates ?? []).map(\.text) == offered)
  }

  @Test func tabGoesThroughThemAndComesBackToWhatWasTyped() throws {
    let line = { (keys: String) in
      try ScreenRun("j : \"set digits \"" + keys).text.split(separator: "\n").last.map(String.init) ?? ""
    }
    let values = try ["", " Tab", " Tab Tab", " Tab Tab Tab", " Tab Tab Tab Tab"].map(line)
    #expect(values[1] == ":set digits " + LineDigits.first)
    #expect(Set(values[1...3]).count == 3)
    #expect(values[4] == values[0])
    #expect(try line(" S-Tab") == values[3])
  }

  @Test func whatATypedThemeLooksLikeIsSeenBeforeItIsChosen() throws {
    let background = { (keys: String) in
      try #require(try ScreenRun(keys).screen.surface)[5].last?.style.background
    }
    let plain = try background("")
    #expect(try background("j : \"theme dark\"") != plain)
    #expect(try background("j : \"theme d\" Tab") != plain)
    #expect(try background("j : \"theme dark\" Esc") == plain)
    #expect(try background("j : \"theme dark\" C-u \"top\" Enter") == plain)
    #expect(try background("j : \"theme dark\" Enter") != plain)
  }

  @Test func whatIsOfferedIsExplained() throws {
    let text = try ScreenRun("j : \"line-to-\"").text
    #expect(text.contains("line-to-middle"))
    #expect(text.contains("所在行到屏中"))
  }

  private enum LineDigits {
    static let first = ReadingSetting.digits.values[0]
  }
}
