import Testing

/// Letters of a query that are taken for words of the archive.
struct PinyinTests {
  @Test(arguments: [
    ("bld", "zh", "拼音 bld → 便利店 (2)"),
    ("shuch tingzhong", "zh", "拼音 shuch → 书场 (1)；tingzhong → 听众 (1)"),
    ("bld", "en", "kanbao: pinyin bld → 便利店 (2)"),
  ])
  func saysWhatLettersWereTakenFor(_ query: String, _ language: String, _ note: String) throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(["search", archive.path, query, "--lang", language])
    #expect(run.status == 0)
    #expect(run.errors.contains(note), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func tellsItInJSON() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(["search", archive.path, "headline:bld", "--json"])
    #expect(
      run.output.contains(
        "\"pinyin\": [{\"letters\": \"bld\", \"field\": \"headline\", \"words\": [{\"text\": \"便利店\", \"articles\": 1}]}]}"
      ))
    let plain = try ProgramRun(["search", archive.path, "便利店", "--json"])
    #expect(plain.output.contains("\"pinyin\": null}"))
    #expect(plain.errors == "")
  }

  @Test func countsTheSame() throws {
    let archive = try SmallArchive()
    #expect(try ProgramRun(["search", archive.path, "bldyz", "--count"]).output == "0\n")
    #expect(try ProgramRun(["search", archive.path, "bld", "--count"]).output == "2\n")
  }
}
