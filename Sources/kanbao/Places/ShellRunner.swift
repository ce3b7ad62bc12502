import Browser
import Glibc

/// Runs a command of the person's shell on the terminal that the screen has left.
struct ShellRunner {
  /// The archive's folder, from the root, that files are told from.
  let root: [UInt8]
  let language: Language

  /// How the command ended: its status, or 128 and the number of the signal.
  func run(_ job: ShellJob) -> Int32 {
    // What is typed to end the command is not meant for this program; the screen forgets its interrupts itself.
    var ignored = sigaction()
    ignored.__sigaction_handler.sa_handler = SIG_IGN
    var usual = sigaction()
    sigaction(SIGQUIT, &ignored, &usual)
    defer { sigaction(SIGQUIT, &usual, nil) }
    let status = spawn(job)
    if job.manner == .shows, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 { waitForReturn(after: status) }
    return status
  }

  private func spawn(_ job: ShellJob) -> Int32 {
    var ends: [Int32] = [-1, -1]
    if job.input != nil, pipe(&ends) != 0 { return 127 }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if job.input != nil {
      posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
      posix_spawn_file_actions_addclose(&actions, ends[0])
      posix_spawn_file_actions_addclose(&actions, ends[1])
    }
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    let words = ["sh", "-c"].map { Array($0.utf8) } + [job.expanded(root: root)]
    var arguments = words.map { strdup($0.cString) } + [nil]
    var variables = Environment.variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, &variables)
    if job.input != nil { close(ends[0]) }
    guard code == 0 else {
      if job.input != nil { close(ends[1]) }
      return 127
    }
    if let input = job.input {
      Self.write(Array(input.utf8), to: ends[1])
      close(ends[1])
    }
    return Self.wait(for: process)
  }

  /// The command gets signals as a shell gives them, whatever this program does with its own.
  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH, SIGCONT] {
      sigaddset(&signals, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return attributes
  }

  /// A command that has read enough is no error; SIGPIPE is ignored all over the program.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      sent += count
    }
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func waitForReturn(after status: Int32) {
    let words = ShellWords.ended(status).text(in: language)
    Self.write(Array("\n\(words)".utf8), to: STDOUT_FILENO)
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count <= 0 || byte == UInt8(ascii: "\n") { return }
    }
  }
}

/// What is said under what a command wrote.
enum ShellWords {
  static func ended(_ status: Int32) -> Wording {
    status == 0
      ? Wording("〔按回车返回〕", "[Enter goes back]")
      : Wording("〔状态 \(status)；按回车返回〕", "[status \(status); Enter goes back]")
  }
}
