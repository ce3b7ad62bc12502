import ArgumentParser
import Browser
import Terminal
import Testing

@testable import kanbao

/// What the command line and the environment mean.
struct ArgumentTests {
  @Test(
    arguments: [
      Array("晨报/2022".utf8), [0xB1, 0xA8, 0xD6, 0xBD], Array("a".utf8) + [0xE6, 0x8A] + Array("b".utf8), [0xFF, 0xFE],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [],
    ] as [[UInt8]])
  func argumentsKeepTheirBytes(bytes: [UInt8]) {
    #expect(ArgumentEscape.bytes(of: ArgumentEscape.text(of: bytes)) == bytes)
  }

  static let languages: [(arguments: [String], environment: [String: String], language: Language)] = [
    ([], [:], .english), ([], ["LANG": "zh_CN.UTF-8"], .chinese), ([], ["LC_ALL": "en_GB", "LANG": "zh_CN"], .english),
    ([], ["LC_ALL": "", "LC_MESSAGES": "zh_TW"], .chinese), (["--lang", "zh"], [:], .chinese),
    (["list", "--lang=en"], ["LANG": "zh_CN"], .english), (["--lang"], ["LANG": "zh_CN"], .chinese),
    (["search", "a", "--", "--lang", "zh"], [:], .english),
  ]

  @Test(arguments: languages)
  func languageIsChosenBeforeParsing(arguments: [String], environment: [String: String], language: Language) {
    #expect(Language.chosen(arguments: arguments, environment: environment) == language)
  }

  static let colours: [(choice: ColourChoice, isTerminal: Bool, environment: [String: String], applies: Bool)] = [
    (.auto, true, ["TERM": "xterm"], true), (.auto, false, ["TERM": "xterm"], false),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false), (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], true),
    (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true), (.never, true, [:], false),
  ]

  @Test(arguments: colours)
  func colourObeysTheTerminal(choice: ColourChoice, isTerminal: Bool, environment: [String: String], applies: Bool) {
    #expect(choice.applies(toTerminal: isTerminal, environment: environment) == applies)
  }

  @Test(arguments: ["80x24", "1x1", "1000x1000"])
  func sizesAreColumnsByRows(text: String) {
    let size = TerminalSize(argument: text)?.size
    #expect(size.map { "\($0.columns)x\($0.rows)" } == text)
  }

  @Test(arguments: ["", "80", "80x", "x24", "80x24x1", "0x24", "80x1001", "-1x5", "axb"])
  func othersAreNoSizes(text: String) {
    #expect(TerminalSize(argument: text) == nil)
  }
}

/// The short way into the browser knows the names of the subcommands without asking the parser.
@Suite struct PlainArgumentTests {
  @Test func namesAreThoseOfTheSubcommands() {
    let names = Kanbao.configuration.subcommands.map { $0._commandName }
    #expect(Set(Kanbao.names) == Set(names + ["help"]))
  }

  @Test(arguments: [
    ["list"], ["help"], ["--version"], ["a", "b"], ["--lang", "fr"], ["--lang"], ["a", "--size", "80x24"],
  ])
  func whatIsNotPlainIsLeftToTheParser(arguments: [String]) {
    #expect(BrowserSession(plainArguments: arguments, subcommands: Kanbao.names) == nil)
  }

  @Test(
    arguments: [([], nil), (["a"], "a"), (["--lang", "zh", "a"], "a"), (["a", "--lang", "en"], "a")]
      as [([String], String?)])
  func anArchiveOrNothingIsPlain(arguments: [String], archive: String?) {
    let session = BrowserSession(plainArguments: arguments, subcommands: Kanbao.names)
    #expect(session?.archive == archive.map { PathArgument(argument: $0) })
  }
}
