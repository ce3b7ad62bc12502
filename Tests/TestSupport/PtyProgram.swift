import Glibc

/// A program on a bare pseudo-terminal: every byte it sends is kept.
///
///     let program = try PtyProgram([path, folder], columns: 80, rows: 24)
///     try program.waitForOutput(containing: "鞍山日报")
///     program.type("q")
///     let end = try program.waitForEnd()
public final class PtyProgram {
  /// Everything the program has sent so far.
  public private(set) var output: [UInt8] = []

  private let process: PtyProcess
  private var master: Int32
  /// Kept open, so that the modes can be read after the program's end.
  private let slave: Int32
  /// As they were before the program.
  private let modesBefore: termios

  public init(_ command: [String], columns: Int, rows: Int, environment: [String: String] = [:]) throws {
    let (master, path) = try Self.openTerminal()
    self.master = master
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var modes = termios()
    tcgetattr(slave, &modes)
    modesBefore = modes
    Self.setSize(master, columns: columns, rows: rows)
    let openings = (0..<3).map { PtyProcess.Opening(descriptor: $0, path: path, flags: O_RDWR) }
    process = try PtyProcess(
      command, environment: testEnvironment(environment), openings: openings, isSessionLeader: true)
  }

  deinit {
    closeTerminal()
    close(slave)
  }

  public var id: Int32 { process.id }

  /// The C library hides `posix_openpt` from Swift; these are the calls it makes.
  private static func openTerminal() throws -> (master: Int32, path: String) {
    let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)  // TIOCSPTLCK, TIOCGPTN
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var (zero, index): (Int32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, unlock, &zero) == 0, ioctl(master, number, &index) == 0 else {
      throw ProgramFailure.systemCall("open of a pseudo-terminal", errno: errno)
    }
    return (master, "/dev/pts/\(index)")
  }

  private static func setSize(_ master: Int32, columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  public func resize(columns: Int, rows: Int) { Self.setSize(master, columns: columns, rows: rows) }

  public func send(signal: Int32) { kill(process.id, signal) }

  /// Sends bytes as a keyboard would.
  public func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count < 0, errno != EAGAIN, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Closes the terminal under the program, as a window that is closed.
  public func closeTerminal() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Takes in what the program has sent; returns how many bytes there are now.
  @discardableResult
  public func read() -> Int {
    var buffer = [UInt8](repeating: 0, count: 65536)
    while master >= 0 {
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      output += buffer[..<count]
    }
    return output.count
  }

  /// Waits until the output from byte offset `start` on holds the text.
  public func waitForOutput(containing text: String, from start: Int = 0, within limit: Duration = .seconds(20)) throws
  {
    let text = Array(text.utf8)
    try wait("output containing \(text)", within: limit) {
      output.dropFirst(start).firstRange(of: text) != nil ? true : nil
    }
  }

  /// Waits until nothing has come for so long; returns how many bytes there are.
  @discardableResult
  public func waitForQuiet(of pause: Duration = .milliseconds(150), within limit: Duration = .seconds(20)) throws -> Int
  {
    var (count, since) = (read(), ContinuousClock.now)
    try wait("a pause in the output", within: limit) {
      if output.count != count { (count, since) = (output.count, .now) }
      return ContinuousClock.now - since >= pause ? true : nil
    }
    return output.count
  }

  public func waitForEnd(within limit: Duration = .seconds(20)) throws -> ProgramEnd {
    var end: ProgramEnd?
    try wait("the end of the program", within: limit) {
      end = process.endIfAny()
      return end == nil ? nil : true
    }
    read()
    return end ?? .exit(-1)
  }

  private func wait(_ awaited: String, within limit: Duration, _ look: () -> Bool?) throws {
    _ = try waitUntil(awaited, within: limit, seen: { String(decoding: output, as: UTF8.self) }) {
      read()
      return look()
    }
  }

  /// Whether line modes and echo are as before the program: what `stty -a` would compare.
  public var hasModesOfBefore: Bool {
    var modes = termios()
    guard tcgetattr(slave, &modes) == 0 else { return false }
    let before = modesBefore
    return modes.c_iflag == before.c_iflag && modes.c_oflag == before.c_oflag && modes.c_lflag == before.c_lflag
      && modes.c_cflag == before.c_cflag
  }
}
