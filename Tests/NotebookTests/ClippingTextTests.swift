import Newspaper
import TestSupport
import Testing

@testable import Notebook

@Suite struct ClippingTextTests {
  @Test func aPersonCanReadIt() throws {
    var clipping = try #require(Samples.clipping(0xABC, note: "与去年的数字核对\n# 两处不同", tags: ["便民", "社区"]))
    clipping.passages.append(try #require(Passage(0..<12, of: .paragraph(1), in: Samples.article())))
    var book = ClippingBook()
    book.put(clipping)
    #expect(
      String(decoding: book.bytes, as: UTF8.self) == """
        # 剪报 Clippings

        ## 东门街道建成12处家门口便利店

        - clipping: 0000000000000abc
        - kept: 2026-11-24T20:31:05Z
        - kind: paragraph
        - article: 晨报/2022-01-20/3/1
        - newspaper: 晨报
        - date: 2022-01-20
        - page: 03
        - section: 要闻
        - author: 田野 (记者)
        - digest: 3f9a0c1e22b4d871
        - file: 晨报/2022-01-20/03.txt
        - lines: 5, 7
        - bytes: 50-78
        - passage: paragraph 1, 9-31, \(TextDigest(of: Samples.text))
        - passage: paragraph 2, 0-12, \(TextDigest(of: "“便利店开到了家门口。”"))
        - tags: 便民 社区

        > ）东门街道今年投入80余万元，在6个社区新建
        >
        > “便利店开到了家门口。”

        与去年的数字核对
        \\# 两处不同


        """)
    #expect(ClippingBook(bytes: book.bytes).clippings == [clipping])
  }

  /// Whatever stands in it, what is written is read again.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func everythingComesBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var made: [Clipping] = []
    for number in 0..<60 {
      var clipping = try #require(Samples.clipping(UInt64(number + 1)))
      clipping.kind = Clipping.Kind.allCases[number % 4]
      clipping.note = Self.text(&random, lines: true)
      clipping.tags = (0..<number % 4).map { _ in Self.word(&random) }
      clipping.source.headline = Self.text(&random)
      clipping.source.article = ArticleID(Self.word(&random))
      clipping.source.path = SourcePath(bytes: (0..<8).map { _ in UInt8(1 + random.next() % 255) })
      clipping.source.authors = (0..<number % 3).map { _ in Author(name: Self.text(&random), role: Self.text(&random)) }
      clipping.figure = number % 5 == 0 ? Self.text(&random) : nil
      clipping.passages = (0...number % 3).map { index in
        var passage = clipping.passages[0]
        passage.text = Self.word(&random) + Self.text(&random, lines: true) + "字"
        passage.field = index == 0 ? .headline : .crosshead(index)
        return passage
      }
      made.append(clipping)
    }
    var book = ClippingBook()
    for clipping in made { book.put(clipping) }
    let read = ClippingBook(bytes: book.bytes)
    #expect(read.faults(in: "") == [])
    for (first, second) in zip(made, read.clippings) { #expect(first == second) }
    #expect(read.clippings.count == made.count)
    #expect(read.bytes == book.bytes)
  }

  private static let marks = [
    "#", "##", ">", "-", ":", "\\", "\\n", " ", "(", ")", "甲", "乙", "a", "- kind: figure", "\t", "`", "\u{2028}", ",",
    ";",
  ]

  private static func text(_ random: inout SeededGenerator, lines: Bool = false) -> String {
    let marks = lines ? marks + ["\n", "\n\n", "\n## "] : marks
    let text = (0..<random.next() % 9).map { _ in marks[Int(random.next() % UInt64(marks.count))] }.joined()
    // A note neither begins nor ends with an empty line, and values not with blanks that nobody sees.
    return lines ? "甲" + text + "乙" : text
  }

  private static func word(_ random: inout SeededGenerator) -> String {
    "词" + String(random.next() % 1000) + (random.next() % 2 == 0 ? "\\" : "/")
  }

  @Test func whatIsNotUnderstoodIsNamedAndKept() throws {
    let good = try #require(Samples.clipping())
    var book = ClippingBook()
    book.put(good)
    let text =
      "随手写的一行\n\n## 空的\n\n没有出处\n\n"
      + String(decoding: book.bytes.dropFirst(ClippingBook.opening.utf8.count), as: UTF8.self)
      .replacing("- page: 03", with: "- page: 三十\n- shelf: 乙柜") + "## \n"
    let bytes = Array(text.utf8) + [0x23, 0x23, 0x20, 0xFF, 0x0A]
    var read = ClippingBook(bytes: bytes)
    #expect(
      read.faults(in: "clippings.md") == [
        TextFault(file: "clippings.md", line: 1, cause: .stray),
        TextFault(file: "clippings.md", line: 3, cause: .nothingClipped),
        TextFault(file: "clippings.md", line: 15, cause: .value),
        TextFault(file: "clippings.md", line: 27, cause: .nothingClipped),
        TextFault(file: "clippings.md", line: 28, cause: .notUTF8),
      ])
    #expect(read.bytes == bytes)
    var changed = try #require(read.clippings.first)
    #expect(changed.source.page == nil && changed.quotation == good.quotation)
    changed.note = "改"
    read.put(changed)
    let after = String(decoding: read.bytes, as: UTF8.self)
    #expect(after.hasPrefix("随手写的一行\n\n## 空的\n\n没有出处\n\n"))
    #expect(after.contains("- page: 三十\n- shelf: 乙柜\n"))
    #expect(read.bytes.suffix(5) == [0x23, 0x23, 0x20, 0xFF, 0x0A])
  }

  @Test func aClippingWrittenByHandIsOne() throws {
    let text = "## 旧闻一则\n\n> 全县献血三百人次\n\n抄自县志\n"
    let clipping = try #require(ClippingBook(bytes: Array(text.utf8)).clippings.first)
    #expect(clipping.quotation == "全县献血三百人次")
    #expect(clipping.note == "抄自县志")
    #expect(clipping.source.headline == "旧闻一则")
  }

  @Test func aCopyOfAClippingHasANameOfItsOwn() throws {
    var book = ClippingBook()
    book.put(try #require(Samples.clipping()))
    let twice = ClippingBook(bytes: book.bytes + book.bytes.dropFirst(ClippingBook.opening.utf8.count) + [0x0A])
    #expect(twice.clippings.count == 2)
    #expect(Set(twice.clippings.map(\.id)).count == 2)
  }

  @Test(arguments: ["5", "5-7, 9", "1, 3, 5"])
  func rangesOfLinesAreReadAsTheyAreWritten(text: String) throws {
    #expect(LineRanges.text(of: try #require(LineRanges.numbers(in: text))) == text)
  }

  @Test(arguments: ["", "x", "7-5", "0", "1-99999999", "1-2-3"])
  func whatIsNoRangeOfLinesIsNone(text: String) {
    #expect(LineRanges.numbers(in: text)?.isEmpty ?? true)
  }
}
