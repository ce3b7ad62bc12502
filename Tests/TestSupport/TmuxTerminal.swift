import Glibc
import Synchronization

/// A program in a terminal of its own: a private tmux server that knows nothing of any other.
///
///     let terminal = try TmuxTerminal([path, folder], columns: 80, rows: 24)
///     try terminal.waitForText("鞍山日报")
///     try terminal.press("j", "PageDown", "C-o")
///     try terminal.type("铁东")
///     #expect(try terminal.text() == golden)
///
/// Keys of ``press(_:)`` are named as tmux names them: `j`, `C-o`, `M-x`, `Enter`, `Escape`, `PageDown`, `F1`.
public final class TmuxTerminal {
  private static let count = Atomic(0)
  /// The path of the server's socket.
  private let socket: String

  /// The status line is off: the program has all the rows. The server does not outlive this process, however that ends.
  public init(
    _ command: [String], columns: Int, rows: Int, environment: [String: String] = [:], term: String = "tmux-256color"
  ) throws {
    let number = Self.count.add(1, ordering: .relaxed).newValue
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    socket = "\(folder)/kanbao-test-\(getpid())-\(number)"
    let settings = [("default-terminal", term), ("status", "off"), ("remain-on-exit", "on"), ("escape-time", "0")]
    var arguments = settings.flatMap { ["set", "-g", $0, $1, ";"] }
    arguments += ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
    var variables = testEnvironment(environment)
    variables["TERM"] = nil
    arguments += variables.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0)=\($1)"] }
    try tmux(["start-server", ";"] + arguments + ["--"] + command)
    // tmux 3.3 dies of this one before there is a session.
    try tmux(["set", "-g", "window-size", "manual"])
    try tmux([
      "run-shell", "-b", "while kill -0 \(getpid()); do sleep 1; done; tmux -S \(socket) kill-server; rm -f \(socket)",
    ])
  }

  /// The server leaves its socket behind.
  deinit {
    _ = try? tmux(["kill-server"])
    unlink(socket)
  }

  /// What stands on the screen, rows joined by line feeds, blanks at their ends left out.
  public func text() throws -> String {
    let rows = try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
    return rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }.dropLast().joined(separator: "\n")
  }

  /// The same with the colours and attributes as escape sequences.
  public func styledText() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// Where the cursor stands, from 0; nil when it is hidden.
  public func cursor() throws -> (column: Int, row: Int)? {
    let numbers = try format("#{cursor_x} #{cursor_y} #{cursor_flag}").split(separator: " ").compactMap { Int($0) }
    return numbers.count == 3 && numbers[2] == 1 ? (numbers[0], numbers[1]) : nil
  }

  /// What tmux knows of the pane, in its format language.
  public func format(_ format: String) throws -> String {
    String(try tmux(["display-message", "-p", format]).dropLast())
  }

  /// Presses keys by name, one after the other.
  public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types text as it is.
  public func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Pastes text as a terminal with bracketed paste does.
  public func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
  }

  public func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  public func send(signal: Int32) throws {
    guard let id = Int32(try format("#{pane_pid}")) else { return }
    kill(id, signal)
  }

  /// Waits until the text stands on the screen; returns the whole screen.
  @discardableResult
  public func waitForText(_ text: String, within limit: Duration = .seconds(20)) throws -> String {
    try waitForScreen("“\(text)” on the screen", within: limit) { $0.contains(text) }
  }

  /// Waits until the screen is as wanted; returns it.
  @discardableResult
  public func waitForScreen(
    _ awaited: String, within limit: Duration = .seconds(20), _ isWanted: (String) throws -> Bool
  ) throws -> String {
    var screen = ""
    return try waitUntil(awaited, within: limit, seen: { screen }) {
      screen = try text()
      return try isWanted(screen) ? screen : nil
    }
  }

  /// Waits until the program is gone.
  public func waitForEnd(within limit: Duration = .seconds(20)) throws -> ProgramEnd {
    try waitUntil("the end of the program", within: limit, seen: { (try? text()) ?? "" }) {
      let facts = try format("#{pane_dead} #{pane_dead_status} #{pane_dead_signal}").split(
        separator: " ", omittingEmptySubsequences: false)
      guard facts.first == "1" else { return nil }
      if let signal = facts.last.flatMap({ Int32($0) }), facts.count == 3 { return .signal(signal) }
      return .exit(facts.dropFirst().first.flatMap { Int32($0) } ?? 0)
    }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let command = ["tmux", "-u", "-S", socket, "-f", "/dev/null"] + arguments
    let (end, output) = try runProgram(command)
    guard end == .exit(0) else { throw ProgramFailure.failed(command, end) }
    return output
  }
}

/// Runs a program to its end, with nothing on its standard input; gives what it wrote to its standard output.
@discardableResult
public func runProgram(
  _ command: [String], environment: [String: String] = [:]
) throws -> (end: ProgramEnd, output: String) {
  var pipe: [Int32] = [-1, -1]
  guard Glibc.pipe(&pipe) == 0 else { throw ProgramFailure.systemCall("pipe", errno: errno) }
  defer { close(pipe[0]) }
  for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  let input = PtyProcess.Opening(descriptor: STDIN_FILENO, path: "/dev/null", flags: O_RDONLY)
  let process = try PtyProcess(
    command, environment: testEnvironment(environment), openings: [input], output: pipe[1])
  close(pipe[1])
  var (output, buffer): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 65536))
  while true {
    let count = read(pipe[0], &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { break }
    output += buffer[..<count]
  }
  return (process.waitForEnd(), String(decoding: output, as: UTF8.self))
}
