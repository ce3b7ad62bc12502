import Newspaper
import Search
import Testing

@testable import Archive

/// Files that hold several pages.
@Suite struct PageSplitterTests {
  static let body = "东门街道建成便利店\n本报讯　居民说，买菜只要走五分钟。\n图为居民在选购。\n"

  private func pages(_ text: String, path: String = "20220120.txt") -> [Page] {
    PageReader().pages(from: Array(text.utf8), path: SourcePath(path))
  }

  private func shape(_ pages: [Page]) -> String {
    pages.map { "\($0.number?.label ?? "-")/\($0.section ?? "-"):\($0.sourceLines.count)" }.joined(separator: " ")
  }

  static let files: [(text: String, path: String, shape: String)] = [
    ("第1版\n\(body)第2版\n\(body)", "20220120.txt", "1/-:4 2/-:4"),
    ("第01版：要闻\n\(body)\n第A02版：副刊\n\(body)", "20220120.txt", "01/要闻:5 A02/副刊:4"),
    ("第1版\n\(body)第2版\n\(body)", "2022-01-20_01.txt", "01/-:8"),
    ("\(body)\u{C}\(body)\u{C}", "20220120.txt", "-/-:3 -/-:3"),
    ("\(body)\u{C}第3版 国际\n\(body)", "20220120.txt", "-/-:3 3/国际:4"),
    ("\(body)\u{C}\(body)", "2022-01-20_05.txt", "05/-:6"),
    ("\u{C}\n\u{C}\(body)", "20220120.txt", "-/-:3"),
    // Entries of a table of contents, references, numbers that fall.
    ("\(body)第2版：国内\n第3版：国际\n第4版：副刊\n\(body)", "20220120.txt", "-/-:9"),
    ("\(body)（下转第2版）\n\(body)（下转第3版）\n", "20220120.txt", "-/-:8"),
    ("第3版\n\(body)第3版\n\(body)", "20220120.txt", "3/-:8"), ("第2版\n\(body)", "20220120.txt", "2/-:4"),
    ("", "20220120.txt", "-/-:0"),
  ]

  @Test(arguments: files.indices)
  func partsAFile(index: Int) {
    let file = Self.files[index]
    #expect(shape(pages(file.text, path: file.path)) == file.shape)
  }

  @Test func partsKeepTheLinesAndBytesOfTheFile() throws {
    let text = "第1版\n甲一\n甲二\n\u{C}第2版\n乙一\n乙二\n"
    let pages = pages(text)
    #expect(pages.map { $0.sourceLines.map(\.number) } == [[1, 2, 3], [4, 5, 6]])
    let bytes = Array(text.utf8)
    let printed = pages.map { page in page.sourceLines.map { String(decoding: bytes[$0.byteRange], as: UTF8.self) } }
    #expect(printed == [["第1版", "甲一", "甲二"], ["第2版", "乙一", "乙二"]])
    #expect(pages.map { $0.articles.flatMap(\.lines).sorted() } == [[1, 2, 3], [4, 5, 6]])
    #expect(pages.map(\.id.description) == ["_/2022-01-20/1", "_/2022-01-20/2"])
    #expect(pages[1].sourceLine(5)?.text == "乙一")
    #expect(pages[1].sourceLine(2) == nil)
  }

  @Test func formFeedsAreCountedAsLineEndsWhereverTheyStand() {
    let page = PlainText().read(Array("a\u{C}\nb\u{C}c\n\u{C}\u{C}d".utf8), path: SourcePath("a.txt"))
    #expect(page.lines.map(\.text) == ["a", "b", "c", "d"])
    #expect(page.pageBreaks == [1, 2, 3])
    #expect(page.problems.isEmpty)
  }

  @Test func everyPartCanBeHadByItsReference() throws {
    let folder = try TemporaryFolder()
    try folder.write("第1版\n\(Self.body)第2版\n\(Self.body)", to: "晨报/20220120.txt")
    let archive = try Archive.open(path: folder.path)
    let listed = try #require(archive.issues.first?.pages.first)
    #expect(listed.part == nil)
    let first = try archive.page(listed)
    #expect(first.parts.map(\.part) == [1, 2])
    #expect(first.parts.map(\.number?.label) == ["1", "2"])
    #expect(try archive.page(first.parts[1]).id.description == "晨报/2022-01-20/2")
    #expect(try archive.pages(at: listed).map(\.part) == [1, 2])
    #expect(try archive.pages(at: first.parts[1]).map(\.part) == [2])
    #expect(first.reference(from: listed) == listed)
    var gone = listed
    gone.part = 9
    #expect(throws: HoldingsError.self) { try archive.page(gone) }
  }

  @Test func numbersReadInTheTextNameAPageOnlyWhereNoOtherFileCan() throws {
    let folder = try TemporaryFolder()
    try folder.write("第2版\n\(Self.body)", to: "20220120.txt")
    try folder.write("第2版\n\(Self.body)乙", to: "20220120-b.txt")
    let archive = try Archive.open(path: folder.path)
    let ids = try archive.issues.flatMap(\.pages).map { try archive.page($0).id.description }
    #expect(Set(ids).count == 2)
    #expect(ids.filter { $0.hasPrefix("~") }.count == 1 || archive.issues.count == 2)
  }

  @Test func articlesOfOnePageAreNoDuplicates() throws {
    let folder = try TemporaryFolder()
    for name in ["20220120-03-01.txt", "20220120-03-02.txt"] { try folder.write(name, to: "20220120/\(name)") }
    let archive = try Archive.open(path: folder.path)
    let ids = try archive.issues.flatMap(\.pages).map { try archive.page($0).id.description }
    #expect(ids == ["_/2022-01-20/3-1", "_/2022-01-20/3-2"])
    #expect(archive.problems == [])
  }

  @Test func pathAndHeadThatDisagreeAreAProblem() {
    let pages = pages("第4版 2022年1月21日 星期五\n\(Self.body)", path: "晨报/2022-01-20/03.txt")
    #expect(pages.map(\.date?.description) == ["2022-01-20"])
    #expect(pages.map(\.number?.label) == ["03"])
    let named = IssueDate(year: 2022, month: 1, day: 20), printed = IssueDate(year: 2022, month: 1, day: 21)
    let causes = [named].compactMap { $0 }.flatMap { path in
      printed.map { [Problem.Cause.contradictedDate(path: path, text: $0)] } ?? []
    }
    #expect(pages[0].problems.map(\.cause).prefix(1) == causes[...])
    #expect(pages[0].problems.count == 2)
  }

  @Test func manyFormFeedsAreBounded() {
    let text = String(repeating: "字\u{C}", count: Limits.fileParts + 50)
    let pages = pages(text)
    #expect(pages.count == Limits.fileParts)
    #expect(pages[0].problems.map(\.cause) == [.tooManyPages(limit: Limits.fileParts)])
    #expect(pages.reduce(0) { $0 + $1.sourceLines.count } == Limits.fileParts + 50)
  }
}
