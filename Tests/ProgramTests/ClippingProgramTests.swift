import TestSupport
import Testing

/// `kanbao clippings`: cutting out, listing, and the way out of one notebook and into another.
@Suite struct ClippingProgramTests {
  private let archive: SmallArchive
  private let data: Workspace

  init() throws {
    archive = try SmallArchive()
    data = try Workspace()
  }

  private func run(_ line: String, of archive: SmallArchive? = nil, in data: Workspace? = nil, input: String = "")
    throws
    -> ProgramRun
  {
    try ProgramRun(
      (archive ?? self.archive).folder.arguments(line), input: input,
      environment: ["XDG_DATA_HOME": (data ?? self.data).path])
  }

  @Test func anArticleIsClippedAndListed() throws {
    #expect(try run("clippings ARCHIVE").status == 1)
    let clipped = try run("clippings ARCHIVE --clip 晨报/2022-01-20/3/1 --note 核对 --tag 便民 --tag 社区")
    #expect(clipped.status == 0 && clipped.output.count == 17)
    let listed = try run("clippings ARCHIVE --lang en")
    #expect(listed.status == 0 && listed.output.contains("as it was") && listed.output.contains("#便民 #社区 核对"))
    let json = try run("clippings ARCHIVE --json").output
    #expect(json.contains("\"state\": \"as-it-was\"") && json.contains("\"tags\": [\"便民\", \"社区\"]"))
    #expect(try run("clippings ARCHIVE --markdown").output == readFile(data.path + "/kanbao/notebook/clippings.md"))
    #expect(try run("clippings ARCHIVE --clip 晨报/2022-01-20/9/9").status == 1)
  }

  /// All is exported, index and data are gone, the pages lie in another directory under other names: all is found again.
  @Test(arguments: ["--export", "--markdown"])
  func everythingIsFoundAgainInAnotherDirectory(way: String) throws {
    for id in ["晨报/2022-01-20/3/1", "晨报/2022-01-20/4/1", "晨报/2022-01-21/1/1"] {
      #expect(try run("clippings ARCHIVE --clip \(id) --note 注\(id.count) --tag 甲").status == 0)
    }
    let exported = try run("clippings ARCHIVE " + (way == "--export" ? "--export -" : way)).output
    let (other, fresh) = (try Workspace(), try Workspace())
    try other.write(SmallArchive.page, to: "旧档/a.txt")
    for (from, to) in [("晨报/2022-01-20/04.txt", "旧档/b.txt"), ("晨报/2022-01-21/01.txt", "晨报/2022-01-21/01.txt")] {
      try other.write(try #require(readFile(archive.folder.path + "/" + from)), to: to)
    }
    let environment = ["XDG_DATA_HOME": fresh.path]
    let imported = try ProgramRun(
      other.arguments("clippings ARCHIVE --import - --lang en"), input: exported, environment: environment)
    #expect(imported.status == 0 && imported.errors == "kanbao: imported: 3; there already: 0\n")
    let listed = try ProgramRun(other.arguments("clippings ARCHIVE --json"), environment: environment)
    #expect(listed.lines.count == 3 && listed.lines.allSatisfy { $0.contains("\"standsAsKept\": true") })
    let states = listed.lines.map { $0.contains("\"state\": \"as-it-was\"") ? "as it was" : "moved" }
    #expect(states == ["moved", "moved", "as it was"])
    let again = try ProgramRun(other.arguments("clippings ARCHIVE --export -"), environment: environment)
    #expect(again.output == (try run("clippings ARCHIVE --export -").output))
    let twice = try ProgramRun(
      other.arguments("clippings ARCHIVE --import - --lang en"), input: exported, environment: environment)
    #expect(twice.errors == "kanbao: imported: 0; there already: 3\n")
  }

  @Test func whatHasChangedAndWhatIsGoneIsSaid() throws {
    for id in ["晨报/2022-01-20/4/1", "晨报/2022-01-21/1/1"] { _ = try run("clippings ARCHIVE --clip \(id)") }
    let other = try Workspace()
    try other.write("老槐树下的书场\n\n本报记者 何文\n\n书场开张那天,来了四十多位老听众。\n", to: "晨报/2022-01-20/04.txt")
    let json = try ProgramRun(other.arguments("clippings ARCHIVE --json"), environment: ["XDG_DATA_HOME": data.path])
    #expect(json.lines.count == 2)
    #expect(json.lines.first?.contains("\"state\": \"source-changed\", \"standsAsKept\": false") == true)
    #expect(json.lines.last?.contains("\"state\": \"gone\"") == true)
  }

  @Test func aLineThatIsNoClippingIsNamed() throws {
    let imported = try run("clippings ARCHIVE --import - --lang en", input: "{\"id\": 1}\n")
    #expect(imported.status == 1 && imported.errors == "kanbao: line 1 is no clipping and was passed over\n")
    _ = try run("clippings ARCHIVE --clip 晨报/2022-01-20/4/1")
    let file = data.path + "/kanbao/notebook/clippings.md"
    let text = try #require(readFile(file))
    try data.write("手记一行\n" + text, to: "kanbao/notebook/clippings.md")
    let listed = try run("clippings ARCHIVE --lang en")
    #expect(listed.errors.hasPrefix("kanbao: clippings.md:1: belongs to no clipping"))
    _ = try run("clippings ARCHIVE --clip 晨报/2022-01-20/4/1")
    #expect(readFile(file)?.hasPrefix("手记一行\n" + text) == true)
  }

  /// In portable mode everything lies beside the archive.
  @Test func aFolderBesideTheArchiveHoldsTheNotebook() throws {
    let place = try Workspace()
    try place.write(SmallArchive.page, to: "报库/晨报/2022-01-20/03.txt")
    try place.write("", to: "报库.kanbao/.portable")
    let arguments = ["clippings", place.path + "/报库", "--clip", "晨报/2022-01-20/3/1"]
    #expect(try ProgramRun(arguments, environment: ["XDG_DATA_HOME": data.path]).status == 0)
    #expect(readFile(place.path + "/报库.kanbao/notebook/clippings.md")?.contains("家门口便利店") == true)
    #expect(readFile(data.path + "/kanbao/notebook/clippings.md") == nil)
  }
}
