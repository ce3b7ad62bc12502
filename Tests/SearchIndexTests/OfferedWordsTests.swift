import ChineseText
import Newspaper
import Search
import SearchIndex
import TestSupport
import Testing

/// Words for letters while they are typed: every engine offers the same.
@Suite struct OfferedWordsTests {
  private static let pages = [
    Page(
      "晨报/2022-01-20/1", section: "要闻",
      [Article("a", "# 铁东区献血\n铁东区、铁西区都在献血。"), Article("c", "@ 记者 王小川\n铁，东区。先学")]),
    Page("晚报/2022-01-21/1", section: "体育", [Article("d", "西安县的王小川献血屋"), Article("e", "@ 记者 王晓春\n西安，重庆。")]),
  ]

  @Test(arguments: [
    ("xianxu", TextScope.anywhere, "献血 2 先学 1"), ("xianx", .anywhere, "献血 2 先学 1 西安县 1"),
    ("xianxue", .anywhere, "献血 2 先学 1"),
    ("xianxuew", .anywhere, "献血屋 1"), ("tiedon", .anywhere, "铁东 1"), ("tiedongq", .anywhere, "铁东区 1"),
    ("tdq", .anywhere, "铁东区 1"), ("wx", .author, "王小 1 王晓 1"), ("wangxiaoc", .author, "王小川 1 王晓春 1"),
    ("xianxu", .headline, "献血 1"), ("zzzz", .anywhere, ""), ("x", .anywhere, ""), ("Xi", .anywhere, ""),
  ])
  func offersWordsOfUnfinishedLetters(_ letters: String, _ scope: TextScope, _ words: String) async throws {
    let request = WordRequest(letters: letters, scope: scope)
    let scanned = await ScanEngine(holdings: MemoryHoldings(Self.pages)).words(for: request)
    #expect(Self.text(of: scanned) == words)
    let index = try TestIndex(Self.pages, segmentCount: 2)
    #expect(await IndexEngine(index.snapshot).words(for: request) == scanned)
  }

  /// Of every word each beginning of its pinyin, from the first letter of its last syllable on, offers it.
  @Test(arguments: 0..<10)
  func everyBeginningOfAWordsLastSyllableOffersIt(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("铁东区重庆长春乐绿女西安，。".unicodeScalars)
    let article = Article("a", generator.text(of: alphabet, count: 30))
    let index = try TestIndex([Page("晨报/2022-01-20/1", [article])])
    for run in article.paragraphs[0].text.split(whereSeparator: { "，。".contains($0) }) where run.count > 1 {
      let word = String(run.prefix(2))
      let readings = word.unicodeScalars.compactMap { Pinyin.readings(of: $0).randomElement(using: &generator) }
      let last = try #require(readings.last)
      for length in 1...last.count {
        let letters = readings[0] + "'" + last.prefix(length)
        let words = await IndexEngine(index.snapshot).words(for: WordRequest(letters: letters, limit: 1000))
        #expect(words.contains { $0.text == word }, "\(letters) \(word) \(words)")
      }
    }
  }

  private static func text(of words: [PinyinTerm.Word]) -> String {
    words.map { "\($0.text) \($0.articleCount)" }.joined(separator: " ")
  }
}
