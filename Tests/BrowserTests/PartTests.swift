import Archive
import Browser
import Newspaper
import Search
import SearchIndex
import Testing

/// A file that holds several pages: the shelf lists them once it has been opened, and every one can be read and found.
@Suite struct PartTests {
  static let screens: [(keys: String, shown: [String])] = [
    ("Enter", ["第1版", "东门街道建成便利店"]), ("Enter ) j", ["第2版 文化", "本报记者 何文"]),
    ("Enter ) )", ["第3版 副刊", "第3版：副刊"]), ("Enter ) ) ( (", ["第1版", "东门街道建成便利店"]),
    ("Enter ) Esc", ["第1版", "第2版", "第3版"]), ("Enter ) Enter J", ["老槐树下的书场", "书场开张那天"]),
    ("/ \"渡船每天\" Enter Enter", ["第3版", "渡船每天往返"]), ("Enter ) Enter r", ["4 版务 第2版：文化"]),
  ]

  @Test(arguments: screens.indices)
  func everyPageOfTheFileCanBeReached(index: Int) throws {
    let (keys, shown) = Self.screens[index]
    let run = try ScreenRun(keys, size: "80x24", library: Self.library)
    #expect(shown.filter { !run.text.contains($0) } == [], "\(run.text)")
  }

  @Test func aSearchInAPageStaysOnIt() async throws {
    let pages = try Self.day.pages(at: Self.day.issues[0].pages[0])
    let query = QueryParser().parse("渡船").query
    for (page, count) in zip(pages, [0, 0, 1]) {
      let request = SearchRequest(query: query, pages: [page.parts[page.part - 1]], limit: nil)
      let answer = await ScanEngine(holdings: Self.day).search(request) { _ in }
      #expect(answer.hits.count == count)
    }
  }

  private static let day = DayFile(
    """
    第1版：要闻
    东门街道建成便利店
    本报讯(记者 田野)居民说，买菜只要走五分钟。
    第2版：文化
    老槐树下的书场
    本报记者 何文
    书场开张那天，来了三十多位老听众。
    第3版：副刊
    河湾里的渡船
    本报记者 何文
    渡船每天往返12次，一趟要走20分钟。
    """)

  private static let library = Library(
    open: { () throws(HoldingsError) in Library.Opened(holdings: day, engine: ScanEngine(holdings: day)) },
    matches: { query, article, page in ArticleMatcher(query).matches(in: article, of: page) },
    write: { _, _ in false })
}

/// One file as holdings of one issue.
private struct DayFile: Holdings {
  let issues: [Newspaper.Issue]
  let problems: [Problem] = []
  private let all: [Page]

  init(_ text: String) {
    let path = SourcePath("20220120.txt")
    all = PageReader().pages(from: Array(text.utf8), path: path)
    let reference = PageReference(path: path, name: "20220120", byteCount: text.utf8.count)
    issues = [Newspaper.Issue(date: all.first?.date, name: "2022-01-20", pages: [reference])]
  }

  func page(_ reference: PageReference) throws(HoldingsError) -> Page { all[(reference.part ?? 1) - 1] }

  func pages(at reference: PageReference) throws(HoldingsError) -> [Page] {
    reference.part == nil ? all : [try page(reference)]
  }
}
