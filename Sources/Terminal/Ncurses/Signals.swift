internal import CNcurses
import Glibc

/// Signals of this process, and the pipe by which they wake the key loop.
///
/// All state lies in `signals.c`, since handlers run C only.
enum Signals {
  /// What the pipe holds, of many equal ones one.
  struct Report {
    /// Bit n is set for signal n; bit 0 for the waker.
    private var bits: UInt64 = 0

    var isEmpty: Bool { bits == 0 }

    /// Of stopping and continuing the later one counts, as the kernel has it; else one would stop for ever.
    mutating func add(_ signal: Int32) {
      if signal == SIGCONT { _ = take(SIGTSTP) }
      if signal == SIGTSTP { _ = take(SIGCONT) }
      bits |= 1 << UInt64(signal & 63)
    }

    /// Whether the signal came; asking takes it out.
    mutating func take(_ signal: Int32) -> Bool {
      defer { bits &= ~(1 << UInt64(signal)) }
      return bits & (1 << UInt64(signal)) != 0
    }
  }

  /// The byte the waker writes: no signal has this number.
  static let wake: Int32 = 0

  /// Takes the signals over and gives this thread a stack for its handlers.
  static func takeOver() throws(TerminalError) {
    guard kanbao_open_pipe() else { throw .systemCall(name: "pipe", errno: errno) }
    _ = threadStack
    kanbao_take_signals()
  }

  /// What was done with the signals before is done with them again.
  static func giveBack() { kanbao_give_signals_back() }

  /// Lives as long as the process, since a handler may need it at any moment.
  private static let threadStack: Bool = {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: Int(kanbao_stack_size), alignment: 16)
    return kanbao_give_stack(memory)
  }()

  static var pipe: Int32 { kanbao_pipe_reading_end() }

  /// Writes one byte; a full pipe wakes as well, so what becomes of it does not matter.
  static var waker: @Sendable () -> Void {
    let pipe = kanbao_pipe_writing_end()
    return {
      var byte = UInt8(Signals.wake)
      _ = write(pipe, &byte, 1)
    }
  }

  /// Empties the pipe.
  static func read() -> Report {
    var report = Report()
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = Glibc.read(pipe, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return report }
      for byte in bytes.prefix(count) { report.add(Int32(byte)) }
    }
  }

  /// From now on a fault of ours writes `restore` to the terminal and gives it back its modes.
  static func guardTerminal(_ terminal: Int32, modes: termios, restore: [UInt8]) {
    var modes = modes
    restore.withUnsafeBytes { bytes in
      kanbao_arm(terminal, &modes, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
  }

  static func releaseTerminal() { kanbao_disarm() }

  /// Stops the process until somebody continues it.
  static func stop() { kanbao_stop() }
}
