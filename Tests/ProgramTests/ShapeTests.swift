import Testing

/// The fields that scripts count on, by name and in order.
struct ShapeTests {
  private static let place = "id newspaper date pageNumber section"
  private static let figure = "start end text kind values unit qualifier noun comparison comparedBy atLeast atMost"
  private static let item =
    "item kind kicker headline deck byline dateline authors paragraphs crossheads lines joins confidence "
    + "continuesOn continuesFrom"

  static let table: [(line: String, names: String)] = [
    (
      "parse \(StatusTests.page)",
      "file format encoding newspaper date pageNumber section problems items figures"
    ),
    ("search ARCHIVE 便利店 --by author", "author articles"),
    ("search ARCHIVE 便利店", "id score newspaper date pageNumber section headline kind snippet matches pinyin"),
    ("list ARCHIVE newspapers", "id newspaper issues pages from to"),
    ("list ARCHIVE issues", "id newspaper date name pages"),
    ("list ARCHIVE pages", "id file format encoding newspaper date pageNumber section articles problems"),
    ("list ARCHIVE articles", "\(place) headline kind byline authors characters figures"),
    ("show ARCHIVE 晨报/2022-01-20/3/1", "\(place) file \(item) figures"),
    ("figures ARCHIVE", "\(place) paragraph \(figure)"),
    ("figures --lines \(StatusTests.page)", "line \(figure)"),
    (
      "index ARCHIVE --index ARCHIVE/.index",
      "archive index complete files bytes pages articles segments readFiles readBytes removedFiles missingFiles unreadableFiles seconds"
    ),
  ]

  @Test(arguments: table)
  func everyObjectHasTheseMembers(line: String, names: String) throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments(line) + ["--json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try JSONShape.objects(in: run.output).isEmpty == false)
    #expect(run.lines.allSatisfy { JSONShape.names(in: $0).joined(separator: " ") == names }, "\(run.output)")
  }

  @Test func parseTellsEveryLineOnce() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(["parse", "--json", archive.path + "/晨报/2022-01-20/03.txt"])
    let page = try #require(try JSONShape.objects(in: run.output).first)
    let items = try #require(page["items"] as? [[String: Any]])
    let lines = items.flatMap { $0["lines"] as? [Int] ?? [] }.sorted()
    #expect(lines == [1, 3, 5, 7, 9, 11])
    #expect(items.first?["headline"] as? String == "东门街道建成12处家门口便利店")
    let text = (items.first?["paragraphs"] as? [String])?.first ?? ""
    let figures = try #require(page["figures"] as? [[String: Any]])
    let joined = try #require(figures.first { $0["text"] as? String == "1.5万人" })
    #expect(text.unicodeScalars.count > joined["end"] as? Int ?? .max)
    #expect(joined["values"] as? [Int] == [15000])
  }

  /// Absent is null; a number is exact however long it is.
  @Test func figuresOfPlainTextAreExact() throws {
    let run = try ProgramRun(["figures", "--lines", "-", "--json"], input: "没有\n\n共12345678901234567890.5元\n")
    #expect(
      run.output == """
        {"line": 3, "start": 1, "end": 24, "text": "12345678901234567890.5元", "kind": "money", \
        "values": [12345678901234567890.5], "unit": "元", "qualifier": null, \
        "noun": null, "comparison": null, "comparedBy": null, "atLeast": null, "atMost": null}

        """)
  }

  @Test func figuresAsCSVAreSafeInASpreadsheet() throws {
    let run = try ProgramRun(["figures", "--lines", "-", "--csv"], input: "共20余万元\n")
    #expect(
      run.output == """
        line,start,end,text,kind,values,unit,qualifier,noun,comparison,comparedBy,atLeast,atMost\r
        1,1,6,20余万元,money,200000,元,余,,,,200000,\r

        """)
  }

  @Test func largestFiguresComeFirst() throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(["figures", archive.path, "--sort", "value", "--json"])
    let values = try JSONShape.objects(in: run.output).compactMap { ($0["values"] as? [Double])?.max() }
    #expect(values.count > 4)
    #expect(values == values.sorted(by: >))
  }

  /// A path that is no text is given readably, and exactly beside it.
  @Test func pathsThatAreNoTextAreGivenExactly() throws {
    let folder = try Workspace()
    let name: [UInt8] = [0xB1, 0xA8, 0xD6, 0xBD] + Array(".txt".utf8)
    try folder.write(Array("铁东区的便利店\n".utf8), to: name)
    let path = Array(folder.path.utf8) + [UInt8(ascii: "/")] + name
    let run = try ProgramRun([Array("parse".utf8), Array("--json".utf8), path])
    let page = try #require(try JSONShape.objects(in: run.output).first)
    #expect((page["file"] as? String)?.hasSuffix("\u{FFFD}\u{FFFD}\u{5BD}.txt") == true)
    #expect((page["fileBytes"] as? String)?.isEmpty == false)
  }
}
