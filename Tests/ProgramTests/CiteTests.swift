import Testing

/// `kanbao cite` on an archive.
struct CiteTests {
  @Test func anIdIsCitedAsTheStandardHasIt() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("cite ARCHIVE 晨报/2022-01-20/4/1"))
    #expect(run.output == "何文. 老槐树下的书场[N]. 晨报, 2022-01-20(4).\n")
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test func aQueryCitesAllItFinds() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("cite ARCHIVE --query author:何文"))
    #expect(
      run.output == "何文. 老槐树下的书场[N]. 晨报, 2022-01-20(4).\n何文. 河湾里的渡船[N]. 晨报, 2022-01-21(1).\n")
  }

  @Test(arguments: [
    ("ris", "TY  - NEWS\r\nAU  - 何文\r\n"), ("bibtex", "@article{x6668.x62A5.:2022-01-20:4:1,\n"),
    ("csl-json", "[\n  {\"id\": \"晨报/2022-01-20/4/1\", \"type\": \"article-newspaper\""),
  ])
  func everyStyleHasItsForm(style: String, beginning: String) throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("cite ARCHIVE 晨报/2022-01-20/4/1 --style \(style)"))
    #expect(run.output.hasPrefix(beginning), "\(run.output)")
  }

  @Test func anIdThatNamesNothingIsSaidAndTheOthersAreCited() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments("cite ARCHIVE 晨报/1999-01-01/1/1 晨报/2022-01-20/4/1 --lang en"))
    #expect(run.output == "何文. 老槐树下的书场[N]. 晨报, 2022-01-20(4).\n")
    #expect(run.errors.contains("the archive has no 晨报/1999-01-01/1/1"))
    #expect(run.status == 1)
  }

  @Test func whatIsUnknownIsSaid() throws {
    let folder = try Workspace()
    try folder.write("老槐树下的书场\n\n本报记者 何文\n\n书场开张那天,来了三十多位老听众。\n", to: "notes/a.txt")
    let run = try ProgramRun(["cite", folder.path, "--query", "书场", "--lang", "en"])
    #expect(run.output.hasPrefix("何文. 老槐树下的书场[N]. "))
    #expect(run.output.contains("[日期不详]"))
    #expect(run.errors.contains("the date of 1 article"))
  }

  @Test func anArticleOnTwoPagesIsCitedOnce() throws {
    let archive = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Resources/sample-archive"
    let run = try ProgramRun(["cite", archive, "--query", "鹤鸣桥 date:2023-05-18 (下转第3版 OR 上接第1版)"])
    #expect(run.output == "林见微, 何百川. 1286块石头，等着回家: 鹤鸣桥修缮工程走过第222天[N]. 柳溪日报, 2023-05-18(1, 3).\n")
  }

  @Test(arguments: ["cite ARCHIVE", "cite ARCHIVE x --query y", "cite ARCHIVE x --style apa"])
  func whatCannotBeMeantIsRefused(line: String) throws {
    let archive = try SmallArchive()
    #expect(try ProgramRun(archive.folder.arguments(line)).status == 2)
  }
}
