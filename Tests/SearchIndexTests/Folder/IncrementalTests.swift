import Newspaper
import Search
import SearchIndex
import Storage
import TestSupport
import Testing

/// An index follows its archive, and reads no more of it than has changed.
@Suite struct IncrementalTests {
  @Test func readsEverythingOnceAndThenOnlyWhatChanged() async throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let second = IndexTrial.second
    try IndexTrial.update(folder, to: second)
    // The first page goes on on the second, which has changed.
    #expect(second.read == ["2022-01-20/1", "2022-01-20/2", "2022-01-22/1", "散/2"])
    let index = try #require(try IndexTrial.opened(folder))
    #expect(index.isComplete)
    let expected = await IndexTrial.answers(of: second)
    #expect(await IndexTrial.answers(of: index) == expected)
    #expect(expected.allSatisfy { !$0.isEmpty })
  }

  @Test func writesNothingWhenNothingChanged() throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let files = folder.files
    let again = IndexTrial.first.with([:])
    let progress = try IndexTrial.update(folder, to: again)
    #expect(again.read == [])
    #expect(progress.readFileCount == 0 && progress.doneFileCount == 5)
    #expect(folder.files.filter { $0.key != "lock" } == files.filter { $0.key != "lock" })
  }

  @Test func aTouchedFileIsNotParsedAgain() throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let text = IndexTrial.first.files["2022-01-21/1"]?.text
    let touched = IndexTrial.first.with(["2022-01-21/1": text], modified: 5_000_000_000)
    try IndexTrial.update(folder, to: touched)
    #expect(touched.read == [])
    // Its new stamp is known from now on.
    let index = try #require(try IndexTrial.opened(folder))
    #expect(try index.stamps(of: [SourcePath("2022-01-21/1")]).values.first?.modified == 5_000_000_000)
  }

  /// Two writes within one tick of the file system's clock leave the same stamp.
  @Test func aFileThatIsYoungIsLookedAtAgain() async throws {
    let folder = MemoryFileSystem()
    let young = 1_000_000_000_000 - 1_000_000_000
    let before = IndexTrial.first.with(["2022-01-21/1": "三天的报"], modified: young)
    try IndexTrial.update(folder, to: before)
    let after = before.with(["2022-01-21/1": "四天的报"], modified: young)
    try IndexTrial.update(folder, to: after)
    let index = try #require(try IndexTrial.opened(folder))
    #expect(await IndexTrial.answers(of: index) == IndexTrial.answers(of: after))
  }

  @Test func aCorrectionIsReadAtOnce() async throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let corrected = MemoryArchive(IndexTrial.first.files, said: "新的说法")
    let index = try #require(try IndexTrial.opened(folder))
    #expect(try IndexSurvey(corrected, against: index).unread.count == 5)
    try IndexTrial.update(folder, to: corrected)
    let mended = try #require(try IndexTrial.opened(folder))
    #expect(await IndexTrial.answers(of: mended) == IndexTrial.answers(of: corrected))
  }

  @Test func aFileThatCannotBeReadIsPassedOverAndReadOnceItCan() async throws {
    let folder = MemoryFileSystem()
    var files = IndexTrial.first.files
    files["2022-01-21/1"]?.isReadable = false
    let locked = MemoryArchive(files)
    #expect(try IndexTrial.update(folder, to: locked).unreadableFileCount == 1)
    let index = try #require(try IndexTrial.opened(folder))
    #expect(await IndexTrial.answers(of: index) == IndexTrial.answers(of: locked))
    let readable = MemoryArchive(IndexTrial.first.files)
    try IndexTrial.update(folder, to: readable)
    #expect(readable.read == ["2022-01-21/1"])
  }

  /// After any changes the index answers as a new one would, and before the next run as the archive does all the same.
  @Test(arguments: 0..<5) func followsAnyChanges(_ seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let folder = MemoryFileSystem()
    var archive = MemoryArchive([:])
    for step in 1...12 {
      var changes: [String: String?] = [:]
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let path =
          "2022-01-\(10 + Int.random(in: 0..<5, using: &generator))/\(Int.random(in: 1...3, using: &generator))"
        let text = generator.text(of: ["的", "报", "一", "二", "\n", "转", "新", "共"], count: 12)
        changes[path] = Int.random(in: 0..<4, using: &generator) == 0 ? .some(nil) : text
      }
      archive = archive.with(changes, modified: step * 1_000_000)
      if let index = try IndexTrial.opened(folder) {
        #expect(try await IndexTrial.completed(index, archive) == IndexTrial.answers(of: archive))
      }
      guard Int.random(in: 0..<3, using: &generator) > 0 else { continue }
      try IndexTrial.update(folder, to: archive)
      let index = try #require(try IndexTrial.opened(folder))
      #expect(await IndexTrial.answers(of: index) == IndexTrial.answers(of: archive))
      #expect(try IndexSurvey(archive, against: index).isFresh)
    }
  }

  @Test func smallSegmentsAreMerged() async throws {
    let folder = MemoryFileSystem()
    var archive = MemoryArchive([:])
    for day in 10...34 {
      archive = archive.with(["2022-01-\(day)/1": "第\(day)天的报\n一\(day)"])
      try IndexTrial.update(folder, to: archive)
    }
    let segments = folder.files.keys.filter { $0.hasPrefix("segment-") }
    #expect(segments.count < 12)
    #expect(folder.files.keys.count { $0.hasPrefix("files-") } <= 8)
    let index = try #require(try IndexTrial.opened(folder))
    #expect(await IndexTrial.answers(of: index) == IndexTrial.answers(of: archive))
    // What lies in a merged segment is still known to be there.
    let again = archive.with([:])
    try IndexTrial.update(folder, to: again)
    #expect(again.read == [])
  }
}
