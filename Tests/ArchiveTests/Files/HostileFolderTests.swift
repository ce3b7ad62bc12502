import Glibc
import Newspaper
import Search
import Testing

@testable import Archive

/// What a folder may hold besides pages: each is a problem beside the articles, and the rest is readable.
@Suite struct HostileFolderTests {
  private let page = "县里举办春季运动会\n本报讯（记者 江帆）昨日，全县春季运动会在体育场开幕，共有三百人参加。\n"

  /// Problems by path, as text that can be compared.
  private func problems(of archive: Archive) -> [String] {
    archive.problems.map { "\($0.path.lossyText): \($0.cause)" }.sorted()
  }

  @Test func listsWhatIsNoPageAndNeverOpensIt() throws {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "2022-01-20_01.txt")
    try folder.write("%PDF", to: "scan.pdf")
    try folder.write("hidden", to: ".notes.txt")
    folder.makePipe("pipe.txt")
    folder.makeSocket("socket.txt")
    folder.makeLink("loop", to: ".")
    folder.makeLink("away.txt", to: "2022-01-20_01.txt")
    folder.makeFolder("empty")
    let archive = try Archive.open(path: folder.path)
    #expect(archive.issues.flatMap(\.pages).map(\.name) == ["2022-01-20_01"])
    #expect(
      problems(of: archive) == [
        "away.txt: notARegularFile", "empty: noPages", "loop: notARegularFile", "pipe.txt: notARegularFile",
        "scan.pdf: unknownFormat", "socket.txt: notARegularFile",
      ])
  }

  @Test(arguments: ["pipe.txt", "away.txt", "sub", "gone.txt"])
  func refusesWhatBecameSomethingElse(name: String) throws {
    let folder = try TemporaryFolder()
    folder.makePipe("pipe.txt")
    folder.makeLink("away.txt", to: "2022-01-20_01.txt")
    folder.makeFolder("sub")
    let archive = try Archive.open(path: folder.path)
    let reference = PageReference(path: SourcePath(name), name: name, byteCount: 0)
    let cause: Problem.Cause = name == "gone.txt" ? .unreadable(errno: ENOENT) : .notARegularFile
    #expect(throws: HoldingsError.unavailable(Problem(path: SourcePath(name), cause: cause))) {
      try archive.page(reference)
    }
    #expect(archive.problems.contains { $0.cause == cause && $0.path == SourcePath(name) })
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func saysWhichFileIsUnreadable() throws {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "1.txt")
    chmod(folder.path + "/1.txt", 0)
    let archive = try Archive.open(path: folder.path)
    let problem = Problem(path: SourcePath("1.txt"), cause: .unreadable(errno: EACCES))
    #expect(throws: HoldingsError.unavailable(problem)) { try archive.page(archive.issues[0].pages[0]) }
  }

  @Test func keepsNamesThatAreNoText() throws {
    let folder = try TemporaryFolder()
    let names: [[UInt8]] = [
      Array("a\nb.txt".utf8), Array("e\u{1B}[31m.txt".utf8), [0xFF, 0xFE, 0x2E, 0x74, 0x78, 0x74],
      Array("-rf.txt".utf8),
    ]
    for name in names { try folder.write(Array(page.utf8), to: name) }
    let archive = try Archive.open(path: folder.path)
    let pages = archive.issues.flatMap(\.pages)
    #expect(Set(pages.map(\.path.bytes)) == Set(names))
    #expect(try pages.allSatisfy { try archive.page($0).articles.count == 1 })
  }

  @Test func goesDownNoFurtherThanItsLimit() throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: Limits.folderDepth).joined(separator: "/")
    try folder.write(page, to: deep + "/in.txt")
    try folder.write(page, to: deep + "/d/out.txt")
    let archive = try Archive.open(path: folder.path)
    #expect(archive.issues.flatMap(\.pages).map(\.name) == ["in"])
    #expect(problems(of: archive) == [deep + "/d: tooDeep(limit: 64)"])
  }

  /// Builds without optimisation read ten times slower, so they get a tenth of it.
  private static let longLineBytes: Int = {
    #if DEBUG
      5_000_000
    #else
      50_000_000
    #endif
  }()

  @Test func readsALineOfFiftyMegabytes() throws {
    let folder = try TemporaryFolder()
    let sentence = Array("全县春季运动会在体育场开幕，共有三百人参加。".utf8)
    let count = Self.longLineBytes / sentence.count
    try folder.write(Array(repeatElement(sentence, count: count).joined()), to: Array("long.txt".utf8))
    let archive = try Archive.open(path: folder.path)
    let page = try archive.page(archive.issues[0].pages[0])
    let scalarCount = count * sentence.count / 3
    #expect(page.problems.map(\.cause) == [.longLine(scalarCount: scalarCount, limit: Limits.paragraphScalars)])
    let lengths = page.articles.flatMap(\.paragraphs).map { $0.text.unicodeScalars.count }
    #expect(lengths.reduce(0, +) == scalarCount)
    #expect(lengths.allSatisfy { $0 <= Limits.paragraphScalars })
  }

  @Test(arguments: [(0, 0), (1, 1)])
  func cutsAFileAtItsLimit(excess: Int, problemCount: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write([UInt8](repeating: 0x61, count: 1000 + excess), to: Array("a.txt".utf8))
    let root = try Descriptor.open(Array(folder.path.utf8))
    let content = try SafeFile(path: Array("a.txt".utf8), folder: root, limit: 1000).read()
    #expect(content.bytes.count == 1000)
    #expect((content.wholeByteCount == nil ? 0 : 1) == problemCount)
  }

  @Test func opensNothingThatIsNoArchive() throws {
    let folder = try TemporaryFolder()
    folder.makePipe("pipe")
    let missing = folder.path + "/missing", pipe = folder.path + "/pipe"
    #expect(throws: ArchiveError.notFound(path: Array(missing.utf8))) { try Archive.open(path: missing) }
    #expect(throws: ArchiveError.notADirectory(path: Array(pipe.utf8))) { try Archive.open(path: pipe) }
  }

  @Test func namesAnEmptyFolder() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive.open(path: folder.path)
    #expect(archive.issues.isEmpty)
    #expect(archive.problems == [Problem(path: SourcePath(""), cause: .noPages)])
  }
}
