import Newspaper
import Search
import SearchIndex
import Testing

@testable import Browser

/// Articles are found by headline and author as one types.
@Suite struct FinderTests {
  static let screens: [(keys: String, shown: [String], hidden: [String])] = [
    // The page that is shown comes first; the archive follows.
    ("C-p \"封桥加固\"", ["鹤鸣桥今日起封桥加固", "柳溪日报 1986-05-18 第1版"], ["雁回水库"]),
    ("C-p \"鹤桥固\"", ["鹤鸣桥今日起封桥加固"], []), ("C-p \"丁维新\"", ["鹤鸣桥今日起封桥加固", "五里墩自来水厂"], ["雁回水库"]),
    ("C-p \"fengqiao\"", ["鹤鸣桥今日起封桥加固"], []), ("C-p \"不在其中\"", ["没有这样的标题或作者"], []),
    // Enter opens what is chosen, Esc leaves everything as it was.
    ("C-p \"封桥加固\" Enter", ["鹤鸣桥今日起封桥加固", "1986-05-18"], ["查找标题"]), ("C-p \"封桥\" Esc", ["第1版", "要闻"], ["查找标题"]),
    ("Enter C-p \"工\" Down Enter C-o", ["没有更早的位置"], []),
  ]

  @Test(arguments: screens.indices)
  func showsWhatIsMeant(index: Int) throws {
    let (keys, shown, hidden) = Self.screens[index]
    let run = try ScreenRun(keys)
    #expect(shown.filter { !run.text.contains($0) } == [], "\(run.text)")
    #expect(hidden.filter { run.text.contains($0) } == [], "\(run.text)")
  }

  /// What an engine is asked finds every headline that holds the characters in order, and no other.
  @Test(arguments: ["桥", "鹤桥", "工厂", "三八"])
  func theArchiveIsAskedForCharactersInOrder(text: String) async throws {
    let query = try #require(Query.finding(text))
    let holdings = try Library.sample.open().holdings
    let answer = await ScanEngine(holdings: holdings).search(SearchRequest(query: query)) { _ in }
    let expected = ReaderTests.articles.map(\.0).filter { article in
      let headline = article.headlineGroup.headline ?? ""
      return headline.holds(text) || article.authors.contains { $0.name.holds(text) }
    }
    #expect(Set(answer.hits.map(\.article)) == Set(expected.map(\.id)))
  }
}

extension String {
  /// Whether it holds the characters of another in order.
  fileprivate func holds(_ other: String) -> Bool {
    var rest = other[...]
    for character in self where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
