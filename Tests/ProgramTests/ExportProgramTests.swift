import TestSupport
import Testing

/// The files that exports leave, written by the program itself.
struct ExportProgramTests {
  /// Plays keys on the small archive; `OUT` in them is a folder that is read afterwards.
  private struct Run {
    let folder: Workspace
    let screen: String

    init(_ keys: String, before: (Workspace) throws -> Void = { _ in }) throws {
      let archive = try SmallArchive()
      folder = try Workspace()
      try before(folder)
      let script = keys.replacing("OUT", with: folder.path) + "\n:dump-screen \(folder.path)/screen\n"
      try folder.write(script, to: "script")
      let run = try ProgramRun([
        "browse", archive.path, "--script", folder.path + "/script", "--size", "100x30", "--lang", "en",
      ])
      #expect(run.status == 0, "\(run.errors)")
      screen = readFile(folder.path + "/screen") ?? ""
    }

    func file(_ name: String) -> String? { readFile(folder.path + "/" + name) }
  }

  @Test func anArticleAsMarkdownEndsWithItsSource() throws {
    let run = try Run(") Enter Enter\n:export OUT/a.md")
    let text = try #require(run.file("a.md"), "\(run.screen)")
    #expect(text.hasPrefix("# 老槐树下的书场\n\n*本报记者 何文*\n\n书场开张那天"))
    #expect(text.hasSuffix("\n\n*何文\\. 老槐树下的书场\\[N\\]\\. 晨报, 2022\\-01\\-20(4)\\.*\n"), "\(text)")
  }

  @Test func anArticleAsTextIsWhatWasPrinted() throws {
    let run = try Run(") Enter Enter\n:export OUT/a.txt")
    #expect(
      run.file("a.txt")
        == "老槐树下的书场\n本报记者 何文\n　　书场开张那天,来了三十多位老听众。\n\n何文. 老槐树下的书场[N]. 晨报, 2022-01-20(4).\n")
  }

  @Test func resultsAreTheRowsOfSearch() throws {
    let run = try Run("/ \"author:何文\" Enter\n:export OUT/r.jsonl\n:export OUT/r.csv\n:export OUT/r.bib")
    let objects = try JSONShape.objects(in: run.file("r.jsonl") ?? "")
    #expect(objects.map { $0["id"] as? String } == ["晨报/2022-01-20/4/1", "晨报/2022-01-21/1/1"])
    #expect(run.file("r.csv")?.split(separator: "\r\n").count == 3)
    #expect(run.file("r.bib")?.contains("journaltitle = {晨报}") == true)
  }

  @Test func figuresAreATable() throws {
    let run = try Run("Enter #\n:export OUT/f.csv --bom\n:export OUT/f.md")
    let csv = try #require(run.file("f.csv"), "\(run.screen)")
    #expect(csv.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(csv.contains("text,kind,values,unit,qualifier,noun,sentence\r\n"))
    #expect(csv.contains("80余万元,money,800000,元,"))
    #expect(run.file("f.md")?.contains("80余万元") == true)
  }

  @Test func whatIsThereIsNotTouched() throws {
    let run = try Run("Enter\n:export OUT/a.md") { try $0.write("mine", to: "a.md") }
    #expect(run.file("a.md") == "mine")
    #expect(run.screen.contains("is there already"))
    let forced = try Run("Enter\n:export! OUT/a.md") { try $0.write("mine", to: "a.md") }
    #expect(forced.file("a.md")?.contains("百姓关切") == true)
    #expect(forced.file("a.md.tmp") == nil)
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let run = try Run("Enter\n:export /proc/nowhere/a.md")
    #expect(run.screen.contains("not written"))
  }
}
