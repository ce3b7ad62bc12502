import Testing

/// `kanbao check`, by the built program.
struct CheckTests {
  private func archive() throws -> Workspace {
    let folder = try Workspace()
    for day in 10...30 where day != 14 {
      try folder.write("第1版\n东门街道\n便利店\n第2版\n老槐树\n书场\n　　种小麦12亩、玉米30亩，共45亩。\n", to: "晨报/202201\(day).txt")
    }
    try folder.write("newspaper\nencodng gbk\nignore raw\n", to: "archive.conf")
    try folder.write("x", to: "raw/x.txt")
    try folder.write("x", to: "图.pdf")
    return folder
  }

  /// The members of each kind of record, by name and in order.
  static let shapes: [(record: String, names: String)] = [
    (
      "archive",
      "record files pages articles bytes ignored undecodableBytes controlCharacters hiddenCharacters "
        + "privateUseCharacters"
    ),
    ("encoding", "record encoding reason files confidence file"), ("rule", "record fact rule pages value file"),
    ("coverage", "record newspaper issues pages from to rhythm missing"), ("month", "record newspaper month issues"),
    ("gap", "record newspaper from to issues"), ("figures", "record id file cause figures expected sentence"),
  ]

  @Test(arguments: shapes)
  func everyRecordHasTheseMembers(record: String, names: String) throws {
    let folder = try archive()
    let run = try ProgramRun(["check", folder.path, "--json"])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.lines.filter { $0.hasPrefix("{\"record\": \"\(record)\"") }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { JSONShape.names(in: $0).joined(separator: " ") == names }, "\(lines)")
  }

  @Test func tellsGapsAndProblems() throws {
    let folder = try archive()
    let run = try ProgramRun(["check", folder.path, "--json"])
    let expected = [
      #"{"record": "gap", "newspaper": "晨报", "from": "2022-01-14", "to": "2022-01-14", "issues": 1}"#,
      #"{"record": "rule", "fact": "pageNumber", "rule": "text-page-head", "pages": 40, "value": "1", "#,
      #"{"record": "problem", "file": "archive.conf", "cause": "configuration", "line": 1, "#,
      #""fault": "unknownCommand", "word": "encodng", "nearest": "encoding"}"#,
      #"{"record": "problem", "file": "图.pdf", "cause": "unknownFormat", "#,
    ]
    #expect(expected.filter { !run.output.contains($0) } == [], "\(run.output)")
  }

  @Test func theReportIsAlignedInBothLanguages() throws {
    let folder = try archive()
    let chinese = try ProgramRun(["check", folder.path, "--lang", "zh"]).output
    let english = try ProgramRun(["check", folder.path, "--lang", "en"]).output
    #expect(chinese.contains("  报纸  日期上一层文件夹名  40版  晨报"), "\(chinese)")
    #expect(chinese.contains("archive.conf:2：没有命令 encodng；是不是 encoding？"))
    #expect(chinese.contains("  2022-01-14  1期"))
    #expect(english.contains("archive.conf:2: no command encodng; is it encoding?"), "\(english)")
    #expect(english.contains("2022-01-10 – 2022-01-30  20 issues  40 pages  appears every day"))
  }
}
