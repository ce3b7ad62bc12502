import Glibc
import TestSupport
import Testing

/// Nothing from a page, a name or an argument is sent to a terminal as it is.
struct HostileTextTests {
  /// What would set titles, write the clipboard, clear the screen, turn the writing direction or type for the reader.
  static let strings = HostileString.all.map(\.bytes)

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

  /// An argument cannot hold a zero byte.
  @Test(arguments: HostileString.all.indices.filter { !HostileString.all[$0].bytes.contains(0) })
  func argumentsNeverReachATerminalRaw(index: Int) throws {
    let text = String(decoding: HostileString.all[index].bytes, as: UTF8.self)
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

  /// Headlines, text and names with strings in them, hostile ones unless others are given.
  static func archive(of strings: [[UInt8]] = strings) throws -> Workspace {
    let folder = try Workspace()
    var page: [UInt8] = []
    for string in strings {
      page += Array("便利店".utf8) + string
      page += Array("开张\n\n本报讯(记者 何文)便利店".utf8) + string
      page += Array("共20余万元。\n\n".utf8)
    }
    try folder.write(page, to: "晨报/2022-01-20/03.txt")
    for (index, string) in strings.enumerated() where !string.contains(UInt8(ascii: "/")) && !string.contains(0) {
      try folder.write(
        Array("便利店共有\(index)处。\n".utf8), to: string + Array("/\(index)-".utf8) + string + Array(".txt".utf8))
    }
    return folder
  }
}
