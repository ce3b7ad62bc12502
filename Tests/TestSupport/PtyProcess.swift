import Glibc

/// What went wrong between a test and the program it runs.
public enum ProgramFailure: Error {
  case systemCall(String, errno: Int32)
  case failed([String], ProgramEnd)
  /// The awaited did not happen in time; `seen` is what there was instead.
  case timeout(awaited: String, seen: String)
}

/// How a program ended.
public enum ProgramEnd: Hashable, Sendable {
  case exit(Int32)
  case signal(Int32)

  /// From the number `waitpid` gives.
  init(waitStatus status: Int32) {
    self = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}

/// A child process started without a shell.
final class PtyProcess {
  let id: pid_t
  private var end: ProgramEnd?

  /// Opens of the child's descriptors: number, path, flags.
  struct Opening {
    let descriptor: Int32
    let path: String
    let flags: Int32
  }

  /// - Throws: ``ProgramFailure/systemCall(_:errno:)`` when the program cannot be started.
  init(
    _ command: [String], environment: [String: String], openings: [Opening] = [], output: Int32? = nil,
    isSessionLeader: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for opening in openings {
      posix_spawn_file_actions_addopen(&actions, opening.descriptor, opening.path, opening.flags, 0)
    }
    if let output { posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID: the first terminal a session leader opens becomes its own.
    let sessionFlag: Int32 = isSessionLeader ? 0x80 : 0
    // The test runner ignores SIGINT, and a child would inherit that.
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(sessionFlag | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    id = try Self.spawn(command, environment, actions: &actions, attributes: &attributes)
  }

  deinit {
    if end == nil {
      kill(id, SIGKILL)
      var status: Int32 = 0
      waitpid(id, &status, 0)
    }
  }

  private static func spawn(
    _ command: [String], _ environment: [String: String], actions: inout posix_spawn_file_actions_t,
    attributes: inout posix_spawnattr_t
  ) throws -> pid_t {
    var id = pid_t()
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    let failure = posix_spawnp(&id, command.first ?? "", &actions, &attributes, arguments, variables)
    guard failure == 0 else { throw ProgramFailure.systemCall("posix_spawn", errno: failure) }
    return id
  }

  /// How it ended; nil while it runs.
  func endIfAny() -> ProgramEnd? {
    if end != nil { return end }
    var status: Int32 = 0
    if waitpid(id, &status, WNOHANG) == id { end = ProgramEnd(waitStatus: status) }
    return end
  }

  func waitForEnd() -> ProgramEnd {
    if let end { return end }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let end = ProgramEnd(waitStatus: status)
    self.end = end
    return end
  }
}

/// The surroundings of every program in tests: nothing of the person who runs them but where programs are found.
public func testEnvironment(_ more: [String: String] = [:]) -> [String: String] {
  var environment = [
    "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no", "HOME": "/nonexistent",
  ]
  for name in ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "TMPDIR"] {
    if let value = getenv(name) { environment[name] = String(cString: value) }
  }
  return environment.merging(more) { $1 }
}

/// Runs what is to happen until it does, without fixed sleeps.
func waitUntil<Value>(
  _ awaited: String, within limit: Duration, seen: () -> String, _ look: () throws -> Value?
) throws -> Value {
  let deadline = ContinuousClock.now + limit
  while true {
    if let value = try look() { return value }
    guard ContinuousClock.now < deadline else { throw ProgramFailure.timeout(awaited: awaited, seen: seen()) }
    usleep(5000)
  }
}
