import Glibc
import TestSupport
import Testing

/// The browser on an archive that changes, with its index made in the background.
@Suite(.serialized) struct LiveIndexTests {
  private struct Bench {
    let archive = try? SmallArchive()
    let index = try? Workspace()
    let terminal: TmuxTerminal

    init() throws {
      let folders = (try #require(archive).path, try #require(index).path)
      terminal = try TmuxTerminal(
        [builtProgram, "browse", folders.0, "--index", folders.1, "--lang", "zh"], columns: 120, rows: 30)
      try terminal.waitForText("2022-01-20")
    }

    func write(_ text: String, to name: String) throws { try #require(archive).folder.write(text, to: name) }

    func waitForManifest() throws {
      let path = try #require(index).path + "/manifest"
      try terminal.waitForScreen("a published index") { _ in (readFile(path) ?? "").contains(" complete") }
    }
  }

  @Test func aNewIssueAppearsOnTheShelfAndInSearch() throws {
    let bench = try Bench()
    try bench.waitForManifest()
    let start = ContinuousClock.now
    try bench.write("新渡口的便利店\n\n本报讯 渡口开了9家便利店。\n", to: "晨报/2022-01-25/01.txt")
    try bench.terminal.waitForText("2022-01-25")
    // A second is what a person should wait at most; a machine that runs other tests takes longer.
    #expect(ContinuousClock.now - start < .seconds(5))
    try bench.terminal.press("/")
    try bench.terminal.type("9家便利店")
    try bench.terminal.press("Enter")
    try bench.terminal.waitForText("新渡口的便利店")
  }

  @Test func aChangedPageIsReadAnewAndARemovedOneLeaves() throws {
    let bench = try Bench()
    try bench.waitForManifest()
    try bench.write("河湾里的新桥\n\n本报讯 桥长120米,不再摆渡。\n", to: "晨报/2022-01-21/01.txt")
    try bench.terminal.press("/")
    try bench.terminal.type("不再摆渡")
    try bench.terminal.press("Enter")
    try bench.terminal.waitForText("河湾里的新桥")
    try bench.terminal.press("q")
    unlink("\(try #require(bench.archive).path)/晨报/2022-01-21/01.txt")
    try bench.terminal.waitForScreen("one issue less") { !$0.contains("2022-01-21") }
  }

  /// A browser that only waits does nothing at all, after a second look at what was just written.
  @Test func idleCostsNoTime() throws {
    let bench = try Bench()
    try bench.waitForManifest()
    let id = try #require(Int32(try bench.terminal.format("#{pane_pid}")))
    usleep(3_500_000)
    let before = try #require(Self.processorTime(of: id))
    usleep(1_000_000)
    #expect(try #require(Self.processorTime(of: id)) - before <= 1)
  }

  /// In ticks of the kernel, usually hundredths of a second.
  private static func processorTime(of id: Int32) -> Int? {
    let fields = readFile("/proc/\(id)/stat")?.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return nil }
    return user + system
  }
}
