import TestSupport
import Testing

/// `kanbao corrections`, and what it does to other commands.
@Suite struct CorrectionProgramTests {
  private let archive: SmallArchive
  private let data: Workspace

  init() throws {
    archive = try SmallArchive()
    data = try Workspace()
  }

  private func run(_ line: String, input: String = "") throws -> ProgramRun {
    try ProgramRun(archive.folder.arguments(line), input: input, environment: ["XDG_DATA_HOME": data.path])
  }

  /// A patch that makes the caption of page 3 part of the article above it.
  private func patch() throws -> String {
    let digest = try #require(Self.digest(of: SmallArchive.page))
    return "page \(digest) 晨报\n11 continues | 图为居民\n"
  }

  /// Fowler, Noll and Vo's 64-bit digest, in the way of their own table of test values.
  private static func digest(of text: String) -> String? {
    let value = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  @Test func whatIsImportedIsAppliedAndExportedAgain() throws {
    let patch = try patch()
    #expect(try run("corrections ARCHIVE").status == 1)
    let imported = try run("corrections ARCHIVE --import - --lang en", input: patch)
    #expect(imported.status == 0)
    #expect(imported.errors == "kanbao: merged: 1 page of this archive\n")
    #expect(try run("corrections ARCHIVE").output == patch)
    #expect(try run("corrections ARCHIVE --export \(data.path)/out.txt").status == 0)
    #expect(readFile(data.path + "/out.txt") == patch)
    #expect(readFile(data.path + "/kanbao/corrections/\(patch.dropFirst(5).prefix(16)).txt") == patch)
  }

  @Test(arguments: ["parse ARCHIVE/晨报/2022-01-20/03.txt", "list ARCHIVE articles page:3"])
  func pagesAreReadAsCorrected(line: String) throws {
    let before = try run(line).lines.count
    _ = try run("corrections ARCHIVE --import -", input: try patch())
    let after = try run(line)
    #expect(after.lines.count < before)
    #expect(try run(line + " --no-corrections").lines.count == before)
  }

  @Test func theBrowserCorrectsAPageAndTakesItBack() throws {
    let digest = try #require(Self.digest(of: SmallArchive.page))
    try data.write("Enter Enter r G m\n", to: "merge.keys")
    try data.write("Enter Enter r G m U\n", to: "undo.keys")
    let file = data.path + "/kanbao/corrections/\(digest).txt"
    #expect(try run("browse ARCHIVE --size 80x24 --script \(data.path)/merge.keys").status == 0)
    #expect(readFile(file)?.hasSuffix("\n11 continues | 图为居民在便利店里选购蔬\n") == true)
    #expect(try run("browse ARCHIVE --size 80x24 --script \(data.path)/undo.keys").status == 0)
    #expect(readFile(file)?.hasSuffix("\n11 continues | 图为居民在便利店里选购蔬\n") == true)
  }

  @Test func aStatementThatDoesNotFitIsToldOfByParse() throws {
    let patch = try patch().replacing("图为居民", with: "别的字")
    _ = try run("corrections ARCHIVE --import -", input: patch)
    let page = try run("parse ARCHIVE/晨报/2022-01-20/03.txt --json").output
    #expect(page.contains("\"cause\": \"correction\"") && page.contains("\"fault\": \"otherText\""))
  }

  /// The page had another text when it was corrected: nothing of the correction is followed, and nothing of it is lost.
  @Test(arguments: [
    "check ARCHIVE --lang en", "check ARCHIVE --json", "browse ARCHIVE --lang en --size 160x24 --script KEYS",
  ])
  func aCorrectionOfAPageThatChangedIsListed(line: String) throws {
    let old = "3f9a0c1e22b4d871"
    let patch = "page \(old) 晨报 2022-01-20 03 晨报/2022-01-20/03.txt\n41 starts article | 河湾里的渡船\n"
    _ = try run("corrections ARCHIVE --import -", input: patch)
    try data.write("Enter Enter P\n:dump-screen \(data.path)/problems.txt\n", to: "keys")
    let output = try run(line.replacing("KEYS", with: "\(data.path)/keys")).output
    let shown = line.hasPrefix("browse") ? readFile(data.path + "/problems.txt") ?? "" : output
    #expect(shown.contains("\(old).txt"))
    #expect(readFile(data.path + "/kanbao/corrections/\(old).txt") == patch)
  }

  @Test func aCorrectionThatAppliesIsNoProblem() throws {
    let patch = try patch().replacing(" 晨报\n", with: " 晨报 2022-01-20 03 晨报/2022-01-20/03.txt\n")
    _ = try run("corrections ARCHIVE --import -", input: patch)
    #expect(try !run("check ARCHIVE --json").output.contains("\"correction\""))
  }

  @Test func exportAndImportExcludeEachOther() throws {
    #expect(try run("corrections ARCHIVE --export - --import -").status == 2)
  }
}
