import ChineseText
import Newspaper
import Search
import Terminal
import Testing

@testable import Browser

/// Jumps lead where they should, and back to the very line that was left.
@Suite struct JumpTests {
  /// What is pressed, and what shows the same screen.
  static let same: [(keys: String, asIf: String)] = [
    ("} Enter j j j Enter Space J C-o", "} Enter j j j Enter Space"),
    ("} Enter j j j Enter Space J C-o Tab", "} Enter j j j Enter J"),
    // Within an article, too.
    ("} Enter j j j Enter Space G C-o", "} Enter j j j Enter Space"),
    ("} Enter j j j Enter Space J ' '", "} Enter j j j Enter Space"),
    ("} Enter j j j Enter Space J ' ' ' '", "} Enter j j j Enter J"),
    // The place is one of the text: another width changes nothing.
    ("} Enter j j j Enter Space J\n@41x13\nC-o\n@80x24", "} Enter j j j Enter Space"),
    ("} Enter j j j Enter Space\n:mark a\ng J J\n:go-to-mark a", "} Enter j j j Enter Space"),
    // At the end Space goes on with the next article, and from the last of a page to the next page.
    ("} Enter j j Enter Space", "} Enter j j j Enter"),
    ("} Enter G Enter G Space", "} Enter ) Enter"),
    // The place in the reader is left by opening another article from the list.
    ("} Enter j j j Enter Space q j Enter C-o", "} Enter j j j Enter Space"),
    // The page of the same name in another issue.
    ("} ) Enter Enter >", "} } ) Enter Enter"),
    ("} } ) Enter Enter <", "} ) Enter Enter"),
    // What was read, the last first.
    ("} Enter j j j Enter Space J H j Enter", "} Enter j j j Enter Space"),
  ]

  @Test(arguments: same.indices)
  func leadsToTheSameScreen(index: Int) throws {
    let (keys, asIf) = Self.same[index]
    let (shown, expected) = (try ScreenRun(keys).text, try ScreenRun(asIf).text)
    #expect(shown == expected, "\(keys)")
  }

  static let screens: [(keys: String, shown: [String])] = [
    ("C-o", ["没有更早的位置"]), ("Tab", ["没有更后的位置"]), ("M", ["还没有记号"]), ("H", ["还没有读过"]),
    (":go-to-mark x", ["没有记号 x"]),
    ("Enter j j Enter\n:mark 桥\nM", ["记号", "桥", "鹤鸣桥今日起封桥加固", "1986-05-18", "第1版"]),
    ("Y", ["05-18 各年", "2023-05-18 星期四", "2024-05-18 星期六"]), ("Y Enter", ["柳溪日报 2023-05-18 第1版"]),
    ("} } Y", ["别的年份没有这一天的报纸"]),
    ("} } } ( ( ) Enter >", ["柳溪日报 2024-05-18"]),
    // An article that was opened is marked in the list.
    ("Enter j j Enter q", ["3✓"]),
    ("/ \"下转第3版\" Enter Enter L", ["── 第3版 乡村 ──"]), ("Enter j j j Enter L", ["本篇没有转版"]),
  ]

  @Test(arguments: screens.indices)
  func saysWhatThereIs(index: Int) throws {
    let (keys, shown) = Self.screens[index]
    let run = try ScreenRun(keys)
    #expect(shown.filter { !run.text.contains($0) } == [], "\(run.text)")
  }

  /// Going on by author comes to articles of the author and no others, each once, and then says that there are no more.
  @Test func theNextArticleIsByTheSameAuthor() throws {
    var keys = "Enter j j Enter"
    var seen: [String] = []
    for _ in 0..<30 {
      keys += " *"
      let text = try ScreenRun(keys, size: "80x40").text
      if text.contains("丁维新 没有更多的稿件了") { break }
      #expect(text.contains("丁维新"))
      #expect(!seen.contains(text))
      seen.append(text)
    }
    #expect(seen.count > 1 && seen.count < 30)
  }

  /// A mark of an article that stands elsewhere on its page by now leads to the article.
  @Test func aMarkFindsItsArticleByItsName() throws {
    let page = try #require(ReaderTests.articles.first?.1)
    let article = page.articles[2]
    let spot = TextSpot(
      page: PageReference(path: page.path, name: "", byteCount: 0), article: 7, id: article.id, field: .paragraph(1))
    var memory = ReadingMemory()
    memory.mark(Visit(spot: spot, headline: "鹤鸣桥"), as: "a")
    let size = Size(columns: 80, rows: 24)
    var browser = Browser(archiveName: "样报", language: .chinese, theme: .colour, size: size)
    browser.take(memory)
    let screen = TestScreen(size: size)
    let loop = EventLoop(
      browser: browser, screen: screen, library: .sample, script: try Script(":go-to-mark a"), endsWithScript: true)
    #expect(loop.run() == .quit)
    let text = (screen.surface?.text ?? "").withoutBlanks
    #expect(text.contains("3/\(page.articles.count)"))
    #expect(text.contains(article.paragraphs[1].text.withoutBlanks.prefix(20)))
  }
}
