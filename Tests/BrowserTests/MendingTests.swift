import Archive
import Browser
import Newspaper
import Search
import SearchIndex
import Synchronization
import TestSupport
import Testing

/// Keys in, corrected page out. The page is 柳溪日报 of 1986-05-18, page 1, whose third article begins on line 13.
@Suite struct MendingTests {
  /// Corrections in memory, in place of the person's files.
  private final class Memory: CorrectionSource {
    let patch = Mutex(CorrectionPatch())
    let outcome: CorrectionOutcome

    init(outcome: CorrectionOutcome = .kept) { self.outcome = outcome }

    func correction(of page: PageDigest) -> Correction? { patch.withLock { $0[page] } }

    var statements: [String] { patch.withLock { $0.corrections.flatMap(\.statements).map(\.description) } }

    var library: Library {
      Library(
        open: { () throws(HoldingsError) in
          let path = repositoryRoot + "/Resources/sample-archive"
          guard let archive = try? Archive.open(path: Array(path.utf8), corrections: self) else {
            throw .unavailable(Problem(path: SourcePath(path), cause: .noPages))
          }
          return Library.Opened(holdings: archive, engine: ScanEngine(holdings: archive)) { correction, reference in
            if self.outcome == .kept { self.patch.withLock { $0.replace(with: correction) } }
            archive.forget(reference)
            return self.outcome
          }
        },
        matches: { query, article, page in ArticleMatcher(query).matches(in: article, of: page) },
        write: { _, _ in false })
    }
  }

  static let steps: [(keys: String, statements: [String], shown: [String])] = [
    ("", [], ["第 13 行 属第 3 篇"]), ("j j j", [], ["第 19 行 属第 3 篇", "段首", "不起篇"]),
    ("j j j j j", [], ["接上行 open-sentence"]), ("s", [], ["此行已是一篇之首"]), ("U", [], ["没有可撤销的校正"]),
    ("C-r", [], ["没有可重做的校正"]), ("g m", [], ["已是第一篇"]), ("g <", [], ["已是第一篇"]),
    ("j j j s", ["19 starts article | 本报讯（记者丁维新通讯员"], ["已校正", "起篇 100%", "段首 本报讯"]),
    ("j j j s U", [], ["第 19 行 属第 3 篇"]),
    ("j j j s U C-r", ["19 starts article | 本报讯（记者丁维新通讯员"], ["已校正"]),
    ("m", ["13 continues | 二百二十八年老桥“歇脚治"], ["第 13 行 属第 2 篇"]),
    ("k >", ["11 belongs to 13 | 今日天气晴转多云偏南风三"], ["第 11 行 属第 2 篇"]),
    ("j j <", ["17 belongs to 11 | 工期三十八天行人自行车请"], ["第 17 行 属第 2 篇"]),
    ("j j\n:role crosshead", ["17 is crosshead | 工期三十八天行人自行车请"], ["小题"]),
    ("j j\n:role 小题", ["17 is crosshead | 工期三十八天行人自行车请"], ["小题"]), ("\n:role banner", [], ["没有类别 banner"]),
    ("j j t j Enter", ["17 is byline | 工期三十八天行人自行车请"], ["署名 工期三十八天"]),
    ("j j j s m", ["19 continues | 本报讯（记者丁维新通讯员"], ["第 19 行 属第 3 篇"]),
  ]

  @Test(arguments: steps.indices)
  func aKeySaysWhatItSays(index: Int) throws {
    let (keys, statements, shown) = Self.steps[index]
    let memory = Memory()
    let run = try ScreenRun("@100x20\n\(Self.opening) \(keys)", library: memory.library)
    #expect(memory.statements == statements)
    #expect(shown.filter { !run.text.contains($0) } == [], "\(run.text)")
  }

  /// The lines of the third article.
  private static let opening = "Enter j j Enter r"

  @Test func theReaderComesBackToTheArticleOfTheLine() throws {
    let run = try ScreenRun("\(Self.opening) j j j s q", library: Memory().library)
    #expect(run.text.contains("鹤鸣桥从今天零时起停止通"))
    #expect(!run.text.contains("鹤鸣桥今日起封桥加固"))
  }

  @Test func theListOfArticlesSaysThatAPageIsCorrected() throws {
    let memory = Memory()
    let before = try ScreenRun("\(Self.opening) q q", library: memory.library)
    let after = try ScreenRun("\(Self.opening) j j j s q q", library: memory.library)
    #expect(!before.text.contains("已校正"))
    #expect(after.text.contains("已校正"))
  }

  @Test func theLastSearchIsAskedAgain() throws {
    let search = "/ \"横跨柳溪河的鹤鸣桥从今天零\" Enter Enter"
    let before = try ScreenRun("\(search) q", library: Memory().library)
    #expect(before.text.contains("鹤鸣桥今日起封桥加固"), "\(before.text)")
    // Split below the headline, the article that matches has none.
    let after = try ScreenRun("\(search) r j j j s q q", library: Memory().library)
    #expect(!after.text.contains("鹤鸣桥今日起封桥加固"), "\(after.text)")
    #expect(after.text.contains("1 处 / 1 篇"), "\(after.text)")
  }

  @Test(arguments: [
    (CorrectionOutcome.notKept(reason: "disk full"), "校正没有存下：disk full"), (.changedElsewhere, "别的程序刚校正过本版"),
  ])
  func whatIsNotKeptIsSaidAndLeavesNoStepBack(outcome: CorrectionOutcome, words: String) throws {
    let memory = Memory(outcome: outcome)
    #expect(try ScreenRun("\(Self.opening) j j j s", library: memory.library).text.contains(words))
    #expect(try ScreenRun("\(Self.opening) j j j s U", library: memory.library).text.contains("没有可撤销的校正"))
  }

  /// Any keys in any order: after taking everything back nothing is said any more.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func everythingCanBeTakenBack(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let keys = ["s", "m", ">", "<", "j", "k", "J", "K", "t j Enter", "t k Enter", "U", "C-r", "@40x9\n", "@100x30\n"]
    let played = (0..<60).map { _ in keys[Int(random.next() % UInt64(keys.count))] }.joined(separator: "\n")
    let memory = Memory()
    let run = try ScreenRun(
      "\(Self.opening)\n\(played)\n" + String(repeating: "U ", count: 60), size: "100x20", library: memory.library)
    #expect(memory.statements == [])
    #expect(run.text.contains("没有可撤销的校正"))
  }
}
