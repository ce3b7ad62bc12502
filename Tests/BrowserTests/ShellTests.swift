import Newspaper
import Synchronization
import Terminal
import Testing

@testable import Browser

/// Commands of a shell: what they are told, and that nothing of the paper is ever a command.
@Suite struct ShellTests {
  private var facts: ShellFacts {
    var facts = ShellFacts()
    facts.file = SourcePath("晨报/a b'c.txt")
    facts.line = 12
    facts.id = "晨报/2022-01-20/3/1"
    facts.headline = "$(reboot); `id` \"x\" 'y' \n%f"
    return facts
  }

  @Test(arguments: [
    ("ls %f", "ls '/r/晨报/a b'\\''c.txt'"), ("e +%l %f", "e +'12' '/r/晨报/a b'\\''c.txt'"), ("100%% %z", "100% %z"),
    ("echo %h", "echo '$(reboot); `id` \"x\" '\\''y'\\'' \n%f'"), ("echo %n %q", "echo '' ''"), ("%", "%"),
  ])
  func lettersBecomeQuotedWords(template: String, command: String) {
    let job = ShellJob(template, facts)
    #expect(String(decoding: job.expanded(root: Array("/r".utf8)), as: UTF8.self) == command)
  }

  @Test func aFileNameThatIsNoTextStaysAsItIs() {
    var facts = ShellFacts()
    facts.file = SourcePath(bytes: [0xFF, 0x27, 0x41])
    #expect(ShellJob("%f", facts).expanded(root: [0x2F]) == Array("'//".utf8) + [0xFF] + Array("'\\''A'".utf8))
  }

  /// A library that keeps what it is asked to run.
  private final class Shell: Sendable {
    private let kept = Mutex<[ShellJob]>([])
    var jobs: [ShellJob] { kept.withLock { $0 } }

    var library: Library {
      let sample = Library.sample
      return Library(
        open: sample.open, matches: sample.matches, pinyin: sample.pinyin, write: { _, _ in false },
        run: { job in
          self.kept.withLock { $0.append(job) }
          return 3
        })
    }
  }

  @Test func theScreenStandsAsideAndComesBack() throws {
    let shell = Shell()
    let run = try ScreenRun("} Enter j j j Enter\n:shell echo %i", library: shell.library)
    #expect(run.screen.suspensions == 1)
    #expect(shell.jobs.first?.facts.id?.hasPrefix("柳溪日报/") == true)
    #expect(shell.jobs.first?.input == nil)
    #expect(run.text.contains("命令结束，状态 3"))
  }

  @Test(arguments: [
    ("} Enter j j j Enter\n:pipe wc", "　　"), ("} Enter\n:pipe wc", "柳溪日报/"), ("/ \"献血\" Enter\n:pipe wc", "\t"),
    ("} Enter #\n:pipe wc", "\t"),
  ])
  func aPipeGetsTheScreensText(keys: String, part: String) throws {
    let shell = Shell()
    _ = try ScreenRun(keys, library: shell.library)
    #expect(shell.jobs.first?.input?.contains(part) == true)
  }

  @Test func theEditorOpensTheFileAtTheLine() throws {
    let shell = Shell()
    _ = try ScreenRun("} Enter j j j Enter v", library: shell.library)
    let job = try #require(shell.jobs.first)
    #expect(job.manner == .takesOver)
    #expect((job.facts.line ?? 0) > 1)
    #expect(
      String(decoding: job.expanded(root: Array("/r".utf8)), as: UTF8.self).hasPrefix("${VISUAL:-${EDITOR:-vi}} +'"))
  }

  @Test(arguments: [("!", ":shell"), ("|", ":pipe")])
  func theKeysBeginTheLine(key: String, line: String) throws {
    #expect(try ScreenRun("} Enter \(key)").text.contains(line))
  }
}
