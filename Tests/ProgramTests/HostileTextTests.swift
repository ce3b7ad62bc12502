import Glibc
import TestSupport
import Testing

/// Nothing from a page, a name or an argument is sent to a terminal as it is.
struct HostileTextTests {
  /// What would set titles, write the clipboard, clear the screen, turn the writing direction or type for the reader.
  static let strings: [[UInt8]] =
    [
      "\u{1B}[31mred\u{1B}[0m", "a\u{1B}[2J\u{1B}[Hb", "\u{1B}]0;PWNED\u{7}x", "\u{1B}]52;c;cm0gLXJmIH4=\u{7}",
      "\u{1B}]8;;http:evil\u{1B}\\x", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}_Gf=100;AAAA\u{1B}\\", "\u{1B}^x\u{1B}\\",
      "\u{1B}[c", "\u{1B}c", "\u{1B}[?1049l", "end\u{1B}[", "\u{5}\u{7}\u{E}lqk\u{F}", "\u{9B}31mx", "\u{9D}0;t\u{9C}",
      "password\u{8}\u{8}\u{8}X", "good\rbad", "a\u{B}b\u{C}c\u{7F}", "照片\u{202E}gpj.exe", "a\u{2066}b\u{2069}",
      "铁\u{200B}东\u{FEFF}区", "a\u{2028}b\u{85}c", "a\u{E0041}b",
    ].map { Array($0.utf8) } + [[0x9B, 0x33, 0x31, 0x6D], [0xE6, 0x1B, 0x5D, 0x30], [0xC0, 0x9B, 0x5D]]

  /// What the program sends of its own accord: line ends, and bold on and off.
  private static let ownSequences: Set<String> = ["\r", "\n", "\u{1B}[1m", "\u{1B}[0m"]

  /// Characters that show nothing or turn the direction, which no list of sequences would find.
  private static let hidden: Set<Unicode.Scalar> = [
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{FEFF}", "\u{E0041}",
  ]

  @Test(arguments: [
    "list ARCHIVE newspapers", "list ARCHIVE issues", "list ARCHIVE pages", "list ARCHIVE articles",
    "search ARCHIVE 便利店", "figures ARCHIVE", "show ARCHIVE 晨报/2022-01-20/3",
    "show ARCHIVE 晨报/2022-01-20/3 --markdown", "show ARCHIVE 晨报/2022-01-20/3 --raw",
    "wrap --width 20 \(StatusTests.page)", "figures --lines \(StatusTests.page)", "parse \(StatusTests.page)",
  ])
  func pagesAndNamesNeverReachATerminalRaw(line: String) throws {
    let archive = try Self.archive()
    let program = try PtyProgram([builtProgram] + archive.arguments(line), columns: 80, rows: 24)
    #expect(try program.waitForEnd() == .exit(0))
    #expect(Set(terminalSequences(in: program.output)).subtracting(Self.ownSequences) == [])
    let text = String(decoding: program.output, as: UTF8.self)
    #expect(text.unicodeScalars.filter { Self.hidden.contains($0) }.isEmpty)
  }

  /// Two different names never look the same.
  @Test(arguments: ["list ARCHIVE issues", "list ARCHIVE pages", "list ARCHIVE newspapers"])
  func namesAreRevealed(line: String) throws {
    let folder = try Workspace()
    try folder.write("便利店\n", to: "晨\u{200B}报/2022-01-20/01.txt")
    let program = try PtyProgram([builtProgram] + folder.arguments(line), columns: 80, rows: 24)
    #expect(try program.waitForEnd() == .exit(0))
    #expect(String(decoding: program.output, as: UTF8.self).contains("晨<U+200B>报"))
  }

  @Test(arguments: strings)
  func argumentsNeverReachATerminalRaw(argument: [UInt8]) throws {
    let text = String(decoding: argument, as: UTF8.self)
    for command in [
      ["parse", text], ["--" + text], ["show", try Self.archive().path, text], ["wrap", "--width", text],
    ] {
      let program = try PtyProgram([builtProgram] + command, columns: 80, rows: 24)
      #expect(try program.waitForEnd() != .exit(0))
      #expect(Set(terminalSequences(in: program.output)).subtracting(Self.ownSequences) == [])
    }
  }

  /// In a pipe the bytes are the file's own.
  @Test func rawPagesKeepTheirBytesInAPipe() throws {
    let archive = try Self.archive()
    let command =
      "'\(builtProgram)' show '\(archive.path)' 晨报/2022-01-20/3 --raw"
      + " | cmp - '\(archive.path)/晨报/2022-01-20/03.txt' && echo same"
    #expect(try runProgram(["bash", "-c", command]).output == "same\n")
  }

  /// Pages and names with strings in them, hostile ones unless others are given.
  static func archive(of strings: [[UInt8]] = strings) throws -> Workspace {
    let folder = try Workspace()
    let lines = strings.flatMap { Array("便利店".utf8) + $0 + Array("共20余万元。\n\n".utf8) }
    try folder.write(lines, to: "晨报/2022-01-20/03.txt")
    for (index, string) in strings.enumerated() where !string.contains(UInt8(ascii: "/")) {
      try folder.write(
        Array("便利店共有\(index)处。\n".utf8), to: string + Array("/\(index)-".utf8) + string + Array(".txt".utf8))
    }
    return folder
  }
}
