import Newspaper
import Storage
import Testing

@testable import Notebook

@Suite struct ReadingLogTests {
  private static func record(_ article: String, at seconds: Int, offset: Int = 0) -> ReadingRecord {
    ReadingRecord(
      article: ArticleID(article), headline: "书\t场", path: SourcePath(bytes: [0x61, 0xFF, 0x20]), part: 2, place: 3,
      field: .paragraph(1), offset: offset, moment: Moment(seconds: seconds))
  }

  @Test func whatIsWrittenIsReadAgain() {
    var log = ReadingLog()
    log.note(Self.record("晨报/2022-01-20/3/1", at: 0))
    log.note(AskedQuestion(text: "献血 -\\n 无偿", kind: "search", moment: Moment(seconds: 60)))
    log.screen = LastScreen(kind: .reader, path: SourcePath("晨报/03.txt"), part: 1, article: 0)
    #expect(
      log.description == """
        screen\treader\t晨报/03.txt\t1\t1
        asked\t1970-01-01T00:01:00Z\tsearch\t献血 -\\\\n 无偿
        read\t1970-01-01T00:00:00Z\t晨报/2022-01-20/3/1\tparagraph 2\t0\ta\\xFF\\s\t2\t4\t书\\t场

        """)
    #expect(ReadingLog(text: log.description) == log)
  }

  @Test func anArticleReadAgainIsTheLast() {
    var log = ReadingLog()
    log.note(Self.record("a/1", at: 1))
    log.note(Self.record("b/1", at: 2))
    log.note(Self.record("a/1", at: 3, offset: 9))
    #expect(log.records.map(\.article.description) == ["b/1", "a/1"])
    #expect(log[ArticleID("a/1")]?.offset == 9)
  }

  @Test func theOldestGoFirst() {
    let line = { (number: Int) in "read\t1970-01-01T00:00:00Z\ta/\(number)\theadline\t0\tp\t1\t1\th\n" }
    var log = ReadingLog(text: (0...ReadingLog.mostRecords).map(line).joined())
    #expect(log.records.count == ReadingLog.mostRecords && log.records.first?.article.description == "a/1")
    log.note(Self.record("b/1", at: 1))
    #expect(log.records.count == ReadingLog.mostRecords && log.records.first?.article.description == "a/2")
  }

  @Test func linesOfAnotherVersionAreKept() throws {
    let files = MemoryFileSystem(files: ["x.txt": Array("listened\t1\nread\tnever\n".utf8)])
    let folder = ReadingFolder(
      in: NotebookFolder { (_: Bool) throws(StorageError) -> (any FileSystem)? in files }, of: "x")
    try folder.note([Self.record("a/1", at: 1)])
    let text = String(decoding: files.files["x.txt"] ?? [], as: UTF8.self)
    #expect(text.hasPrefix("listened\t1\nread\tnever\nread\t1970"))
  }

  @Test(arguments: ["2026-11-24T20:31:05Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z"])
  func aMomentIsReadAsItIsWritten(text: String) {
    #expect(Moment(text)?.description == text)
  }

  @Test(arguments: ["", "2026-11-24", "2026-11-24T25:00:00Z", "2026-11-24T20:31:05", "2026-13-24T20:31:05Z"])
  func whatIsNoMomentIsNone(text: String) { #expect(Moment(text) == nil) }
}
