import Newspaper
import Search
import Storage
import Testing

@testable import Notebook

@Suite struct SavedSearchTests {
  private static func hit(_ number: Int, text: String = "甲") -> SavedHit {
    SavedHit(article: ArticleID("晨报/2022-01-20/3/\(number)"), digest: TextDigest(of: text), headline: "标\t题\(number)")
  }

  private static func folder(_ files: MemoryFileSystem) -> SearchFolder {
    SearchFolder(in: NotebookFolder { (_: Bool) throws(StorageError) -> (any FileSystem)? in files })
  }

  @Test(arguments: ["献血", "献血 2021/以来", ".隐", "", "a\nb", "~", String(repeating: "长", count: 300)])
  func whatIsSavedIsReadAgain(name: String) throws {
    let files = MemoryFileSystem()
    let run = SearchRun(moment: Moment(seconds: 90), hits: [Self.hit(1), Self.hit(2, text: "乙")])
    let search = SavedSearch(name: name, text: "献血 -\\n \"a b\"", saved: Moment(seconds: 60), run: run)
    try Self.folder(files).save(search)
    let read = try Self.folder(files).searches()
    #expect(read.searches == [search] && read.faults == [])
    try Self.folder(files).remove(name)
    #expect(try Self.folder(files).searches().searches == [])
  }

  @Test func aPersonCanReadIt() throws {
    let files = MemoryFileSystem()
    let run = SearchRun(moment: Moment(seconds: 90), hits: [Self.hit(1)])
    try Self.folder(files).save(SavedSearch(name: "献血", text: "献血", saved: Moment(seconds: 60), run: run))
    #expect(
      String(decoding: files.files["searches/献血.txt"] ?? [], as: UTF8.self) == """
        # kanbao saved search
        name: 献血
        query: 献血
        saved: 1970-01-01T00:01:00Z
        run: 1970-01-01T00:01:30Z
        articles: 1
        fingerprint: \(run.fingerprint)

        晨报/2022-01-20/3/1\t\(TextDigest(of: "甲"))\t标\\t题1

        """)
  }

  @Test func whatIsNotUnderstoodIsKept() throws {
    let files = MemoryFileSystem(files: [
      "searches/献血.txt": Array("name: 献血\nquery: 献血\n# 每周一跑\nweekday: 1\n".utf8), "searches/空.txt": Array("?\n".utf8),
    ])
    let read = try Self.folder(files).searches()
    #expect(read.searches.map(\.name) == ["献血"] && read.faults == ["searches/空.txt"])
    var search = try #require(read.searches.first)
    search.run = SearchRun(moment: Moment(seconds: 0), hits: [])
    try Self.folder(files).save(search)
    let text = String(decoding: files.files["searches/献血.txt"] ?? [], as: UTF8.self)
    #expect(text.contains("# 每周一跑\nweekday: 1\n"))
  }

  @Test func newChangedAndVanishedAreToldApart() {
    let before = SearchRun(moment: Moment(seconds: 0), hits: [Self.hit(1), Self.hit(2), Self.hit(3, text: "丙")])
    let now = SearchRun(
      moment: Moment(seconds: 1), hits: [Self.hit(1), Self.hit(2, text: "改"), Self.hit(4, text: "新")])
    let difference = SearchDifference(from: before, to: now)
    #expect(difference.new == [Self.hit(4, text: "新")])
    #expect(difference.changed == [Self.hit(2, text: "改")])
    #expect(difference.vanished == [Self.hit(3, text: "丙")])
    #expect(difference.sameCount == 1)
    #expect(SearchDifference(from: now, to: now).isEmpty)
  }

  /// A page read otherwise gives its articles other places: the text tells that it is the same.
  @Test func anArticleOfAnotherNameAndTheSameTextIsTheSame() {
    let before = SearchRun(moment: Moment(seconds: 0), hits: [Self.hit(2, text: "乙")])
    let now = SearchRun(moment: Moment(seconds: 1), hits: [Self.hit(3, text: "乙")])
    let difference = SearchDifference(from: before, to: now)
    #expect(difference.isEmpty && difference.sameCount == 1)
  }

  @Test func theFingerprintHangsOnWhatWasFoundAndNotOnTheOrder() {
    let (a, b) = (Self.hit(1), Self.hit(2, text: "乙"))
    let (first, second) = (
      SearchRun(moment: Moment(seconds: 0), hits: [a, b]), SearchRun(moment: Moment(seconds: 9), hits: [b, a])
    )
    #expect(first.fingerprint == second.fingerprint)
    #expect(first.fingerprint != SearchRun(moment: Moment(seconds: 0), hits: [a]).fingerprint)
    #expect(first.fingerprint != SearchRun(moment: Moment(seconds: 0), hits: [a, Self.hit(2)]).fingerprint)
  }
}
