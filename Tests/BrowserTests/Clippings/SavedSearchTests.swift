import Browser
import Newspaper
import Search
import TestSupport
import Testing

/// Keys in, saved searches on the disk out.
@Suite struct SavedSearchTests {
  /// A search whose answer was another when it was run last: one article had another text, and one is gone since.
  static let earlier = """
    # kanbao saved search
    name: 献血名单
    query: headline:献血
    saved: 2026-11-01T00:00:00Z
    run: 2026-11-01T00:00:00Z
    articles: 2
    fingerprint: 3f9a0c1e22b4d871

    柳溪日报/2023-05-20/1/7	0000000000000001	十字街献血屋今天启用
    柳溪日报/2019-05-18/1/2	0000000000000002	献血光荣榜

    """

  @Test func theLastSearchIsSavedUnderAName() throws {
    let kept = KeptLibrary()
    let run = try ScreenRun("/ \"献血\" Enter\n:save 献血 全部", library: kept.library)
    #expect(run.text.contains("已存下搜索“献血 全部”"), "\(run.text)")
    let search = try #require(kept.savedSearches.first)
    #expect(search.name == "献血 全部" && search.text == "献血" && search.run?.hits.count == 10)
    let there = try ScreenRun("S", library: kept.library)
    #expect(there.text.contains("献血 全部") && there.text.contains(search.run?.fingerprint.description ?? "?"))
  }

  @Test func withoutASearchThereIsNothingToSave() throws {
    #expect(try ScreenRun("\n:save 甲", library: KeptLibrary().library).text.contains("没有可存的搜索"))
  }

  @Test func whatHasBecomeOfTheAnswerIsShown() throws {
    let kept = KeptLibrary(searches: ["献血名单": Self.earlier])
    let run = try ScreenRun("S Enter", size: "120x40", library: kept.library)
    #expect(run.text.contains("消失 1 篇") && run.text.contains("献血光荣榜"), "\(run.text)")
    #expect(run.text.contains("新增 2 篇") && run.text.contains("变动 1 篇"))
    // What was found is what is compared with the next time.
    let again = try ScreenRun("S Enter", size: "120x40", library: kept.library)
    #expect(again.text.contains("与上次相同"), "\(again.text)")
  }

  @Test func theSecondEnterShowsTheResults() throws {
    let kept = KeptLibrary(searches: ["献血名单": Self.earlier])
    let run = try ScreenRun("S Enter Enter", library: kept.library)
    #expect(run.text.contains("搜索  headline:献血  全库"), "\(run.text)")
    #expect(try ScreenRun("S Enter Enter q", library: kept.library).text.contains("存下的搜索"))
  }

  @Test func removingIsTakenBack() throws {
    let kept = KeptLibrary(searches: ["献血名单": Self.earlier])
    let run = try ScreenRun("S x", library: kept.library)
    #expect(kept.savedSearches.isEmpty && run.text.contains("U 取回"), "\(run.text)")
    let other = KeptLibrary(searches: ["献血名单": Self.earlier])
    #expect(try ScreenRun("S x U", library: other.library).text.contains("已取回“献血名单”"))
    #expect(other.savedSearches.count == 1)
  }
}
