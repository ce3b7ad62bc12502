import TestSupport
import Testing

/// What a second terminal makes of the bytes that are sent: our own, which reads them cell by cell (`TerminalEmulator`).
@Suite(.serialized) struct EmulatorTests {
  /// The program on a pseudo-terminal, with an emulator at the other end.
  private final class Session {
    let program: PtyProgram
    var emulator: TerminalEmulator
    /// Bytes that the emulator has taken in.
    private var taken = 0
    private let folder: Workspace
    private var dumps = 0

    init(columns: Int, rows: Int) throws {
      folder = try Workspace()
      emulator = TerminalEmulator(columns: columns, rows: rows)
      program = try PtyProgram(
        [builtProgram, "browse", SmallArchive.sample, "--lang", "zh"], columns: columns, rows: rows)
      try program.waitForOutput(containing: "2023-05-18")
      try settle()
    }

    private func settle() throws {
      try program.waitForQuiet()
      emulator.receive(program.output.dropFirst(taken))
      taken = program.output.count
    }

    func type(_ keys: String) throws {
      program.type(keys)
      try settle()
    }

    func resize(columns: Int, rows: Int) throws {
      emulator.resize(columns: columns, rows: rows)
      program.resize(columns: columns, rows: rows)
      try settle()
    }

    /// Rows of the emulator and of the surface that was drawn, but for the last, which tells of the dump.
    ///
    /// What is drawn may go on changing after a key, on a busy machine for long; so a pair that differs is taken anew, and
    /// only what never comes to be alike is different.
    func rows() throws -> (shown: [Substring], drawn: [Substring]) {
      var rows: (shown: [Substring], drawn: [Substring]) = ([], [])
      for _ in 0..<5 {
        let drawn = try dump().split(separator: "\n", omittingEmptySubsequences: false)
        for _ in 0..<5 {
          let shown = emulator.text.split(separator: "\n", omittingEmptySubsequences: false)
          rows = (Array(shown.dropLast()), Array(drawn.prefix(shown.count - 1)))
          if rows.shown == rows.drawn { return rows }
          try settle()
        }
      }
      return rows
    }

    private func dump() throws -> String {
      dumps += 1
      let path = "\(folder.path)/\(dumps)"
      try type(":dump-screen \(path)\r")
      for _ in 0..<100 where readFile(path) == nil { try settle() }
      return readFile(path) ?? ""
    }
  }

  @Test(arguments: [(40, 24), (80, 24), (120, 40), (160, 50)])
  func theGlassShowsTheSurface(columns: Int, rows: Int) throws {
    let session = try Session(columns: columns, rows: rows)
    // Lists, an article, one line and one screen at a time, back, figures, source lines, columns, vertical text.
    let keys = [
      "}", "\r", "jjj\r", "j", "j", " ", "k", "k", "g", "..", "G", "r", "jjj", "q", "z2", " ", "z3", "q", "/献血\r", "q",
      ":set direction vertical\r", "jj", " ", "b",
    ]
    for (index, key) in keys.enumerated() {
      try session.type(key)
      let (shown, drawn) = try session.rows()
      #expect(shown == drawn, "after key \(index), \(key)")
    }
    #expect(session.emulator.unknown == [])
  }

  /// To each of these sizes from the one before, with text and lists on the screen, and scrolled there.
  @Test func afterAResizeTheGlassShowsTheSurface() throws {
    let session = try Session(columns: 80, rows: 24)
    try session.type("\rJJJ\r")
    for (columns, rows) in [(120, 40), (40, 24), (160, 50), (41, 13), (80, 24), (33, 9)] {
      try session.resize(columns: columns, rows: rows)
      for key in ["", "j", "j", " ", "k", "b"] {
        if !key.isEmpty { try session.type(key) }
        let (shown, drawn) = try session.rows()
        #expect(shown == drawn, "at \(columns)×\(rows) after \(key)")
      }
    }
    #expect(session.emulator.unknown == [])
  }
}
