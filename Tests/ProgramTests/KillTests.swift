import Glibc
import TestSupport
import Testing

/// Two programs write clippings at once and are killed at random moments: what was confirmed is there, and all can be read.
/// Tests/Benchmarks/Notebook/kill.py does the same a thousand times.
@Suite struct KillTests {
  private static let rounds = 20

  @Test func noConfirmedClippingIsLost() throws {
    let (archive, data) = (try SmallArchive(), try Workspace())
    let environment = ["XDG_DATA_HOME": data.path, "XDG_CACHE_HOME": data.path]
    let arguments = { (note: String) in
      archive.folder.arguments("clippings ARCHIVE --clip 晨报/2022-01-20/4/1 --note \(note)")
    }
    let start = ContinuousClock.now
    #expect(try ProgramRun(arguments("first"), environment: environment).status == 0)
    let usual = ContinuousClock.now - start
    var random = SeededGenerator(seed: 1)
    var confirmed: [String: String] = [:]
    var killed = 0
    for round in 0..<Self.rounds {
      let notes = ["one-\(round)", "two-\(round)"]
      let programs = try notes.map { note in
        try KilledProgram(arguments(note), output: "\(data.path)/\(note)", environment: environment)
      }
      for (note, program) in zip(notes, programs) {
        let share = Double(random.next() % 1000) / 1000
        if program.kill(after: usual * share) { killed += 1 }
        let name = (readFile("\(data.path)/\(note)") ?? "").filter { !$0.isWhitespace }
        if !name.isEmpty { confirmed[name] = note }
      }
    }
    #expect(killed > 0)
    let all = try ProgramRun(archive.folder.arguments("clippings ARCHIVE --export -"), environment: environment)
    #expect(all.errors.isEmpty)
    for (name, note) in confirmed {
      #expect(all.lines.contains { $0.contains("\"id\": \"\(name)\"") && $0.contains("\"note\": \"\(note)\"") })
    }
    #expect(all.lines.allSatisfy { $0.contains("那天,来了三十多位老听众。") })
    #expect(all.lines.count >= confirmed.count + 1)
  }
}

/// A running program that is to be killed.
private struct KilledProgram {
  private let process: pid_t

  init(_ arguments: [String], output: String, environment: [String: String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([builtProgram] + arguments).map { strdup($0) } + [nil]
    var variables = testEnvironment(environment).map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, builtProgram, &actions, nil, &words, &variables)
    guard code == 0 else { throw ProgramFailure.systemCall("posix_spawn", errno: code) }
    self.process = process
  }

  /// Whether it was killed, and had not ended by itself.
  func kill(after wait: Duration) -> Bool {
    usleep(UInt32(max(0, wait / .microseconds(1))))
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == SIGKILL
  }
}
