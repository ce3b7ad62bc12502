import ChineseText
import Newspaper
import Search
import SearchIndex
import TestSupport
import Testing

@Suite struct PinyinSearchTests {
  private static let pages = [
    Page(
      "晨报/2022-01-20/1", section: "要闻",
      [
        Article("a", "# 铁东区春耕\n铁东区、铁西区都在备耕。"), Article("b", "在鐵東區，铁\n东区的人说NBA和xian。"),
        Article("c", "@ 记者 王小川\n铁，东区。他的情况"),
      ]),
    Page("晚报/2022-01-21/1", section: "体育", [Article("d", "西安县的王小川到铁东区"), Article("e", "@ 记者 王晓春\n西安，重庆。")]),
  ]

  // MARK: What letters are taken for

  @Test(arguments: [
    // Over the end of a paragraph as a phrase goes, over no mark; a traditional form counts as its simplified one.
    ("tdq", "a b d", "tdq → 铁东区 3"), ("tiedongqu", "a b d", "tiedongqu → 铁东区 3"), ("tiedq", "a b d", "tiedq → 铁东区 3"),
    ("txq", "a", "txq → 铁西区 1"), ("chongqing", "e", "chongqing → 重庆 1"), ("cq", "e", "cq → 重庆 1"),
    // Printed as it is: letters keep their meaning.
    ("xian", "b", ""), ("nba", "b", ""), ("xian tdq", "b", "tdq → 铁东区 3"), ("xi'an", "d e", "xi'an → 西安 2"),
    ("tdq -xian", "a d", "tdq → 铁东区 3"), ("tdq OR xian", "b", ""), ("TDQ", "", ""), ("tdq*", "", ""), ("/tdq/", "", ""),
    ("zzzz", "", ""),
    // A word of one character only where no longer one is spelled so.
    ("qing", "e c", "qing → 庆 1 情 1"), ("\"tie dong qu\"", "a b d", "tie dong qu → 铁东区 3"),
    // The count is that of the field.
    ("headline:tdq", "a", "headline:tdq → 铁东区 1"), ("author:wxc", "c e", "author:wxc → 王小川 1 王晓春 1"),
    ("wxc", "c d e", "wxc → 王小川 2 王晓春 1"), ("section:ty", "d e", "section:ty → 体育 2"),
    ("newspaper:cb", "a b c", "newspaper:cb → 晨报 3"),
    ("chungeng NEAR/0 tdq", "a", "chungeng → 春耕 1; tdq → 铁东区 3"), ("tdq date:2022-01-21", "d", "tdq → 铁东区 3"),
    ("tdq zzzz", "", "tdq → 铁东区 3"), ("tdq xxxx OR wxc", "c d e", "tdq → 铁东区 3; wxc → 王小川 2 王晓春 1"),
  ])
  func takesLettersForWords(_ query: String, ids: String, _ terms: String) async {
    let answer = await Self.answer(to: query, pages: Self.pages)
    #expect(answer.hits.map(\.article.description).sorted().joined(separator: " ") == Self.sorted(ids))
    #expect(Self.text(of: answer.pinyin) == terms)
    #expect(answer.isComplete)
  }

  @Test(arguments: [
    ("xian", PinyinUse.always, "d e", "xian → 西安 2"), ("xian", .never, "b", ""), ("tdq", .never, "", ""),
    ("nba", .always, "b", ""), ("xian tdq", .always, "d", "xian → 西安 2; tdq → 铁东区 3"),
  ])
  func canBeForcedAndForbidden(_ query: String, _ use: PinyinUse, ids: String, _ terms: String) async {
    let answer = await Self.answer(to: query, pages: Self.pages, use)
    #expect(answer.hits.map(\.article.description).sorted().joined(separator: " ") == ids)
    #expect(Self.text(of: answer.pinyin) == terms)
  }

  @Test func looksForWordsOnThePagesAskedOnly() async {
    let holdings = MemoryHoldings(Self.pages)
    let request = SearchRequest(query: .phrase("tdq"), pages: holdings.issues[1].pages)
    let answer = await ScanEngine(holdings: holdings).search(request) { _ in }
    #expect(answer.hits.map(\.article.description) == ["d"])
    #expect(Self.text(of: answer.pinyin) == "tdq → 铁东区 1")
  }

  @Test func keepsFormsApartThatAreNotFolded() async {
    let holdings = MemoryHoldings(Self.pages)
    let answer = await ScanEngine(holdings: holdings).search(SearchRequest(query: .phrase("tdq"), folds: [])) { _ in }
    #expect(Self.text(of: answer.pinyin) == "tdq → 铁东区 3 鐵東區 1")
  }

  // MARK: Which words

  /// The commonest eight, and none that is more than ten times rarer than the first.
  @Test(arguments: [
    (["铁东区": 20, "通达桥": 2, "天大奇": 1], "铁东区 20 通达桥 2"),
    (["铁东区": 1, "通达桥": 1, "天大奇": 1], "天大奇 1 通达桥 1 铁东区 1"),
    (
      ["铁东区": 3, "天大区": 3, "天大桥": 3, "天大请": 3, "天大球": 3, "天大去": 3, "天大起": 3, "天大钱": 3, "天大强": 3, "天大全": 2],
      "天大区 3 天大去 3 天大强 3 天大桥 3 天大球 3 天大请 3 天大起 3 天大钱 3"
    ),
  ])
  func asksForTheCommonestWords(_ counts: [String: Int], _ words: String) async {
    let articles = counts.flatMap { word, count in
      (0..<count).map { Article("\(word)\($0)", "\(word)，\(word)。") }
    }
    let answer = await Self.answer(to: "tdq", pages: [Page("晨报/2022-01-20/1", articles)])
    #expect(Self.text(of: answer.pinyin) == "tdq → " + words)
  }

  /// An author comes first, though hundreds of other words are read as the name is.
  @Test func asksForAuthorsFirst() async {
    let common = (0..<30).map { Article("\($0)", "铁东区，铁东区。") }
    let pages = [Page("晨报/2022-01-20/1", common + [Article("rare", "@ 记者 田大全\n渡船。")])]
    let answer = await Self.answer(to: "tdq", pages: pages)
    #expect(Self.text(of: answer.pinyin) == "tdq → 田大全 1 铁东区 30")
  }

  // MARK: What always holds

  /// Whatever stands in an archive, the full pinyin of any of its words finds that word, or eight commoner ones.
  @Test(arguments: 0..<20)
  func aWordsOwnPinyinFindsIt(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("铁东区重庆长春乐行和单朝阳西安鐵東樂，。".unicodeScalars)
    let articles = (0..<30).map { Article("\($0)", generator.text(of: alphabet, count: 12)) }
    let holdings = MemoryHoldings([Page("晨报/2022-01-20/1", articles)])
    let text = articles[Int.random(in: 0..<30, using: &generator)].paragraphs[0].text
    for run in text.split(whereSeparator: { "，。".contains($0) }) where run.count > 1 {
      let word = FoldedText(Array(run.prefix(3).unicodeScalars)).scalars
      let letters = word.compactMap { Pinyin.readings(of: $0).randomElement(using: &generator) }.joined(separator: "'")
      let answer = await ScanEngine(holdings: holdings).search(SearchRequest(query: .phrase(letters))) { _ in }
      let words = try #require(answer.pinyin.first?.words)
      #expect(words.contains { Array($0.text.unicodeScalars) == word } || words.count == 8, "\(letters)")
      for word in words {
        let count = await ScanEngine(holdings: holdings).search(SearchRequest(query: .phrase(word.text))) { _ in }.count
        #expect(count == word.articleCount, "\(word)")
      }
    }
  }

  @Test func endsEarlyWhenCancelled() async {
    let search = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await Self.answer(to: "tdq", pages: Self.pages)
    }
    let answer = await search.value
    #expect(!answer.isComplete)
    #expect(answer.pinyin.isEmpty)
  }

  // MARK: Asking

  private static func answer(to query: String, pages: [Page], _ use: PinyinUse = .asNeeded) async -> SearchAnswer {
    let request = SearchRequest(query: QueryParser().parse(query).query, pinyin: use)
    return await ScanEngine(holdings: MemoryHoldings(pages)).search(request) { _ in }
  }

  private static func sorted(_ ids: String) -> String { ids.split(separator: " ").sorted().joined(separator: " ") }

  private static func text(of terms: [PinyinTerm]) -> String {
    let texts = terms.map { term in
      (term.scope == .anywhere ? "" : term.scope.rawValue + ":") + term.letters + " → "
        + term.words.map { "\($0.text) \($0.articleCount)" }.joined(separator: " ")
    }
    return texts.joined(separator: "; ")
  }
}
