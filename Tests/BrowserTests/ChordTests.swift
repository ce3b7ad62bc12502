import Terminal
import Testing

@testable import Browser

/// Keys pressed one after another, and numbers before them.
@Suite struct ChordTests {
  /// Two ways to the same screen.
  static let equals: [(String, String)] = [
    ("Enter 3 j", "Enter j j j"),
    ("Enter 5 j 2 k", "Enter j j j"),
    ("Enter 1 2 g", "Enter 1 1 j"),
    ("Enter 1 Backspace 3 j", "Enter 3 j"),
    ("Enter j Enter 3 J", "Enter j Enter J J J"),
    ("Enter j Enter 5 g", "Enter 4 j Enter"),
    ("Enter j Enter z z Esc", "Enter j Enter z z"),
    ("Enter j Enter z Esc j", "Enter j Enter j"),
    ("Enter j Enter z Backspace j", "Enter j Enter j"),
    ("Enter j Enter 3 j ;", "Enter j Enter 6 j"),
    ("Enter j Enter ３ ｊ", "Enter j Enter 3 j"),
    ("Enter j Enter 1 0 0 %", "Enter j Enter G"),
    ("Enter 0 j", "Enter j"),
    ("Enter j Enter 2\n@pause", "Enter j Enter z 2"),
    ("Enter j Enter 3\n@pause", "Enter j Enter z 3"),
    ("Enter 2 j Enter } } m a G ' a", "Enter 2 j Enter } }"),
    ("Enter\n:3", "Enter 3 g"),
    ("Enter j Enter\n:50%", "Enter j Enter 5 0 %"),
    ("Enter 9 9 9 9 9 9 9 9 9 j", "Enter G"),
  ]

  @Test(arguments: equals.indices)
  func leadToTheSameScreen(index: Int) throws {
    let (keys, other) = Self.equals[index]
    #expect(try ScreenRun(keys).text == ScreenRun(other).text)
  }

  @Test func aNumberAndAFirstKeyAreShownUntilTheyAreGivenUp() throws {
    #expect(try ScreenRun("1 2 z").text.hasSuffix(" 12z"))
    #expect(try !ScreenRun("1 2 z Esc").text.hasSuffix("12z"))
  }

  @Test func keysThatMeanNothingTogetherAreNamed() throws {
    #expect(try ScreenRun("Enter z x").text.hasSuffix("没有键 zx"))
  }

  @Test func whatMayFollowIsShownAfterAPauseAndNotBefore() throws {
    let summary = "所在行到屏中"
    #expect(try !ScreenRun("Enter z").text.contains(summary))
    #expect(try ScreenRun("Enter z\n@pause").text.contains(summary))
    #expect(try !ScreenRun("Enter z\n@pause\nz").text.contains(summary))
  }

  @Test func aHitIsBroughtToTheMiddleOfTheWindow() throws {
    let run = try ScreenRun("/ \"献血\" Enter Enter 3 n z t", size: "80x12")
    let rows = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[1].contains("献血"))
  }

  @Test func aCommandMayTakeTheKeyThatFollowsAsItsArgument() {
    let entry = CommandEntry(
      command: .dumpScreen, keys: [.chord("m", takesKey: true)], contexts: [.reader], chinese: "", english: "",
      hint: nil, argument: "KEY")
    let back = CommandEntry(
      command: .back, keys: [.chord("mm")], contexts: [.reader], chinese: "", english: "", hint: nil, argument: nil)
    let keymap = Keymap(entries: [entry, back])
    #expect(keymap.meaning(of: [.character("m")], in: .reader) == .beginning)
    #expect(
      keymap.meaning(of: [.character("m"), .character("a")], in: .reader)
        == .command(TypedCommand(.dumpScreen, argument: "a")))
    #expect(keymap.meaning(of: [.character("m"), .character("m")], in: .reader) == .command(TypedCommand(.back)))
    #expect(keymap.meaning(of: [.character("m"), .up], in: .reader) == .nothing)
  }
}
