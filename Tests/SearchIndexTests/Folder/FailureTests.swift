import Glibc
import Newspaper
import Search
import SearchIndex
import Storage
import Testing

/// Whichever call of the system fails, the index is the one before or the one after, and what was said of it is true.
@Suite struct FailureTests {
  @Test(arguments: zip([ENOSPC, EIO, EROFS], [false, false, true]))
  func anyCallMayFail(errno: Int32, isSticky: Bool) async throws {
    let base = MemoryFileSystem()
    try IndexTrial.update(base, to: IndexTrial.first)
    let allowed = [await IndexTrial.answers(of: IndexTrial.first), await IndexTrial.answers(of: IndexTrial.second)]
    let untroubled = MemoryFileSystem(files: base.files)
    try IndexTrial.update(untroubled, to: IndexTrial.second.with([:]))
    for call in 1...untroubled.callCount {
      let folder = MemoryFileSystem(files: base.files)
      folder.fail(call: call, errno: errno, isSticky: isSticky)
      var isDone = true
      do { try IndexTrial.update(folder, to: IndexTrial.second.with([:])) } catch { isDone = false }
      let left = MemoryFileSystem(files: folder.files)
      let index = try #require(try IndexTrial.opened(left), "call \(call)")
      #expect(index.faults == [], "call \(call)")
      let answers = await IndexTrial.answers(of: index)
      #expect(allowed.contains(answers), "call \(call)")
      // Who was told that all is done finds it done.
      if isDone { #expect(answers == allowed[1], "call \(call)") }
      // To bring it up to date costs as much as all before.
      guard call % 5 == 0 else { continue }
      try IndexTrial.update(left, to: IndexTrial.second.with([:]))
      let mended = try #require(try IndexTrial.opened(left))
      #expect(await IndexTrial.answers(of: mended) == allowed[1], "call \(call)")
    }
  }

  /// A disk that does not answer is not an empty index: nothing may be built in its place.
  @Test func aManifestThatCannotBeReadIsNotMissing() throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let files = MemoryFileSystem(files: folder.files)
    // The second call reads the manifest, after the lock.
    files.fail(call: 2, errno: EIO)
    #expect(throws: IndexFault.self) { try IndexTrial.update(files, to: IndexTrial.second) }
    #expect(files.files.filter { $0.key != "lock" } == folder.files.filter { $0.key != "lock" })
  }

  @Test func twoProgramsDoNotWriteAtOnce() async throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let writer = try IndexWriter(in: folder, of: IndexTrial.subject)
    #expect(throws: IndexFault.storage(.lockedByAnother(path: "lock", process: getpid()))) {
      try IndexTrial.update(folder, to: IndexTrial.second)
    }
    // The other one can read all the while.
    let index = try #require(try IndexTrial.opened(folder))
    #expect(await IndexTrial.answers(of: index) == IndexTrial.answers(of: IndexTrial.first))
    withExtendedLifetime(writer) {}
  }

  @Test func anIndexOfAnotherArchiveIsLeftAlone() throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    let files = folder.files
    let other = IndexSubject(archive: Array("/other".utf8), rules: 1)
    #expect(throws: IndexFault.otherArchive(path: IndexTrial.subject.archive)) {
      _ = try IndexWriter(in: folder, of: other)
    }
    #expect(throws: IndexFault.otherArchive(path: IndexTrial.subject.archive)) {
      _ = try OpenedIndex(in: folder, of: other)
    }
    #expect(folder.files == files)
  }

  @Test(arguments: [
    IndexSubject(archive: IndexTrial.subject.archive, rules: 2),
    IndexSubject(archive: IndexTrial.subject.archive, rules: 1, settings: 5),
  ])
  func otherRulesOfReadingMakeItAnew(_ subject: IndexSubject) async throws {
    let folder = MemoryFileSystem()
    try IndexTrial.update(folder, to: IndexTrial.first)
    #expect(throws: IndexFault.otherRules) { _ = try OpenedIndex(in: folder, of: subject) }
    let writer = try IndexWriter(in: folder, of: subject)
    #expect(writer.faults == [.otherRules])
    let archive = IndexTrial.first.with([:])
    let run = IndexRun(archive, to: writer, workerCount: 1)
    run.work()
    try run.finish()
    #expect(archive.read.count == 5)
    #expect(await IndexTrial.answers(of: writer.opened) == IndexTrial.answers(of: archive))
  }

  /// Ctrl-C keeps what was read by then, and the next run goes on from there.
  @Test func aCancelledRunIsGoneOnWith() async throws {
    let folder = MemoryFileSystem()
    do {
      let writer = try IndexWriter(in: folder, of: IndexTrial.subject)
      let run = IndexRun(IndexTrial.first, to: writer, workerCount: 1)
      run.cancel()
      run.work()
      try run.finish()
      #expect(!run.isDone)
    }
    let archive = IndexTrial.first.with([:])
    if let index = try IndexTrial.opened(folder) {
      #expect(!index.isComplete)
      #expect(try await IndexTrial.completed(index, archive) == IndexTrial.answers(of: archive))
    }
    try IndexTrial.update(folder, to: archive)
    let index = try #require(try IndexTrial.opened(folder))
    #expect(await IndexTrial.answers(of: index) == IndexTrial.answers(of: archive))
  }
}
