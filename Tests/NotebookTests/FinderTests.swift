import Archive
import Glibc
import Newspaper
import Search
import SearchIndex
import Storage
import Testing

@testable import Notebook

/// Clippings found again in an archive on disk, after what happens to archives.
@Suite final class FinderTests {
  private let root: String
  private let files: LocalFileSystem

  private static let first = """
    老槐树下的书场

    本报记者 何文

    书场开张那天，来了三十多位老听众。说书人姓周，一说就是三个小时。

    河湾里的渡船

    本报讯（记者 何文）渡船每天往返12次，一趟要走20分钟。船工老陈今年六十一岁，撑船已有四十年。
    """

  init() throws {
    var template = Array("\(P_tmpdir)/kanbao-finder-XXXXXX".utf8CString)
    root = String(cString: try #require(mkdtemp(&template).map { UnsafePointer($0) }))
    files = try LocalFileSystem(root: root)
    try write(Self.first, "晨报/2022-01-20/03.txt")
    try write("别的一版\n\n本报讯（记者 田野）这里没有什么可剪的文字。", "晨报/2022-01-21/01.txt")
  }

  deinit {
    for folder in ["晨报/2022-01-20", "晨报/2022-01-21", "旧报"] {
      for name in (try? files.list(folder)) ?? [] { try? files.remove("\(folder)/\(name)") }
      rmdir("\(root)/\(folder)")
    }
    rmdir("\(root)/晨报")
    rmdir(root)
  }

  private func write(_ text: String, _ path: String) throws {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += (folder.isEmpty ? "" : "/") + part
      try files.createFolder(folder)
    }
    try files.replace(path, with: Array(text.utf8))
  }

  private func opened(_ corrections: CorrectionPatch? = nil) throws -> Archive {
    try Archive.open(path: Array(root.utf8), corrections: corrections)
  }

  private func find(_ clipping: Clipping, _ corrections: CorrectionPatch? = nil) async throws -> FoundPlace {
    let archive = try opened(corrections)
    return await Finder(holdings: archive, engine: ScanEngine(holdings: archive)).place(of: clipping)
  }

  /// The words "撑船已有四十年" of the second article, unless others are named.
  private func clipping(_ words: String = "船工老陈今年六十一岁，撑船已有四十年", kind: Clipping.Kind = .selection) throws -> Clipping {
    let archive = try opened()
    let reference = try #require(archive.issues.flatMap(\.pages).first)
    let page = try archive.page(reference)
    for article in page.articles {
      for field in article.fields {
        let text = Array(article.text(of: field).unicodeScalars)
        let sought = Array(words.unicodeScalars)
        guard
          let start = text.indices.first(where: { text[$0...].starts(with: sought) })
        else { continue }
        return try #require(
          Clipping(
            kind, of: article, on: page, passages: [(field, start..<start + sought.count)],
            id: ClippingID(number: 1), at: Moment(seconds: 0)))
      }
    }
    throw StorageError.missing(path: words)
  }

  @Test func whatDidNotChangeIsAsItWas() async throws {
    let clipping = try clipping()
    #expect(clipping.source.article == ArticleID("晨报/2022-01-20/3/2"))
    let found = try await find(clipping)
    #expect(found.state == .asItWas && found.standsAsKept && found.article == 1)
    #expect(found.passage?.text == clipping.quotation)
  }

  @Test func aWholeArticleIsAsItWas() async throws {
    let archive = try opened()
    let page = try archive.page(try #require(archive.issues.flatMap(\.pages).first))
    let clipping = try #require(
      Clipping(.article, of: page.articles[1], on: page, id: ClippingID(number: 1), at: Moment(seconds: 0)))
    #expect(clipping.quotation.contains("河湾里的渡船") && clipping.quotation.contains("四十年"))
    let found = try await find(clipping)
    #expect(found.state == .asItWas && found.standsAsKept && found.article == 1)
  }

  @Test func aRenamedFileIsFoundByItsBytes() async throws {
    let clipping = try clipping()
    try files.rename("晨报/2022-01-20/03.txt", to: "晨报/2022-01-20/第3版.txt")
    let found = try await find(clipping)
    #expect(found.state == .moved && found.standsAsKept)
    #expect(found.page?.path == SourcePath("晨报/2022-01-20/第3版.txt"))
  }

  @Test func aFileInAnotherFolderIsFoundByItsWords() async throws {
    let clipping = try clipping()
    try write(Self.first, "旧报/杂.txt")
    try files.remove("晨报/2022-01-20/03.txt")
    let found = try await find(clipping)
    #expect(found.state == .moved && found.standsAsKept && found.page?.path == SourcePath("旧报/杂.txt"))
    #expect(found.passage?.text == clipping.quotation)
  }

  /// A person says that the two articles are one: the words stand in another article of another place.
  @Test func aCorrectedPageIsFoundByItsWords() async throws {
    let clipping = try clipping()
    let digest = try #require(clipping.source.digest)
    let patch = CorrectionPatch([
      Correction(
        page: digest, title: "",
        statements: [CorrectionStatement(line: 7, change: .continues, beginning: "河湾里的渡船")])
    ])
    let found = try await find(clipping, patch)
    #expect(found.state == .moved && found.standsAsKept && found.article == 0)
    #expect(found.passage?.text == clipping.quotation)
  }

  @Test func aChangedPageSaysWhetherTheWordsStillStand() async throws {
    let clipping = try clipping()
    try write(Self.first.replacing("三十多位", with: "四十多位"), "晨报/2022-01-20/03.txt")
    let beside = try await find(clipping)
    #expect(beside.state == .sourceChanged && beside.standsAsKept)
    try write(Self.first.replacing("六十一岁", with: "六十二岁"), "晨报/2022-01-20/03.txt")
    let within = try await find(clipping)
    #expect(within.state == .sourceChanged && !within.standsAsKept && within.article == 1)
  }

  @Test func whatIsNowhereIsGone() async throws {
    let clipping = try clipping()
    try files.remove("晨报/2022-01-20/03.txt")
    #expect(try await find(clipping) == .gone)
  }

  /// `12` stands in many places; without the article's name or the page's bytes that tells nothing.
  @Test func fewWordsAreNotFoundElsewhere() async throws {
    let clipping = try clipping("12次", kind: .figure)
    try files.remove("晨报/2022-01-20/03.txt")
    try write("市场一瞥\n\n本报讯（记者 田野）班车每天往返12次。", "晨报/2022-01-20/04.txt")
    #expect(try await find(clipping) == .gone)
  }

  /// The nearest of several places counts.
  @Test func theSameWordsTwiceAreToldApart() async throws {
    let archive = try opened()
    try write("老话新说\n\n本报讯（记者 何文）先说不急不忙，再说不急不忙，又说不急不忙，共三遍。", "晨报/2022-01-20/03.txt")
    withExtendedLifetime(archive) {}
    var clipping = try clipping("不急不忙")
    clipping.passages[0].range = 20..<24
    let found = try await find(clipping)
    #expect(found.state == .moved && found.passage?.range == 19..<23)
  }
}
