import TestSupport
import Testing

/// `kanbao trend` on an archive.
struct TrendProgramTests {
  @Test func countsEachWordAndAllArticles() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("trend ARCHIVE 便利店 听众 --by year --json"))
    #expect(run.status == 0, "\(run.errors)")
    let all = try ProgramRun(archive.folder.arguments("search ARCHIVE date:2022 --count")).output
    let store = try ProgramRun(archive.folder.arguments("search ARCHIVE 便利店 --count")).output
    let listener = try ProgramRun(archive.folder.arguments("search ARCHIVE 听众 --count")).output
    #expect(
      run.output.contains("{\"year\": \"2022\", \"articles\": \(all.filter(\.isNumber)), \"words\": ["), "\(run.output)"
    )
    #expect(run.output.contains("{\"word\": \"便利店\", \"articles\": \(store.filter(\.isNumber)),"), "\(run.output)")
    #expect(run.output.contains("{\"word\": \"听众\", \"articles\": \(listener.filter(\.isNumber)),"), "\(run.output)")
  }

  @Test(arguments: [("", "时间"), ("--csv", "month,便利店,便利店 /10000,articles\r\n2022-01,"), ("--svg", "<svg xmlns=")])
  func writesEveryForm(option: String, beginning: String) throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("trend ARCHIVE 便利店 --lang zh \(option)"))
    #expect(run.output.hasPrefix(beginning), "\(run.output)")
    #expect(run.errors == "")
  }

  @Test func takesOneFormOnly() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("trend ARCHIVE 便利店 --csv --svg --lang en"))
    #expect(run.status == 2)
    #expect(run.errors.contains("only one of"))
  }

  @Test func aWordThatIsNowhereIsNothingFound() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("trend ARCHIVE 不在其中"))
    #expect(run.status == 1)
  }
}
