import Glibc

/// A screen for programs that read aloud and for terminals that cannot move their cursor: text in lines, answers in lines.
///
/// A surface is printed when somebody is asked for the next line, its rows one below the other. A line that is typed is
/// turned into keys by ``PlainLine``.
public final class PlainScreen: Screen {
  public let size: Size
  public let waker: @Sendable () -> Void

  private let reader: LineReader
  private let output: Int32
  private let pipe: (reading: Int32, writing: Int32)
  private var surface: Surface?
  private var printed = ""
  private var inputs: [Input] = []
  /// Whether somebody waits for an answer; what changes by itself is not printed.
  private var isAsked = true

  /// - Throws: `TerminalError` when there is no pipe to be had.
  public init(size: Size, input: Int32 = 0, output: Int32 = 1) throws(TerminalError) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw .systemCall(name: "pipe", errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    pipe = (ends[0], ends[1])
    let writing = ends[1]
    waker = {
      var byte: UInt8 = 0
      _ = write(writing, &byte, 1)
    }
    self.size = size
    self.output = output
    reader = LineReader(input, besides: ends[0])
  }

  deinit {
    _ = Glibc.close(pipe.reading)
    _ = Glibc.close(pipe.writing)
  }

  public func show(_ surface: Surface) { self.surface = surface }
  public func redraw() { printed = "" }
  public func takeMouse(_ isTaken: Bool) {}
  public func suspend() {}
  public func close() {}

  /// Nobody is asked: what cannot move a cursor has no clipboard that it would tell of.
  public func copy(_ text: String) -> Bool { false }

  /// Nothing is to be given back: the lines of others stand among those of this program.
  public func standAside(while work: () -> Void) { work() }

  public func nextInput(timeout: Duration?) -> Input {
    if !inputs.isEmpty { return inputs.removeFirst() }
    if let timeout {
      return reader.waitForWake(timeout) ? .wake : .timeout
    }
    printScreen()
    switch reader.next() {
    case .wake: return .wake
    case .end: return .endOfInput
    case .line(let line):
      isAsked = true
      inputs = PlainLine.keys(of: line).map { .key($0) }
      return inputs.isEmpty ? .wake : inputs.removeFirst()
    }
  }

  private func printScreen() {
    guard isAsked else { return }
    isAsked = false
    let text = surface.map(Self.text) ?? ""
    if text != printed { send(text + "\n") }
    printed = text
    send("> ")
  }

  /// The rows one below the other, of several blank ones one.
  private static func text(of surface: Surface) -> String {
    var lines: [Substring] = []
    for line in surface.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
