import Newspaper
import Testing

@testable import Archive

/// Pages that print nothing but a lunar date, and what settles it.
@Suite struct OpenDateTests {
  private static let page = "庚申年二月十五日　第四版\n\n本埠新聞\n\n居民說，買菜只要走五分鐘。\n"

  private func read(_ files: [String: String], _ name: String) throws -> Page {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    let archive = try Archive.open(path: folder.path)
    let reference = try #require(
      archive.issues.flatMap(\.pages).first { String(decoding: $0.path.bytes, as: UTF8.self).hasSuffix(name) })
    return try archive.page(reference)
  }

  @Test(
    arguments: [
      // By itself nothing settles it.
      (["x/a.txt": page], nil),
      // A file beside it in the same folder.
      (["x/a.txt": page, "x/b.txt": "民國八年四月三日　星期四　第一版\n\n本埠新聞\n"], "1920-04-03"),
      (["x/a.txt": page, "x/b.txt": "1981年4月3日　星期五　第一版\n\n本市新闻\n"], "1980-03-31"),
      // The years of the archive.
      (["x/a.txt": page, "y/1919-01-02/1.txt": "本埠新聞\n"], "1920-04-03"),
      (["x/a.txt": page, "y/1919-01-02/1.txt": "本埠新聞\n", "y/1985-01-02/1.txt": "本市新闻\n"], nil),
      (["x/a.txt": page, "y/1950-01-02/1.txt": "本埠新聞\n"], nil),
      // A folder that tells the year.
      (["1980/a.txt": page], "1980-03-31"), (["1981/a.txt": page], "1981"),
    ] as [([String: String], String?)])
  func isSettledOnlyByOtherEvidence(files: [String: String], expected: String?) throws {
    let page = try read(files, "/a.txt")
    #expect(page.date?.description == expected)
    let isOpen = page.problems.contains { $0.cause == .doubtfulDate(.unsettled(printed: "庚申年二月十五日")) }
    #expect(isOpen == (expected == nil))
    if page.date?.day != nil { #expect(page.evidence.rules[.date] == .lunarDate) }
  }

  @Test func aFolderOfAnotherYearContradicts() throws {
    let page = try read(["1982/a.txt": Self.page], "/a.txt")
    #expect(page.problems.map(\.cause).contains(.doubtfulDate(.lunar(try #require(page.date), printed: "庚申年二月十五日"))))
  }

  @Test func aPageKnowsItsDayInAFolderOfAYear() throws {
    let files = ["1920/a.txt": "民國九年四月三日　星期六　第一版\n\n本埠新聞\n"]
    #expect(try read(files, "/a.txt").date?.description == "1920-04-03")
  }
}
