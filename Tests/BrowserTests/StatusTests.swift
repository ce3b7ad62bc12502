import Newspaper
import Search
import SearchIndex
import Testing

@testable import Browser

/// The status says how the index stands, and tells files that were not read from those with a doubt.
@Suite struct StatusTests {
  @Test func problemsComeByWhatBecameOfTheFile() throws {
    let text = try ScreenRun("P", library: Self.library).text
    let (unread, doubtful) = (text.firstRange(of: "未读 1"), text.firstRange(of: "读了，但有疑 1"))
    #expect(try #require(unread).lowerBound < #require(doubtful).lowerBound)
    #expect(text.contains("照片.jpg") && text.contains("二进制文件"))
    #expect(text.contains("晨报/1950-01-01/1.txt:3"))
  }

  @Test func aProblemOfAPageOpensThePage() throws {
    #expect(try ScreenRun("P Enter", library: Self.library).text.contains("不属于任何一版"))
    #expect(try ScreenRun("P j Enter", library: Self.library).text.contains("晨报 1950-01-01 第1版"))
  }

  @Test(arguments: ["20x5", "30x8", "40x12", "100x10", "160x50"])
  func everySizeShowsTheProblemStoodOn(size: String) throws {
    #expect(try ScreenRun("P", size: size, library: Self.library).text.contains("照片"))
  }

  private static let library = Library(
    open: { () throws(HoldingsError) in
      let holdings = DoubtfulPages()
      return Library.Opened(holdings: holdings, engine: ScanEngine(holdings: holdings)) { _, _ in
        .notKept(reason: "")
      } follow: { tell in
        tell(.index(IndexReport(state: .complete, pageCount: 4, articleCount: 9, segmentCount: 1, path: "/索引")))
      }
    },
    matches: { _, _, _ in nil },
    write: { _, _ in false })
}

private struct DoubtfulPages: Holdings {
  let issues = Shelves.daily("晨报", from: "1950-01-01", days: 1)
  let problems = [
    Problem(path: SourcePath("照片.jpg"), cause: .binary),
    Problem(path: SourcePath("晨报/1950-01-01/1.txt"), cause: .undecodable(byteCount: 2), line: 3),
  ]

  func page(_ reference: PageReference) throws(HoldingsError) -> Page {
    Page(id: PageID("晨报/1950-01-01/1"), path: reference.path)
  }
}
