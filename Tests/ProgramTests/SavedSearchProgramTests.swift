import TestSupport
import Testing

/// `kanbao searches`: what is new, changed and vanished when a search is run again.
@Suite struct SavedSearchProgramTests {
  private let archive: SmallArchive
  private let data: Workspace

  init() throws {
    archive = try SmallArchive()
    data = try Workspace()
  }

  private func run(_ line: String, in data: Workspace? = nil, input: String = "") throws -> ProgramRun {
    try ProgramRun(
      archive.folder.arguments(line), input: input, environment: ["XDG_DATA_HOME": (data ?? self.data).path])
  }

  @Test func aSearchIsSavedAndRunAgain() throws {
    #expect(try run("searches ARCHIVE").status == 1)
    let saved = try run("searches ARCHIVE --save 何文 --query author:何文 --lang en")
    #expect(saved.status == 0 && saved.output.contains("new 2, changed 0, vanished 0"))
    #expect(saved.output.contains("  + 晨报/2022-01-20/4/1  老槐树下的书场\n"))
    #expect(try run("searches ARCHIVE --run --lang en").output.contains("unchanged"))
    try archive.folder.write("村口的戏台\n\n本报记者 何文\n\n戏台修好了。\n", to: "晨报/2022-01-22/01.txt")
    try archive.folder.write("老槐树下的书场\n\n本报记者 何文\n\n书场开张那天,来了四十多位老听众。\n", to: "晨报/2022-01-20/04.txt")
    try archive.folder.write("河湾里的渡船\n\n本报记者 田野\n\n渡船每天往返12次,一趟要走20分钟。\n", to: "晨报/2022-01-21/01.txt")
    let again = try run("searches ARCHIVE --run --lang en")
    #expect(again.output.contains("new 1, changed 1, vanished 1"), "\(again.output)")
    #expect(again.output.contains("  + 晨报/2022-01-22/1/1  村口的戏台\n  ~ 晨报/2022-01-20/4/1"))
    #expect(again.output.contains("  - 晨报/2022-01-21/1/1  河湾里的渡船\n"))
    let json = try run("searches ARCHIVE --run --json").output
    #expect(
      json.contains("\"articles\": 2") && json.contains("\"new\": [], \"changed\": [], \"vanished\": [], \"same\": 2"))
    #expect(try run("searches ARCHIVE --remove 何文").status == 0)
    #expect(try run("searches ARCHIVE").status == 1)
  }

  /// The fingerprint in a footnote is the same wherever the pages are kept; nothing is new on the other side.
  @Test func whatIsExportedIsTheSameInAnotherDirectory() throws {
    _ = try run("searches ARCHIVE --save 何文 --query author:何文")
    let exported = try run("searches ARCHIVE --export -").output
    let (other, fresh) = (try SmallArchive(), try Workspace())
    let environment = ["XDG_DATA_HOME": fresh.path]
    let imported = try ProgramRun(
      other.folder.arguments("searches ARCHIVE --import - --lang en"), input: exported, environment: environment)
    #expect(imported.errors == "kanbao: imported: 1 search\n")
    let again = try ProgramRun(other.folder.arguments("searches ARCHIVE --run --json"), environment: environment)
    #expect(again.output.contains("\"new\": [], \"changed\": [], \"vanished\": [], \"same\": 2"), "\(again.output)")
    let fingerprint = try #require(exported.split(separator: "\"fingerprint\": ").last?.prefix(18))
    #expect(again.output.contains(fingerprint))
  }
}
