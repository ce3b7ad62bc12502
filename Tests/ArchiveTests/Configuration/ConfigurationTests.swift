import Newspaper
import TestSupport
import Testing

@testable import Archive

@Suite struct ConfigurationTests {
  static let patterns: [(pattern: String, path: String, fields: String?)] = [
    ("{year}-{month}-{day}/{page}.txt", "晨报/2022-01-20/A03.txt", "day=20 month=01 page=A03 year=2022"),
    ("{year}{month}{day}", "a/20220120/x.txt", "day=20 month=01 year=2022"), ("*.txt", "a/b.txt", ""),
    ("raw", "a/raw/b/c.txt", ""), ("raw", "a/rawer/c.txt", nil), ("/raw", "a/raw/c.txt", nil),
    ("/raw/", "raw/c.txt", ""),
    ("a/*/c", "a/b/c.txt", ""), ("a/*/d", "a/b/c/d.txt", nil), ("a/**/d", "a/b/c/d.txt", ""), ("?.txt", "ab.txt", nil),
    ("民国{republic}年{month}月{day}日", "民国十七年3月05日.txt", "day=05 month=3 republic=十七"),
    ("{newspaper}_{year}", "晨报_2022_1.txt", nil), ("{newspaper}_{year}_*", "晨报_2022_1.txt", "newspaper=晨报 year=2022"),
    ("p{page}-{section}", "p3-要闻.txt", "page=3 section=要闻"), ("{page}", "12345.txt", nil),
  ]

  @Test(arguments: patterns.indices)
  func patternsFitPaths(index: Int) throws {
    let (pattern, path, expected) = Self.patterns[index]
    let fields = try PathPattern(pattern).match(Array(path.unicodeScalars))
    let printed = fields.map { fields in
      fields.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: " ")
    }
    #expect(printed == expected)
  }

  /// Backtracking must not explode.
  @Test(.timeLimit(.minutes(1))) func aPatternOfManyStarsEnds() throws {
    let pattern = try PathPattern(String(repeating: "*a", count: 40) + "b")
    #expect(pattern.match(Array(String(repeating: "a", count: 300).unicodeScalars)) == nil)
  }

  static let faults: [(line: String, fault: ConfigurationFault)] = [
    ("newpaper 晨报", .unknownCommand("newpaper", nearest: "newspaper")),
    ("xyzzyx 1", .unknownCommand("xyzzyx", nearest: nil)),
    ("newspaper", .missingArgument(command: "newspaper", wanted: "newspaper [PATTERN] NAME")),
    ("ignore a b", .unexpectedArgument("b", wanted: "ignore PATTERN")),
    ("date {yaer}", .unknownField("yaer", nearest: "year")),
    ("date {month}", .missingField(command: "date", field: "year")),
    ("page {page", .unclosed("{")), ("newspaper \"a b", .unclosed("\"")),
    ("page p*", .missingField(command: "page", field: "page")),
    ("encoding gb1803", .unknownEncoding("gb1803", nearest: "gb18030")),
    ("prefer txt", .unknownChoice("txt", nearest: "text")),
  ]

  @Test(arguments: faults.indices)
  func aBadLineIsAProblemAndTheRestHolds(index: Int) {
    let configuration = Configuration(Array("# 报库\n\n\(Self.faults[index].line)\nignore raw\n".utf8))
    let expected = Problem(
      path: SourcePath("archive.conf"), cause: .configuration(Self.faults[index].fault), line: 3)
    #expect(configuration.problems == [expected])
    #expect(configuration.ignores(Array("raw".utf8)))
  }

  static let settings: [(conf: String, path: String, page: String)] = [
    ("newspaper 晨报", "x.txt", "晨报 - - -"),
    ("newspaper cb/* 晨报\nnewspaper wb/* 晚报", "wb/2022-01-20.txt", "晚报 2022-01-20 - -"),
    ("newspaper {newspaper}-*", "晨报-x.txt", "晨报 - - -"),
    ("date {day}.{month}.{year}", "20.01.2022.txt", "- 2022-01-20 - -"),
    ("date 民{republic}/{month}/{day}", "民17/3/5.txt", "- 1928-03-05 5 -"),
    ("page s{page}", "2022-01-20/s7x.txt", "- 2022-01-20 - -"),
    ("page s{page}*", "2022-01-20/s7x.txt", "- 2022-01-20 7 -"),
    ("section * 要闻\nsection */b 副刊", "a/b.txt", "- - - 副刊"),
    ("page x{page}\npage {page}-{year}", "2022-01-20/03.txt", "- 2022-01-20 03 -"),
    ("prefer text", "2022-01-20/03.txt", "- 2022-01-21 4 国际"),
    ("prefer text\nprefer path", "2022-01-20/03.txt", "- 2022-01-20 03 国际"),
  ]

  @Test(arguments: settings.indices)
  func settingsCountBeforeNames(index: Int) throws {
    let (conf, path, expected) = Self.settings[index]
    let folder = try TemporaryFolder()
    try folder.write(conf, to: "archive.conf")
    try folder.write(conf.contains("prefer") ? "第4版 国际\n2022年1月21日 星期五\n字" : "字", to: path)
    let archive = try Archive.open(path: folder.path)
    #expect(archive.problems.filter { $0.path == SourcePath("archive.conf") } == [])
    let page = try archive.page(try #require(archive.issues.first?.pages.first))
    let parts = [page.newspaper, page.date?.description, page.number?.label, page.section]
    #expect(parts.map { $0 ?? "-" }.joined(separator: " ") == expected)
    if expected.hasPrefix("晨报") { #expect(page.evidence.rules[.newspaper] == .configured) }
  }

  @Test func filesToIgnoreAreNotTouched() throws {
    let folder = try TemporaryFolder()
    try folder.write("ignore raw\nignore *.tmp", to: "archive.conf")
    for name in ["raw/a.pdf", "raw/b/c.txt", "x.tmp", "y.txt"] { try folder.write("字", to: name) }
    let archive = try Archive.open(path: folder.path)
    #expect(archive.issues.flatMap(\.pages).map(\.name) == ["y"])
    #expect(archive.problems == [])
    #expect(archive.ignoredCount == 2)
  }

  @Test func theEncodingCanBeSet() throws {
    let folder = try TemporaryFolder()
    let bytes = try Encoder("Big5").encode("春耕動員會")
    try folder.write(bytes, to: Array("a/x.txt".utf8))
    try folder.write(bytes, to: Array("b/x.txt".utf8))
    try folder.write("encoding b gbk", to: "archive.conf")
    let archive = try Archive.open(path: folder.path)
    let pages = try archive.issues.flatMap(\.pages).map { try archive.page($0) }
    #expect(pages.map(\.encoding) == ["Big5", "GB18030"])
    #expect(pages.map(\.evidence.encoding?.reason) == [.everydayText, .configured])
  }

  @Test func aConfigurationThatCannotBeReadIsAProblem() throws {
    let folder = try TemporaryFolder()
    try folder.write("字", to: "y.txt")
    folder.makeLink("archive.conf", to: "y.txt")
    let archive = try Archive.open(path: folder.path)
    #expect(archive.problems.map(\.cause) == [.notARegularFile])
    #expect(archive.issues.count == 1)
  }

  /// The table in the document is the table in the code.
  @Test func theDocumentListsEveryCommand() throws {
    let rows = ConfigurationCommand.allCases.map { "| `\($0.usage)` | \($0.meaning) |" }
    let document = try #require(readFile(repositoryRoot + "/docs/formats/archive-conf.md"))
    #expect(document.contains(rows.joined(separator: "\n")), "\(rows.joined(separator: "\n"))")
  }

  @Test func theDocumentListsEveryRule() throws {
    let document = try #require(readFile(repositoryRoot + "/docs/formats/names.md"))
    #expect(OriginRule.allCases.map(\.rawValue).filter { !document.contains("`\($0)`") } == [])
    let reasons = EncodingEvidence.Reason.allCases.map(\.rawValue)
    #expect(reasons.filter { !document.contains("`\($0)`") } == [])
  }
}

/// The folder that holds Package.swift.
private let repositoryRoot = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
