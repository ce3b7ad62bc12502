import Glibc
import TestSupport

/// One run of the built program: how it ended, and what it wrote where.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// Arguments are bytes, for a path need not be text; the input stands on standard input.
  init(_ arguments: [[UInt8]], input: String = "", environment: [String: String] = [:]) throws {
    let folder = try Workspace()
    try folder.write(Array(input.utf8), to: "input")
    let paths = ["input", "output", "errors"].map { "\(folder.path)/\($0)" }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, paths[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, paths[1], O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, paths[2], O_WRONLY | O_CREAT, 0o600)
    status = try Self.spawn([Array(builtProgram.utf8)] + arguments, testEnvironment(environment), &actions)
    output = readFile(paths[1]) ?? ""
    errors = readFile(paths[2]) ?? ""
  }

  init(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws {
    try self.init(arguments.map { Array($0.utf8) }, input: input, environment: environment)
  }

  /// The lines of the output, without the end of the last one.
  var lines: [Substring] { output.split(separator: "\n") }

  private static func spawn(
    _ command: [[UInt8]], _ environment: [String: String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> Int32 {
    let variables = environment.map { Array("\($0)=\($1)".utf8) }
    var arguments = command.map(Self.copy) + [nil]
    var values = variables.map(Self.copy) + [nil]
    defer { for pointer in arguments + values { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, builtProgram, &actions, nil, &arguments, &values)
    guard code == 0 else { throw ProgramFailure.systemCall("posix_spawn", errno: code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    strdup(bytes.map(CChar.init(bitPattern:)) + [0])
  }
}
