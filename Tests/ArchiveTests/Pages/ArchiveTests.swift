import Newspaper
import Search
import Testing

@testable import Archive

@Suite struct ArchiveTests {
  private func archive(_ files: [String: String]) throws -> (archive: Archive, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return (try Archive.open(path: folder.path), folder)
  }

  @Test func ordersIssuesAndPages() throws {
    let names = [
      "晨报/2022/01/20/10.txt", "晨报/2022/01/20/2.txt", "晨报/2021/12/31/01.txt", "晚报/2020/01/01/A02.txt",
      "晚报/2020/01/01/A01.txt", "晚报/2020/01/01/号外.txt", "卷10/1.txt", "卷9/b.txt", "卷9/2.txt",
    ]
    let (archive, folder) = try archive(Dictionary(uniqueKeysWithValues: names.map { ($0, "字") }))
    let listed = archive.issues.map { issue in
      "\(issue.newspaper ?? "-") \(issue.name): " + issue.pages.map(\.name).joined(separator: " ")
    }
    #expect(
      listed == [
        "晚报 2020-01-01: A01 A02", "晚报 2020-01-01 号外: 号外", "晨报 2021-12-31: 01", "晨报 2022-01-20: 2 10", "- 卷9: 2 b",
        "- 卷10: 1",
      ])
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: [
    ("晨报/2022/01/20/03.txt", "晨报/2022-01-20/3"), ("2022-01-20_A03.txt", "_/2022-01-20/A3"),
    ("2022-01-20.txt", "~1a35e21b6678e360"), ("x.txt", "~1a35e21b6678e360"),
  ])
  func namesAPageByWhatItIs(path: String, id: String) throws {
    let (archive, folder) = try archive([path: "字"])
    let page = try archive.page(archive.issues[0].pages[0])
    #expect(page.id.description == id)
    #expect(page.articles.map(\.id.description) == [id + "/1"])
    withExtendedLifetime(folder) {}
  }

  @Test func namesDuplicatesByTheirContent() throws {
    let (archive, folder) = try archive(["2022-01-20_03.txt": "甲", "早/2022-01-20_3.txt": "乙", "2022/01/20/3.txt": "丙"])
    let pages = try archive.issues.flatMap(\.pages).map(archive.page)
    #expect(pages.filter { $0.id.description == "_/2022-01-20/3" }.count == 1)
    #expect(Set(pages.map(\.id)).count == 3)
    #expect(
      archive.problems.filter { $0.cause == .duplicatePage }.count == pages.count { $0.id.description.hasPrefix("~") })
    withExtendedLifetime(folder) {}
  }

  @Test func opensASinglePage() throws {
    let folder = try TemporaryFolder()
    try folder.write("字", to: "一页.txt")
    try folder.write("字", to: "别的.txt")
    let archive = try Archive.open(path: folder.path + "/一页.txt")
    #expect(archive.issues.map(\.name) == ["一页.txt"])
    #expect(try archive.page(archive.issues[0].pages[0]).articles.count == 1)
  }

  @Test func listsEachProblemOnce() throws {
    let (archive, folder) = try archive(["a.txt": "\u{1B}", "b.txt": "字"])
    let pages = archive.issues[0].pages
    for _ in 0..<3 { for page in pages { _ = try archive.page(page) } }
    #expect(archive.problems.map(\.cause) == [.empty, .controlCharacters(count: 1)])
    withExtendedLifetime(folder) {}
  }

  @Test func mayBeReadFromManyThreads() async throws {
    let names = (1...40).map { "2022-01-20_\($0).txt" }
    let (archive, folder) = try archive(Dictionary(uniqueKeysWithValues: names.map { ($0, "第\($0)页\u{1}") }))
    let pages = archive.issues[0].pages
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for page in pages + pages { group.addTask { try archive.page(page).articles.count } }
      return try await group.reduce(0, +)
    }
    #expect(counts == 80)
    #expect(archive.problems.count == 40)
    withExtendedLifetime(folder) {}
  }
}
