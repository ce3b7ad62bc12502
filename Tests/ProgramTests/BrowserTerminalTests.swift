import Glibc
import TestSupport
import Testing

/// The browser in a real terminal: what it shows, and in what state it leaves the terminal.
@Suite(.serialized) struct BrowserTerminalTests {
  private static func browse(_ more: [String] = []) -> [String] {
    [builtProgram, "browse", SmallArchive.sample, "--lang", "zh"] + more
  }

  private func open(_ command: [String] = browse(), columns: Int = 80, rows: Int = 24) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(command, columns: columns, rows: rows)
    try terminal.waitForText("2023-05-18 星期四")
    return terminal
  }

  /// From the first page of the archive to the text of an article whose headline is short enough for one row.
  private func openArticle(_ terminal: TmuxTerminal) throws {
    try terminal.press("Enter")
    try terminal.waitForText("个数字")
    try terminal.press("J", "J", "Enter")
    try terminal.waitForText("本报讯 （记者 丁维新 通讯员 马玉田）")
    try terminal.waitForText("]/[ 节")
  }

  @Test func showsIssuesPagesArticlesAndText() throws {
    let terminal = try open(columns: 120, rows: 40)
    try openArticle(terminal)
    try terminal.press("q", "q")
    try terminal.waitForText("第4版")
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test func resizedItShowsWhatAFreshOneShows() throws {
    let resized = try open(columns: 120, rows: 40)
    try openArticle(resized)
    try resized.resize(columns: 41, rows: 13)
    try resized.waitForScreen("a narrow screen") { !$0.contains("│") }
    try resized.resize(columns: 110, rows: 24)
    let fresh = try open(columns: 110, rows: 24)
    try openArticle(fresh)
    let wanted = try fresh.text()
    try resized.waitForScreen("the screen of a fresh start") { $0 == wanted }
  }

  @Test func theCursorStandsWhereTheNextCharacterGoes() throws {
    let terminal = try open()
    try terminal.press("/")
    try terminal.type("铁东ab区")
    try terminal.waitForText("/铁东ab区")
    let end = try terminal.cursor()
    #expect(end?.column == 9 && end?.row == 23)
    try terminal.press("Left", "Left", "Left", "Left")
    try terminal.waitForScreen("the cursor after 铁") { _ in try terminal.cursor()?.column == 3 }
    try terminal.press("BSpace")
    try terminal.waitForText("/东ab区")
    #expect(try terminal.cursor()?.column == 1)
  }

  @Test func aPasteIsTextAndNeverKeys() throws {
    let terminal = try open()
    try terminal.paste("QQ\nq")
    try terminal.press("/")
    try terminal.paste("献血\n桥")
    try terminal.waitForText("/献血 桥")
  }

  @Test func suspendedAndContinuedTheScreenIsWhole() throws {
    // A program can be stopped only where a shell keeps jobs.
    let terminal = try TmuxTerminal(["bash", "--norc", "-i"], columns: 80, rows: 24)
    try terminal.waitForText("bash")
    try terminal.type("clear; " + Self.browse().joined(separator: " "))
    try terminal.press("Enter")
    // While the index is being made the header tells how far it is, and no two pictures are the same.
    let before = try terminal.waitForScreen("the browser") {
      $0.contains("第4版") && $0.contains("? 帮助") && !$0.contains("索引")
    }
    try terminal.press("C-z")
    try terminal.waitForScreen("the shell") { $0.contains("Stopped") }
    try terminal.type("clear; fg")
    try terminal.press("Enter")
    try terminal.waitForScreen("the browser again") { $0 == before }
    try terminal.press("C-l")
    try terminal.waitForScreen("the same after a redraw") { $0 == before }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGILL, SIGABRT])
  func aSignalLeavesTheTerminalAsItWas(signal: Int32) throws {
    let program = try PtyProgram(Self.browse(), columns: 80, rows: 24)
    try program.waitForOutput(containing: "2023-05-18")
    program.send(signal: signal)
    let end = try program.waitForEnd(within: .seconds(5))
    #expect(end == .signal(signal) || (signal == SIGHUP && end == .exit(130)))
    #expect(program.hasModesOfBefore)
    #expect(String(decoding: program.output, as: UTF8.self).contains("\u{1B}[?1049l"))
  }

  @Test func endsWithItsTerminal() throws {
    let program = try PtyProgram(Self.browse(), columns: 80, rows: 24)
    try program.waitForOutput(containing: "2023-05-18")
    program.closeTerminal()
    _ = try program.waitForEnd(within: .seconds(2))
  }

  struct Refusal: Sendable {
    let environment: [String: String]
    let arguments: [String]
    let words: String
  }

  @Test(arguments: [
    Refusal(environment: ["LC_ALL": "C"], arguments: [SmallArchive.sample], words: "LC_ALL=C.UTF-8"),
    Refusal(environment: ["TERM": "bogus"], arguments: [SmallArchive.sample], words: "TERM=bogus"),
    Refusal(environment: [:], arguments: ["/nonexistent/archive"], words: "/nonexistent/archive"),
  ])
  func whatCannotBeOpenedIsSaidInOneLine(refusal: Refusal) throws {
    let program = try PtyProgram(
      [builtProgram, "browse"] + refusal.arguments, columns: 200, rows: 24, environment: refusal.environment)
    #expect(try program.waitForEnd() == .exit(3))
    let text = String(decoding: program.output, as: UTF8.self)
    #expect(text.contains(refusal.words))
    #expect(text.split(whereSeparator: \.isNewline).count == 1)
  }

  /// Every row of the terminal, cell for cell, is that of the surface the program drew; the last one tells of the dump.
  @Test(arguments: [(40, 24), (80, 24), (120, 40), (160, 50)])
  func theGlassShowsTheSurface(columns: Int, rows: Int) throws {
    let folder = try Workspace()
    let terminal = try open(columns: columns, rows: rows)
    try terminal.press("Enter")
    try terminal.waitForText("13 篇")
    let steps = [["J", "J", "J", "Enter"], ["."], ["Space"], ["r"], ["q", "z", "2"], ["Space"], ["z", "3"]]
    for (index, keys) in steps.enumerated() {
      for key in keys { try terminal.press(key) }
      let path = "\(folder.path)/\(index)"
      try terminal.type(":dump-screen \(path)")
      try terminal.press("Enter")
      try terminal.waitForText("屏幕已写入 \(path)")
      let dumped = try #require(readFile(path))
      let shown = try terminal.text().split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let drawn = dumped.split(separator: "\n", omittingEmptySubsequences: false).prefix(shown.count)
      #expect(Array(shown) == Array(drawn))
    }
  }

  /// Where the terminal draws “ in two cells, it is counted so, and rules are drawn in ASCII.
  @Test func asksTheTerminalForTheWidthOfAmbiguousCharacters() throws {
    for (answer, rule) in [("\u{1B}[2;3R", "|"), ("\u{1B}[2;2R", "│")] {
      let program = try PtyProgram(Self.browse(), columns: 120, rows: 40)
      try program.waitForOutput(containing: "\u{1B}[6n")
      program.type(answer)
      try program.waitForOutput(containing: "帮助")
      program.type("\r")
      try program.waitForOutput(containing: rule)
      program.type("Q")
      #expect(try program.waitForEnd() == .exit(0))
    }
  }

  /// What a whole session on hostile text sends is of the kinds that sessions on harmless text send. One of those has
  /// pages of the same build, for the way ncurses mends a row depends on what stood on it.
  @Test func hostileTextBringsNoSequenceOfItsOwn() throws {
    let (plain, odd) = (try SmallArchive(), try HostileTextTests.archive())
    let letters = try HostileTextTests.archive(of: HostileTextTests.strings.map { $0.map { _ in UInt8(ascii: "x") } })
    let harmless = try [plain.path, letters.path, SmallArchive.sample].reduce(into: Set()) {
      $0.formUnion(try sequences(of: $1))
    }
    let hostile = try sequences(of: odd.path)
    withExtendedLifetime((plain, letters, odd)) {}
    #expect(hostile.subtracting(harmless) == [])
  }

  private func sequences(of archive: String) throws -> Set<String> {
    let program = try PtyProgram([builtProgram, "browse", archive, "--lang", "zh"], columns: 120, rows: 40)
    try program.waitForOutput(containing: "帮助")
    for key in ["\r", "\r", "r", "o", "q", "J", "J", "q", "q", "G", "P", "?", "q", "q", "/", "a", "\r", "\u{C}"] {
      program.type(key)
      try program.waitForQuiet(of: .milliseconds(60))
    }
    program.type("Q")
    #expect(try program.waitForEnd() == .exit(0))
    return terminalSequenceKinds(in: program.output)
  }
}

extension SmallArchive {
  /// The archive that comes with the program.
  static let sample =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Resources/sample-archive"
}
