import Terminal
import TestSupport
import Testing

@testable import Browser

@Suite struct CommandTests {
  @Test func everyCommandHasARow() {
    let missing = Command.allCases.filter { CommandTable.entry(for: $0) == nil }
    #expect(missing.isEmpty)
  }

  @Test(arguments: Context.allCases)
  func noKeyMeansTwoThingsInOnePlace(context: Context) {
    let keys = CommandTable.entries.filter { $0.contexts.contains(context) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Context.allCases)
  func noKeyIsACommandAndTheBeginningOfOne(context: Context) {
    let keys = CommandTable.entries.filter { $0.contexts.contains(context) }.flatMap(\.keys)
    let cut = keys.filter { long in
      keys.contains {
        $0 != long && long.keys.starts(with: $0.keys) && !$0.takesKey
          && $0.keys.count < long.keys.count + (long.takesKey ? 1 : 0)
      }
    }
    #expect(cut.isEmpty)
  }

  @Test(
    arguments: zip(
      ["：", "／", "？", "，", "。", "】", "ｊ", "　"],
      [Command.commandLine, .search, .help, .previousFigure, .nextFigure, .nextSection, .lineDown, .pageDown]))
  func fullWidthKeysMeanWhatTheyFoldTo(typed: String, command: Command) throws {
    let scalar = try #require(typed.unicodeScalars.first)
    #expect(Keymap().meaning(of: [.character(scalar)], in: .reader) == .command(TypedCommand(command)))
  }

  @Test func aTypedLineIsACommandAndItsArgument() throws {
    let line = try #require(try TypedCommand("dump-screen a b.txt"))
    #expect(line.command == .dumpScreen)
    #expect(line.argument == "a b.txt")
    #expect(try TypedCommand("  ") == nil)
    #expect(try TypedCommand("q")?.command == .quit)
    #expect(try TypedCommand("12") == TypedCommand(.top, count: 12))
    #expect(try TypedCommand("50%") == TypedCommand(.percent, argument: "50"))
  }

  @Test func aWrongLineSaysWhatMayBeMeant() {
    #expect(throws: TypedCommand.Failure.unknownCommand("next-artcle", nearest: "next-article")) {
      try TypedCommand("next-artcle")
    }
    #expect(throws: TypedCommand.Failure.missingArgument(.dumpScreen, "FILE")) { try TypedCommand("dump-screen") }
    #expect(throws: TypedCommand.Failure.unexpectedArgument(.top, "x")) { try TypedCommand("top x") }
  }

  @Test func keysDocumentIsFresh() {
    let path = repositoryRoot + "/docs/keys.md"
    if isUpdating { #expect(writeFile(path, KeysDocument.text)) }
    #expect(readFile(path) == KeysDocument.text)
  }

  @Test func aScriptNamesItsWrongWord() {
    #expect(throws: Script.Failure(line: 2, word: "Enterr")) { try Script("j\nk Enterr") }
  }
}
