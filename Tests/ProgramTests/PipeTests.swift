import Glibc
import TestSupport
import Testing

/// What happens to output on its way out.
struct PipeTests {
  /// A reader that has seen enough is no error: no word, status 0.
  @Test(arguments: ["--json", "--csv"])
  func aBrokenPipeEndsQuietly(form: String) throws {
    let command = """
      yes 接待群众5620人次 | '\(builtProgram)' figures --lines - \(form) 2>&1 | head -1 > /dev/null; echo ${PIPESTATUS[1]}
      """
    #expect(try runProgram(["bash", "-c", command]).output == "0\n")
  }

  @Test func aFullDiskIsToldOf() throws {
    let command = "echo 接待群众5620人次 | '\(builtProgram)' figures --lines - --json 2>&1 > /dev/full; echo $?"
    let said = try runProgram(["bash", "-c", command]).output
    #expect(said == "kanbao: cannot write the answer: the disk is full; make room on the disk\n3\n")
  }

  /// Bold is for terminals, and for who asks for it.
  @Test(arguments: [("", false), ("--color always", true), ("--color never", false)])
  func aPipeGetsNoEmphasisUnasked(options: String, isBold: Bool) throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("search ARCHIVE 便利店 \(options)"))
    #expect(run.output.contains("\u{1B}[1m便利店\u{1B}[0m") == isBold)
  }

  @Test(arguments: [("TERM=xterm", true), ("NO_COLOR=1", false), ("TERM=dumb", false)])
  func aTerminalGetsEmphasisUnlessToldNotTo(variable: String, isBold: Bool) throws {
    let parts = variable.split(separator: "=").map(String.init)
    let archive = try SmallArchive()
    let program = try PtyProgram(
      [builtProgram, "search", archive.path, "便利店"], columns: 80, rows: 24, environment: [parts[0]: parts[1]])
    #expect(try program.waitForEnd() == .exit(0))
    #expect(String(decoding: program.output, as: UTF8.self).contains("\u{1B}[1m便利店\u{1B}[0m") == isBold)
  }

  @Test func wrapPutsAnEmptyLineBetweenParagraphs() throws {
    let run = try ProgramRun(["wrap", "--width", "8", "--indent", "4"], input: "党史学习教育\n开展以来\n")
    #expect(run.output == "    党史\n学习教育\n\n    开展\n以来\n")
  }

  /// Ended by the signal itself, which a shell reports as 130.
  @Test func anInterruptEndsTheProgram() throws {
    let program = try PtyProgram([builtProgram, "wrap", "--width", "8"], columns: 80, rows: 24)
    program.type("党史学习教育\n")
    try program.waitForOutput(containing: "党史学习\r\n教育")
    program.type("\u{3}")
    #expect(try program.waitForEnd() == .signal(SIGINT))
  }
}
