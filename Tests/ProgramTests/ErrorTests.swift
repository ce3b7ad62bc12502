import Glibc
import Testing

/// An error is one line on standard error: what, where, what to do; in the language asked for.
struct ErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let english: String
    let chinese: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(
      arguments: ["list", "ARCHIVE/absent", "pages"],
      english: "cannot read ARCHIVE/absent: no such file or folder; check the path",
      chinese: "读不了 ARCHIVE/absent：没有这个文件或文件夹；请核对路径"),
    Case(
      arguments: ["list", "ARCHIVE/empty", "pages"],
      english: "no page to read in ARCHIVE/empty; name a folder that holds page texts",
      chinese: "ARCHIVE/empty 里没有可读的版面；请给出存放版面文本的文件夹"),
    Case(
      arguments: ["show", "ARCHIVE", "晨报/1999-01-01/1"],
      english: "the archive has no 晨报/1999-01-01/1; kanbao list ARCHIVE articles names them",
      chinese: "报库里没有 晨报/1999-01-01/1；用 kanbao list 报库 articles 查编号"),
    Case(
      arguments: ["figures"], english: "nothing to read; name an archive folder, or use --lines",
      chinese: "没有说读什么；请给出报库文件夹，或用 --lines"),
    Case(
      arguments: ["wrap"], english: "Missing expected argument '--width <n>'; see kanbao wrap --help",
      chinese: "缺参数 '--width <n>'；用法见 kanbao wrap --help"),
    Case(
      arguments: ["wrap", "--width", "0"],
      english: "--width 0 is out of range; it goes from 1 to 1000000; see kanbao wrap --help",
      chinese: "用法有误：--width 0 不行，可取 1 到 1000000；用法见 kanbao wrap --help"),
    Case(
      arguments: ["search", "ARCHIVE", "便利店", "--limit", "many"],
      english: "The value 'many' is invalid for '--limit <n>'; see kanbao search --help",
      chinese: "值不合用 'many'；用法见 kanbao search --help"),
    Case(
      arguments: ["list", "ARCHIVE", "articles", "\"从未有过"],
      english: "query, character 1: the quotation mark is not closed",
      chinese: "查询式第 1 字：引号没有关上"),
  ]

  @Test(arguments: [
    ("zh", "没有命中；搜了 2 期（2022-01-20—2022-01-21）3 版 4 篇"),
    ("en", "no hits; searched 4 articles on 3 pages, issues: 2 (2022-01-20—2022-01-21)"),
  ])
  func nothingFoundSaysWhereItWasSearched(language: String, words: String) throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(["search", archive.path, "从未有过", "--lang", language])
    #expect(run.errors == "kanbao: \(words)\n")
    #expect(run.output == "")
  }

  @Test(arguments: cases)
  func errorsAreOneLineInEitherLanguage(_ error: Case) throws {
    let archive = try SmallArchive()
    func said(in language: String) throws -> String {
      let arguments = error.arguments.map { $0.hasPrefix("ARCHIVE") ? archive.path + $0.dropFirst(7) : $0 }
      let run = try ProgramRun(arguments + ["--lang", language])
      #expect(run.output == "")
      let parts = run.errors.split(separator: archive.path, omittingEmptySubsequences: false)
      return parts.joined(separator: "ARCHIVE")
    }
    #expect(try said(in: "en") == "kanbao: \(error.english)\n")
    #expect(try said(in: "zh") == "kanbao: \(error.chinese)\n")
  }

  static let locales: [(environment: [String: String], beginning: String)] = [
    (["LC_ALL": "zh_CN.UTF-8"], "没有"), (["LC_ALL": "", "LC_MESSAGES": "zh_TW.UTF-8", "LANG": "en_US.UTF-8"], "没有"),
    (["LC_ALL": "", "LANG": "zh_CN.UTF-8"], "没有"), (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], "Unknown"),
    (["LC_ALL": ""], "Unknown"),
  ]

  @Test(arguments: locales)
  func localeChoosesTheLanguage(environment: [String: String], beginning: String) throws {
    let run = try ProgramRun(["--no-such-option"], environment: environment)
    #expect(run.errors.hasPrefix("kanbao: \(beginning)"), "\(run.errors)")
  }

  /// A file that cannot be used is named, and the others are read all the same.
  @Test func oneBadFileDoesNotStopTheOthers() throws {
    let archive = try SmallArchive()
    try archive.folder.write([0, 1, 2, 3, 0, 0, 255], to: "晨报/2022-01-22/01.txt")
    try archive.folder.write([0x89, 0x50, 0x4E, 0x47], to: "晨报/2022-01-22/photo.png")
    let run = try ProgramRun(["list", archive.path, "pages"])
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    let named = run.errors.split(separator: "\n").map { $0.prefix { $0 != "；" && $0 != ";" } }
    #expect(named.contains { $0.contains("2022-01-22/01.txt: binary") }, "\(run.errors)")
    #expect(named.contains { $0.contains("2022-01-22/photo.png: not a page") }, "\(run.errors)")
  }

  /// A pipe has no end to wait for, and a link may lead anywhere: both are named, neither is opened.
  @Test func whatIsNoFileIsNeverWaitedFor() throws {
    let archive = try SmallArchive()
    let folder = archive.path + "/晨报/2022-01-22"
    try #require(mkdir(folder, 0o700) == 0 && mkfifo(folder + "/01.txt", 0o600) == 0)
    try #require(symlink("01.txt", folder + "/02.txt") == 0)
    let list = try ProgramRun(["list", archive.path, "pages"])
    #expect(list.lines.count == 3)
    #expect(list.errors.split(separator: "\n").filter { $0.contains(": not a regular file") }.count == 2)
    for name in ["01.txt", "02.txt"] {
      let parse = try ProgramRun(["parse", "\(folder)/\(name)"])
      #expect(parse.status == 3)
      #expect(parse.output.isEmpty)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func whatMayNotBeReadIsNamed() throws {
    let archive = try SmallArchive()
    try #require(chmod(archive.path + "/晨报/2022-01-20/03.txt", 0) == 0)
    let run = try ProgramRun(["list", archive.path, "pages"])
    #expect(run.lines.count == 2)
    #expect(run.errors.contains("2022-01-20/03.txt: cannot be read: permission denied; check its permissions"))
  }

  /// Bytes that are no text of the page are counted beside the articles; the rest of the page is read.
  @Test func damageIsToldBesideTheArticles() throws {
    let folder = try Workspace()
    let damaged = Array("铁东区\u{1B}[2J的便".utf8) + [0xFF, 0xFE] + Array("利店\u{200B}开了。\n".utf8)
    try folder.write(damaged, to: "damaged.txt")
    let sentence = Array("铁东区的便利店今年接待群众5620人次。".utf8)
    try folder.write((0..<51_000).flatMap { _ in sentence }, to: "long.txt")
    let run = try ProgramRun(["parse", "--json", folder.path + "/damaged.txt", folder.path + "/long.txt"])
    #expect(run.status == 0)
    let causes = try JSONShape.objects(in: run.output).map { page in
      (page["problems"] as? [[String: Any]] ?? []).compactMap { $0["cause"] as? String }.sorted()
    }
    #expect(causes == [["controlCharacters", "hiddenCharacters", "undecodable"], ["longLine"]])
  }
}
