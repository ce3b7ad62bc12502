import Archive
import Browser
import Newspaper
import TestSupport
import Testing

/// Keys in, clippings on the disk out. The page is 柳溪日报 of 1986-05-18, page 1; its third article is about a bridge.
@Suite struct ClippingTests {
  private static let bridge = "Enter j j Enter"

  private static func page() throws -> Page {
    let archive = try Archive.open(path: repositoryRoot + "/Resources/sample-archive")
    return try archive.page(try #require(archive.issues.first?.pages.first))
  }

  @Test func whatIsKeptIsWhatIsPrinted() throws {
    let kept = KeptLibrary()
    let run = try ScreenRun("\(Self.bridge) } c \"#石桥 与县志核对\" Enter", library: kept.library)
    let clipping = try #require(kept.clippings.first)
    let page = try Self.page()
    let article = page.articles[2]
    #expect(clipping.kind == .paragraph && clipping.note == "与县志核对" && clipping.tags == ["石桥"])
    #expect(clipping.source.article == article.id && clipping.source.digest == page.digest)
    #expect(clipping.passages.map(\.text) == [article.paragraphs[0].text])
    #expect(clipping.source.lines == Array(Set(article.paragraphs[0].pieces.map(\.line))).sorted())
    let first = try #require(clipping.source.lines.first.flatMap(page.sourceLine))
    #expect(clipping.source.bytes?.lowerBound == first.byteRange.lowerBound)
    #expect(run.text.contains("已剪下段落；剪报共 1 则"), "\(run.text)")
  }

  @Test func onTheHeadlineTheWholeArticleIsClipped() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("\(Self.bridge) c Enter", library: kept.library)
    let article = try Self.page().articles[2]
    #expect(kept.clippings.first?.kind == .article)
    #expect(kept.clippings.first?.passages.map(\.text) == article.fields.map(article.text))
  }

  @Test func theListOfArticlesClipsTheOneStoodOn() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("Enter j j j c \"#献血\" Enter", library: kept.library)
    #expect(kept.clippings.first?.source.headline == "“一滴血，顶不了十个鸡蛋”")
  }

  /// The page of a hit has not been read yet.
  @Test func aHitIsClippedFromTheResults() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("/ \"血管里的账本\" Enter c \"#血\" Enter", library: kept.library)
    #expect(kept.clippings.first?.source.headline == "血管里的账本" && kept.clippings.first?.tags == ["血"])
  }

  @Test func aFigureIsClippedWithItsSentence() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("\(Self.bridge) . . c Enter", library: kept.library)
    let clipping = try #require(kept.clippings.first)
    let figure = try #require(clipping.figure)
    #expect(clipping.kind == .figure && clipping.passages.count == 1 && clipping.quotation.contains(figure))
  }

  @Test func sentencesAreSelectedAndClipped() throws {
    let kept = KeptLibrary()
    let run = try ScreenRun("\(Self.bridge) } V j c Enter", library: kept.library)
    let text = try Self.page().articles[2].paragraphs[0].text
    let clipping = try #require(kept.clippings.first)
    #expect(clipping.kind == .selection && text.hasPrefix(clipping.quotation))
    #expect(clipping.quotation.count { $0 == "。" } == 2, "\(clipping.quotation)")
    #expect(run.text.contains("已剪下所选"))
  }

  @Test func whatIsSelectedIsShownAndCounted() throws {
    let plain = try ScreenRun("\(Self.bridge) }", library: KeptLibrary().library)
    let run = try ScreenRun("\(Self.bridge) } V", library: KeptLibrary().library)
    #expect(run.text.contains("已选 1 句"), "\(run.text)")
    #expect(plain.styledText != run.styledText)
    let ended = try ScreenRun("\(Self.bridge) } V j Esc", library: KeptLibrary().library)
    #expect(ended.styledText == plain.styledText)
  }

  @Test func escapeKeepsNothing() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("\(Self.bridge) c \"x\" Esc", library: kept.library)
    #expect(kept.clippings == [])
  }

  @Test func whatCannotBeKeptIsSaid() throws {
    let kept = KeptLibrary(trouble: "disk full")
    let run = try ScreenRun("\(Self.bridge) c Enter", library: kept.library)
    #expect(run.text.contains("没有存下：disk full") && !run.text.contains("已剪下"))
  }

  /// The key that leaves the program comes before anything was said: it is kept all the same.
  @Test func whatWasAskedForIsKeptThoughTheProgramEnds() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("\(Self.bridge) c Enter Q", library: kept.library)
    #expect(kept.clippings.count == 1)
  }

  @Test func removingIsTakenBack() throws {
    let kept = KeptLibrary()
    let run = try ScreenRun("Enter j j c Enter j c Enter C x", library: kept.library)
    #expect(kept.clippings.count == 1 && run.text.contains("U 取回"), "\(run.text)")
    let again = try ScreenRun("C x U", library: kept.library)
    #expect(kept.clippings.count == 1 && again.text.contains("已取回"), "\(again.text)")
    #expect(try ScreenRun("C U", library: kept.library).text.contains("没有可取回的剪报"))
  }

  @Test func aNoteIsChanged() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("Enter j j c \"#甲 旧\" Enter C c C-u \"#乙 新\" Enter", library: kept.library)
    #expect(kept.clippings.map(\.note) == ["新"] && kept.clippings.map(\.tags) == [["乙"]])
  }

  @Test func onlySomeAreListed() throws {
    let kept = KeptLibrary()
    let keys = "Enter j j c \"#石桥\" Enter j c \"#献血\" Enter C & \"#献\" Enter"
    let run = try ScreenRun(keys, library: kept.library)
    #expect(run.text.contains("1/2 则") && run.text.contains("一滴血") && !run.text.contains("鹤鸣桥"), "\(run.text)")
  }

  @Test func aClippingOpensAtItsPlace() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("\(Self.bridge) } } V c Enter", library: kept.library)
    let words = try #require(kept.clippings.first?.quotation)
    let run = try ScreenRun("C Enter", size: "120x40", library: kept.library)
    let shown = run.text.filter { !$0.isWhitespace && $0 != "│" }
    #expect(shown.contains(words.prefix(12)), "\(words) in \(run.text)")
    let plain = try ScreenRun("C Enter Esc", size: "120x40", library: kept.library)
    #expect(plain.styledText != run.styledText)
  }

  @Test func whatIsGoneIsSaid() throws {
    let kept = KeptLibrary(clippings: Self.gone)
    #expect(try ScreenRun("C", library: kept.library).text.contains("本报库里已无"))
    #expect(try ScreenRun("C Enter", library: kept.library).text.contains("本报库里找不到原处"))
  }

  @Test func linesThatAreNotUnderstoodAreNamed() throws {
    let kept = KeptLibrary(clippings: "随手一行\n\n" + Self.gone)
    #expect(try ScreenRun("C", library: kept.library).text.contains("! clippings.md:1"))
  }

  /// A clipping of a newspaper that the archive does not hold.
  static let gone = """
    ## 全县秋粮入库过半

    - clipping: 00000000000000a1
    - kept: 2026-11-20T01:02:03Z
    - kind: selection
    - article: 旧县报/1958-10-03/1/2
    - newspaper: 旧县报
    - date: 1958-10-03
    - page: 1
    - file: 旧县报/1958-10-03-1.txt
    - lines: 12-14
    - passage: paragraph 1, 0-19
    - tags: 粮食

    > 全县秋粮入库已过半数，进度居全区第一。

    与县志所载数字不符，待查

    """

  // MARK: What is remembered

  @Test func thePlaceInAnArticleIsFoundAgain() throws {
    let kept = KeptLibrary()
    let left = try ScreenRun("\(Self.bridge) } } } q q Q", library: kept.library)
    withExtendedLifetime(left) {}
    let record = try #require(kept.readings.first)
    #expect(record.article == (try Self.page().articles[2].id) && record.field == .paragraph(2))
    let there = try ScreenRun("\(Self.bridge) } } }", library: KeptLibrary().library)
    let again = try ScreenRun("\(Self.bridge)", library: kept.library)
    #expect(again.text.split(separator: "\n").dropLast() == there.text.split(separator: "\n").dropLast())
    #expect(again.text.contains("回到上次读到的地方"))
  }

  @Test func theLastScreenIsOpenedAgain() throws {
    let kept = KeptLibrary()
    _ = try ScreenRun("\(Self.bridge) } } } Q", library: kept.library)
    #expect(kept.lastScreen?.kind == .reader)
    let again = try ScreenRun("", library: kept.library)
    let there = try ScreenRun("\(Self.bridge) } } }", library: KeptLibrary().library)
    #expect(again.text.split(separator: "\n").dropLast() == there.text.split(separator: "\n").dropLast())
    // Under it lie the page's articles and the shelf, as if one had walked there.
    #expect(try ScreenRun("q q q", library: kept.library).exit == .quit)
  }
}
