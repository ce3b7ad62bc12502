import Testing

/// An article that goes on on another page (下转, 上接) is read as one, and tells where each part was printed.
@Suite struct ContinuedReadingTests {
  static let screens: [(keys: String, shown: [String])] = [
    // From the first part on to the second, which has its own page above it.
    ("/ \"下转第3版\" Enter Enter ] ]", ["第3版", "── 第3版 乡村 ──", "陈列馆的讲解员"]),
    ("/ \"下转第3版\" Enter Enter G", ["“瘦。”老人说。（下转第3版）", "(上接第1版)陈列馆的讲解员", "100%"]),
    // The second part opens at its own beginning, and the first stands above it.
    ("/ \"陈列馆的讲解员\" Enter Enter", ["第3版", "(上接第1版)陈列馆的讲解员", "1/1 处"]),
    ("/ \"陈列馆的讲解员\" Enter Enter g", ["鹤鸣桥陈列馆今天开馆", "本报讯（记者 林见微 通讯员 钟鸣）"]),
    // Source lines are those of the page that is looked at.
    ("/ \"陈列馆的讲解员\" Enter Enter r", ["第3版 乡村 › 原文行", "第 33 行 属第 2 篇"]),
  ]

  @Test(arguments: screens.indices)
  func partsAreReadAsOne(index: Int) throws {
    let (keys, shown) = Self.screens[index]
    let run = try ScreenRun(keys, size: "80x24")
    #expect(shown.filter { !run.text.contains($0) } == [], "\(run.text)")
  }

  @Test func hitsAreWalkedThroughAllParts() throws {
    let keys = "/ \"下转第3版\" Enter Enter / \"雷小川\" Enter"
    let screens = try ["", " n", " n n"].map { try ScreenRun(keys + $0, size: "80x24").text }
    for (index, page) in [(0, "第1版"), (1, "第1版"), (2, "第1版")] {
      #expect(screens[index].contains("\(index + 1)/3 处"), "\(screens[index])")
      #expect(screens[index].contains(page))
    }
  }
}
