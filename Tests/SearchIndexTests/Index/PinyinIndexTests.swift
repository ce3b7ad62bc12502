import ChineseText
import Newspaper
import Search
import SearchIndex
import TestSupport
import Testing

/// The index takes letters for the same words as the scan, with the same counts.
@Suite struct PinyinIndexTests {
  private static let alphabet = Array("铁铁东东区区重庆长春乐行和单朝阳西安的鐵東樂，。a1".unicodeScalars)
  private static let letters = [
    "tdq", "td", "t'd", "tiedongqu", "tiedq", "tie", "xian", "xi'an", "cq", "changchun", "yue", "yx", "de", "dq", "qdt",
    "ttdd", "tdqcq", "cc", "dangan", "zy",
  ]
  private static let fields = [
    "", "", "headline:", "body:", "kicker:", "caption:", "author:", "section:", "newspaper:",
  ]

  @Test(arguments: 0..<30) func takesLettersAsTheScanDoes(_ seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let pages = (0..<5).map { Self.page($0, &generator) }
    let index = try TestIndex(pages, segmentCount: Int(seed % 3) + 1)
    // A page of the first segment is gone since it was written.
    let members = index.snapshot.members
    let gone = IndexSnapshot.Member(members[0].reader, deletedPages: [0])
    let engine = IndexEngine(IndexSnapshot([gone] + members.dropFirst()))
    let left = pages.filter { $0.path != gone.reader.page(0).path }
    let scan = ScanEngine(holdings: MemoryHoldings(left))
    var takenCount = 0
    for letters in Self.letters {
      let query = QueryParser().parse((generator.pick(Self.fields) ?? "") + letters).query
      var request = SearchRequest(query: query, order: .date)
      request.folds = generator.pick([.all, .all, .all, [], .script]) ?? .all
      request.pages = generator.pick([nil, nil, [left[0].testReference]]) ?? nil
      request.pinyin = generator.pick([.asNeeded, .asNeeded, .always]) ?? .asNeeded
      let expected = await scan.search(request) { _ in }
      let found = await engine.search(request) { _ in }
      #expect(found.pinyin == expected.pinyin, "\(request)")
      #expect(found.hits == expected.hits, "\(request)")
      takenCount += found.pinyin.count
    }
    #expect(takenCount > 0)
  }

  private static func page(_ number: Int, _ generator: inout SeededGenerator) -> Page {
    let articles = (0..<6).map { place in
      var article = Article(
        id: ArticleID("\(number).\(place)"), kind: generator.pick([.article, .article, .photo]) ?? .article)
      article.headlineGroup.headline = generator.text(of: alphabet, count: 6)
      article.headlineGroup.kicker = generator.text(of: alphabet, count: 3)
      let author = Author(name: generator.text(of: alphabet, count: 3), role: "记者")
      article.byline = Byline(text: "记者" + author.name, place: .line, authors: [author])
      for _ in 0..<2 {
        article.paragraphs.append(Paragraph(text: generator.text(of: alphabet, count: 9), pieces: []))
      }
      return article
    }
    var page = Page(
      "晨报/2022-01-2\(number)/1", section: generator.pick(["西安", "乐东区", nil]) ?? nil, articles)
    page.newspaper = generator.pick(["重庆日报", "晨报"]) ?? "晨报"
    return page
  }
}
