import Newspaper
import Search
import SearchIndex
import Storage
import TestSupport
import Testing

@Suite struct SegmentTests {
  private static let article: Article = {
    var article = Article(
      "晨报/2022-01-20/1/1",
      """
      ^ 引题
      # 春耕备耕忙
      - 副题
      @ 记者 王小明
      机关干部走访1200人次。
      > 小标题
      第二段。
      """)
    article.dateline = "本报讯"
    article.confidence = 0.75
    article.lines = [1, 2, 3, 5, 9]
    article.paragraphs[0].pieces = [.init(line: 5, range: 0..<4), .init(line: 9, range: 4..<13)]
    article.paragraphs[0].joins = [.init(offset: 4, rule: "wrap", confidence: 0.9)]
    article.crossheads.append(.runIn(text: "机关", paragraph: 0, start: 0))
    article.jumpTo = Continuation(
      page: PageNumber("A03"), article: ArticleID("晨报/2022-01-20/A03/2"),
      place: ArticlePlace(path: SourcePath("晨报/2022-01-20/A03.txt"), part: 2, article: 1))
    article.continuedFrom = Continuation()
    return article
  }()

  @Test func keepsPagesAndArticles() throws {
    var page = Page("晨报/2022-01-20/1", section: "要闻", [Self.article, Article("odd name", "!photo\n𠀀图 caption")])
    page.digest = PageDigest("0123456789abcdef")
    page.edition = "号外"
    let index = try TestIndex([page])
    let reader = try #require(index.snapshot.members.first?.reader)
    #expect(reader.wholePage(0) == page)
    #expect(reader.source(ofPage: 0).reference == page.testReference)
    #expect(reader.source(ofPage: 0).stamp == FileStamp(byteCount: 1, modified: 2, inode: 3))
    #expect(reader.articles(ofPage: 0) == 0..<2)
  }

  @Test func findsEveryChangedBit() throws {
    let index = try TestIndex([Page("晨报/2022-01-20/1", [Self.article])])
    let bytes = try index.files.read("s0", atMost: .max)
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      let files = MemoryFileSystem(files: ["s": damaged])
      #expect(throws: SegmentError.self, "bit at \(place)") { try SegmentReader("s", in: files).check() }
    }
  }
}
