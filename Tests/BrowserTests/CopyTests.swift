import Citation
import Newspaper
import Terminal
import TestSupport
import Testing

@testable import Browser

/// What is copied of each screen.
@Suite struct CopyTests {
  private func copied(_ keys: String, _ language: Language = .chinese) throws -> String {
    let run = try ScreenRun(keys, language: language)
    return try #require(run.screen.copied.last, "\(run.text)")
  }

  @Test func aParagraphHasItsSourceUnderIt() throws {
    let text = try copied("/ \"石头，等着回家\" Enter Enter ]\n:copy paragraph")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[1].isEmpty)
    #expect(lines[2] == "林见微, 何百川. 1286块石头，等着回家: 鹤鸣桥修缮工程走过第222天[N]. 柳溪日报, 2023-05-18(1, 3).")
  }

  @Test func theWholeArticleHasAllItsParts() throws {
    let text = try copied("/ \"下转第3版\" Enter Enter\n:copy article")
    #expect(text.contains("（下转第3版）") || text.contains("(下转第3版)"))
    #expect(text.contains("上接第1版"))
    #expect(text.hasSuffix("(1, 3).\n"))
  }

  @Test func aFigureStandsBeforeItsParagraph() throws {
    let run = try ScreenRun("} Enter j j j Enter . .\n:copy figure")
    let text = try #require(run.screen.copied.last)
    let lines = text.split(separator: "\n")
    #expect(lines[1].contains(lines[0]))
  }

  @Test func listsStandOnAnArticle() throws {
    #expect(try copied("} Enter j j j\n:copy link").hasPrefix("柳溪日报/"))
    let citation = try copied("/ \"献血\" Enter\n:copy citation")
    #expect(citation.contains("[N]. 柳溪日报, "))
  }

  @Test func theStyleOfCitationsCanBeChosen() throws {
    let ris = try copied("} Enter j j j\n:set citation ris\n:copy citation")
    #expect(ris.hasPrefix("TY  - NEWS\r\n"))
    let run = try ScreenRun(":set citation apa", size: "160x24")
    #expect(run.text.contains("gbt7714-2015|gbt7714-2025"))
  }

  @Test func nothingToCopyIsSaid() throws {
    let run = try ScreenRun(":copy figure")
    #expect(run.screen.copied.isEmpty)
    #expect(run.text.contains("没有可复制的"))
    #expect(try ScreenRun(":copy all").text.contains("可复制 paragraph article"))
  }

  @Test func whereItWentIsSaid() throws {
    let run = try ScreenRun("} Enter j j j\n:copy citation")
    #expect(run.text.contains("已复制"))
  }

  @Test(arguments: [Language.chinese, .english])
  func anEvidencePacketIsMadeOfTheFilesOwnLines(_ language: Language) throws {
    let text = try copied("} Enter j j j Enter . .\n:copy packet", language)
    #expect(text.hasPrefix("> "))
    #expect(text.contains(language == .chinese ? "- 文件: `柳溪日报/" : "- file: `柳溪日报/"))
    #expect(text.contains("(FNV-1a, 64 bit)`"))
    // Every line it marks as quoted stands in the file, at that number.
    let path = try #require(text.firstMatch(of: /`(柳溪日报\/[^`]*\.txt)`/)?.1)
    let file = try #require(readFile(repositoryRoot + "/Resources/sample-archive/" + path))
    let fileLines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let marked = text.split(separator: "\n").compactMap { $0.wholeMatch(of: /> (\d+)  (.*)/) }
    #expect(!marked.isEmpty)
    for match in marked { #expect(fileLines[(Int(match.1) ?? 0) - 1] == match.2) }
  }

  @Test func aPacketTellsWhichSeamsWereClosed() throws {
    let page = Page(
      id: PageID("晨报/2022-01-20/3"), path: SourcePath("a`b.txt"), newspaper: "晨报", date: IssueDate(iso: "2022-01-20"),
      number: PageNumber("3"),
      articles: [
        Article(
          id: ArticleID("晨报/2022-01-20/3/1"), kind: .article,
          headlineGroup: HeadlineGroup(headline: "渡船"),
          paragraphs: [
            Paragraph(
              text: "渡船每天往返12次。", pieces: [.init(line: 2, range: 0..<4), .init(line: 3, range: 4..<10)],
              joins: [.init(offset: 4, rule: "column-break", confidence: 0.934)])
          ], lines: [1, 2, 3])
      ],
      sourceLines: [
        SourceLine(number: 1, text: "渡船", byteRange: 0..<6), SourceLine(number: 2, text: "渡船每天", byteRange: 7..<19),
        SourceLine(number: 3, text: "往返12次。```", byteRange: 20..<37),
      ])
    let loaded = LoadedPage(
      reference: PageReference(path: page.path, name: "a", byteCount: 37), page: page)
    let packet = EvidencePacket(of: Quotation(loaded, article: 0), style: .gbt7714y2015, language: .english)
    #expect(
      packet.text == """
        > 渡船每天往返12次。

        渡船\\[N\\]\\. 晨报, 2022\\-01\\-20(3)\\.

        - id: `晨报/2022-01-20/3/1`
        - file: `a'b.txt`
        - lines: `2–3`
        - bytes: `7–37`
        - encoding: `UTF-8`

        the lines as they stand in the file, and those around them (> marks what is quoted):

        ````text
          1  渡船
        > 2  渡船每天
        > 3  往返12次。```
        ````

        seams that were closed (at |), by which rule, how surely:

        - …渡船每天\\|往返12次。… `column-break` 93%

        """)
  }
}
