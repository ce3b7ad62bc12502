import Newspaper
import Testing

@testable import Archive

/// Openings that stand in no table are learnt from the newspaper's year.
@Suite struct HabitsTests {
  private static let bodies = [
    "沿河的堤坝昨天完成加固，附近住户可以放心过夏天，工程队留下十人继续看守。", "南门的菜市昨天重新开门，摊主们把货摆得整整齐齐，顾客比平常多了一倍。",
    "老戏台修好以后头一回唱戏，台下坐满了人，后来的只好爬到墙头上去看。", "学堂的井昨天淘净，水又清又甜，先生叫学生们排队打水，每人一桶。",
    "渡口新添两条木船，过河的人不必再等半天，船钱还是照旧不涨。",
  ]

  private func rows(_ texts: [String]) -> [Row] {
    texts.enumerated().map { Row(SourceLine(number: $0 + 1, text: $1, byteRange: 0..<0), blankLinesBefore: 0) }
  }

  @Test func learnsWhatRecursBelowTitlesAlone() {
    let texts = Self.bodies.enumerated().flatMap { ["第\($0)件新闻的题目", "航邮所得 \($1)", "记者\($1)"] }
    let habits = Habits(rows(texts))
    #expect(habits.opens(Array("航邮所得 又有一件\(Self.bodies[0])".unicodeScalars)))
    #expect(!habits.opens(Array("记者\(Self.bodies[1])".unicodeScalars)))
    #expect(!habits.opens(Array("航邮所得".unicodeScalars)))
  }

  @Test func threeAreTooFew() {
    let texts = Self.bodies.prefix(3).flatMap { ["一件新闻的题目", "航邮所得 \($0)"] }
    #expect(!Habits(rows(texts)).opens(Array(texts[1].unicodeScalars)))
  }

  @Test func aPageIsReadAlikeWhicheverIsReadFirst() throws {
    let folder = try TemporaryFolder()
    for page in 1...4 {
      let text = Self.bodies.prefix(3).map { "乡间见闻之\(page)\n\n航邮所得 \($0)\n\n" }.joined()
      try folder.write(text, to: "日报/1934-06-18/0\(page).txt")
    }
    let forward = try Archive.open(path: folder.path)
    let backward = try Archive.open(path: folder.path)
    let pages = forward.issues[0].pages
    let there = try pages.map { try forward.page($0) }
    let back = try pages.reversed().map { try backward.page($0) }
    #expect(there == back.reversed())
  }

  @Test func whatOpensNowAndThenElsewhereIsLearntToo() {
    let known = Self.bodies.flatMap { ["一件新闻的题目", "航邮所得 \($0)"] }
    let elsewhere = ["近处的大桥到底修好了。", "航邮所得 \(Self.bodies[0])", "远处的大桥还没有动工。", "航邮所得 \(Self.bodies[1])"]
    #expect(Habits(rows(known + elsewhere)).opens(Array("航邮所得 \(Self.bodies[2])".unicodeScalars)))
    let more = Habits(rows(known + elsewhere + elsewhere))
    #expect(!more.opens(Array("航邮所得 \(Self.bodies[2])".unicodeScalars)))
  }

  /// One page an issue, as county papers have: none of them tells by itself, all of them do together.
  private func countyPaper(in folder: borrowing TemporaryFolder) throws -> [String] {
    try (1...12).map { day in
      let body = "航邮所得 \(Self.bodies[day % 5])"
      let text = "乡间见闻之\(day)\n\(body)\n\(Self.bodies[(day + 1) % 5])\n乡间又一见闻\n\(body)\n"
      let path = "县报/1934/06/\(day + 10)/01.txt"
      try folder.write(text, to: path)
      return path
    }
  }

  @Test func aPaperOfOnePageAnIssueIsLearntFromItsYear() throws {
    let folder = try TemporaryFolder()
    _ = try countyPaper(in: folder)
    let archive = try Archive.open(path: folder.path)
    let source = archive.catalogue.source(of: archive.issues[3].pages[0].path)
    #expect(archive.habits(of: source).habits.opens(Array("航邮所得 \(Self.bodies[0])".unicodeScalars)))
  }

  @Test func aPageReadByItselfIsReadAsInItsArchive() throws {
    let folder = try TemporaryFolder()
    let paths = try countyPaper(in: folder)
    let archive = try Archive.open(path: folder.path)
    let nearby = NearbyFiles()
    for (path, issue) in zip(paths, archive.issues) {
      let alone = try PageReader().pages(at: Array("\(folder.path)/\(path)".utf8), in: nearby)
      #expect(try alone.map(\.articles) == archive.pages(at: issue.pages[0]).map(\.articles))
    }
  }

  @Test func unrelatedYearsAndFilesDoNotChangeWhatIsLearnt() throws {
    let folder = try TemporaryFolder()
    let path = SourcePath("\(folder.path)/\(try countyPaper(in: folder)[0])")
    let opening = Array("航邮所得 \(Self.bodies[0])".unicodeScalars)
    for day in 10...30 { try folder.write("别的题目\n\(Self.bodies[0])\n", to: "县报/1935/06/\(day)/01.txt") }
    #expect(NearbyFiles().habits(of: path).habits.opens(opening))
    #expect(!NearbyFiles().habits(of: SourcePath("\(folder.path)/县报/1935/06/11/01.txt")).habits.opens(opening))
  }
}
