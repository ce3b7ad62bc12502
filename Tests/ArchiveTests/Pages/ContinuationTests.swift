import Newspaper
import Testing

@testable import Archive

/// 转版: lines that part an article, and the two parts found again.
@Suite struct ContinuationTests {
  @Test(arguments: [
    ("水清岸绿的日子还在后头。（下转第三版）", "3"), ("水清岸绿(下转3版)", "3"), ("▶▶下转A03", "A3"), ("（下转第十二版）", "12"), ("（下转    ）", nil),
  ])
  func readsWhereTheRestStands(line: String, page: String?) {
    let scalars = Array(line.unicodeScalars)
    #expect(JumpLine.jumps(scalars))
    #expect(JumpLine.target(scalars)?.description == page)
  }

  @Test(arguments: [("（上接第一版）河长们", "1"), ("（上接5月17日第二版）", "2"), ("（上接A1版）", "A1"), ("（紧接前文）", nil)])
  func readsWhereTheBeginningStands(line: String, page: String?) {
    let scalars = Array(line.unicodeScalars)
    #expect(JumpLine.opens(scalars[...]))
    #expect(JumpLine.origin(scalars)?.description == page)
  }

  private static let first = """
    青溪河治理三年见成效

    本报讯（记者 柳青）青溪河流域综合治理工程启动三年来，沿河十二个村庄的面貌发生了很大变化，河水变清了。（下转第三版）

    夏粮收购工作全面展开

    本报讯（记者 江帆）全县三十六个粮站昨日同时开秤收购夏粮，各粮站延长营业时间，方便农民交售。（下转第三版）
    """
  private static let third = """
    夏粮收购有序进行

    （上接第一版）粮站职工把茶水送到排队农民的手里，做到随到随收，当天结清粮款，受到农民的欢迎。

    青溪河治理三年见成效

    （上接第一版）河长们每周巡河两次，记下的问题当天交办，三年来共解决排污问题一百四十六个。
    """

  @Test func findsTheRestByItsWordsInAnyOrderOfAsking() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.first, to: "日报/2010-06-18/01.txt")
    try folder.write("水库放水\n\n本报讯 昨日水库放水。\n", to: "日报/2010-06-18/02.txt")
    try folder.write(Self.third, to: "日报/2010-06-18/03.txt")
    for order in [[0, 2], [2, 0]] {
      let archive = try Archive.open(path: folder.path)
      let pages = archive.issues[0].pages
      let read = try order.map { try archive.page(pages[$0]) }.sorted { $0.path.lossyText < $1.path.lossyText }
      let ids = read.map { $0.articles.map(\.id) }
      #expect(read[0].articles.map { $0.jumpTo?.article } == [ids[1][1], ids[1][0]])
      #expect(read[1].articles.map { $0.continuedFrom?.article } == [ids[0][1], ids[0][0]])
    }
  }

  @Test func linksNothingThatDoesNotFit() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.first, to: "日报/2010-06-18/01.txt")
    try folder.write(Self.third, to: "日报/2010-06-18/04.txt")
    let archive = try Archive.open(path: folder.path)
    let articles = try archive.issues[0].pages.flatMap { try archive.page($0).articles }
    #expect(articles.allSatisfy { $0.jumpTo?.article == nil && $0.continuedFrom?.article == nil })
    #expect(articles.compactMap { $0.jumpTo?.page?.number } == [3, 3])
  }
}
