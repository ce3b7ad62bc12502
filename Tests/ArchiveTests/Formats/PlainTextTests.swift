import Newspaper
import Testing

@testable import Archive

@Suite struct PlainTextTests {
  private static let simplified = "本县举行春耕动员会，要求各村抓紧备耕。\n第二行\n"
  private static let traditional = "本縣舉行春耕動員會，要求各村抓緊備耕。\n第二行\n"

  private func read(_ bytes: [UInt8]) -> PageText { PlainText().read(bytes, path: SourcePath("a.txt")) }

  @Test(arguments: [
    ("UTF-8", simplified, [UInt8]()), ("UTF-8", simplified, [0xEF, 0xBB, 0xBF]),
    ("UTF-16LE", simplified, [0xFF, 0xFE]),
    ("UTF-16LE", simplified, []), ("UTF-16BE", simplified, [0xFE, 0xFF]), ("UTF-16BE", simplified, []),
    ("GB18030", simplified, []), ("Big5", traditional, []), ("UTF-16LE", traditional, []), ("GB18030", traditional, []),
  ])
  func findsTheEncoding(name: String, text: String, mark: [UInt8]) throws {
    let bytes = try mark + Encoder(name).encode(text)
    let page = read(bytes)
    #expect(page.encoding == name)
    #expect(page.lines.map(\.text) == text.split(separator: "\n").map(String.init))
    #expect(page.problems.isEmpty)
    #expect(page.lines.first?.byteRange.lowerBound == mark.count)
  }

  @Test(arguments: [
    ("a\nb", [0..<1, 2..<3]), ("a\r\nb\r\n", [0..<1, 3..<4]), ("a\rb\r", [0..<1, 2..<3]),
    ("\n\na", [0..<0, 1..<1, 2..<3]),
    ("中\n", [0..<3]), ("", []), ("a\n\r\nb", [0..<1, 2..<2, 4..<5]),
  ])
  func knowsWhereEveryLineLies(text: String, ranges: [Range<Int>]) {
    let page = read(Array(text.utf8))
    #expect(page.lines.map(\.byteRange) == ranges)
    #expect(page.lines.map(\.number) == Array(1..<ranges.count + 1))
  }

  @Test func showsEachByteThatMeansNothing() {
    let bytes = Array("第一行的字\n".utf8) + [0xE4, 0xB8] + Array("好\n".utf8) + [0xFF] + Array("尾".utf8)
    let page = read(bytes)
    #expect(page.encoding == "UTF-8")
    #expect(page.lines.map(\.text) == ["第一行的字", "\u{FFFD}\u{FFFD}好", "\u{FFFD}尾"])
    #expect(
      page.problems == [
        Problem(path: SourcePath("a.txt"), cause: .undecodable(byteCount: 3), line: 2, byteOffset: 16)
      ])
  }

  @Test func keepsAFewBadBytesInGB18030Apart() throws {
    var bytes = try Encoder("GB18030").encode(Self.simplified + Self.simplified)
    bytes.insert(0xFF, at: 0)
    let page = read(bytes)
    #expect(page.encoding == "GB18030")
    #expect(page.lines.first?.text.hasPrefix("\u{FFFD}本县") == true)
    #expect(page.problems.first?.cause == .undecodable(byteCount: 1))
  }

  @Test(arguments: [
    ("\u{1B}[31m红\u{7}", Problem.Cause.controlCharacters(count: 2)),
    ("右\u{202E}左\u{200B}", .hiddenCharacters(count: 2)),
    ("甲\u{E000}乙\u{F8FF}", .privateUse(count: 2)),
    (" \u{3000}\n\n\t", .empty), ("", .empty),
  ])
  func countsWhatIsOdd(text: String, cause: Problem.Cause) {
    #expect(read(Array(text.utf8)).problems.map(\.cause) == [cause])
  }

  @Test func callsNulsBinary() {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 % 5 == 0 ? 0 : $0 &* 31 >> 3) }
    #expect(read(bytes).problems.map(\.cause) == [.binary])
  }

  @Test func callsEveryByteValueInTurnBinary() {
    #expect(read((0..<8192).map { UInt8(truncatingIfNeeded: $0) }).problems.map(\.cause) == [.binary])
  }

  @Test(arguments: ["txt", "text", "md", ""])
  func readsTheEndingsOfText(ending: String) {
    #expect(PlainText().reads(ending: ending))
    #expect(!PlainText().reads(ending: ending + "x"))
  }

  /// Encoding, text, what must be told: bytes only GB18030 and GBK have, Hong Kong's own characters, no marks.
  static let old: [(encoding: String, text: String, name: String, reason: EncodingEvidence.Reason)] = [
    ("GB18030", "㐀𠀀县举行春耕动员会，要求各村抓紧备耕。", "GB18030", .everydayText),
    ("GBK", "朱镕基、陶喆在東門街道舉行春耕動員會。", "GB18030", .everydayText),
    ("BIG5-HKSCS", "啲嘢喺旺角嘅舖頭有得賣，居民話好平。", "Big5", .everydayText),
    ("UTF-16LE", "2022年1月20日 本报讯\n东门街道", "UTF-16LE", .zeroBytes),
    ("UTF-16BE", "2022年1月20日 本报讯\n东门街道", "UTF-16BE", .zeroBytes),
    ("UTF-8", "plain text", "UTF-8", .ascii), ("UTF-8", "东门街道建成便利店", "UTF-8", .wellFormed),
  ]

  @Test(arguments: old.indices)
  func saysWhySoAndHowSure(index: Int) throws {
    let (encoding, text, name, reason) = Self.old[index]
    let page = read(try Encoder(encoding).encode(text))
    #expect(page.encoding == name)
    #expect(page.lines.map(\.text).joined(separator: "\n") == text)
    #expect(page.encodingEvidence?.reason == reason)
    #expect(page.encodingEvidence.map { $0.confidence > 0.5 && $0.confidence <= 1 } == true)
  }
}
