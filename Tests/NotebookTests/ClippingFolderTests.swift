import Glibc
import Newspaper
import Storage
import Testing

@testable import Notebook

@Suite struct ClippingFolderTests {
  @Test func whatIsKeptIsThereForTheNextProgram() throws {
    let files = MemoryFileSystem()
    let (first, second) = (try #require(Samples.clipping(1)), try #require(Samples.clipping(2)))
    #expect(try Samples.folder(files).put([first]) == 1)
    #expect(try Samples.folder(files).put([first, second]) == 1)
    #expect(try Samples.folder(files).book().clippings == [first, second])
  }

  @Test func twoProgramsLoseNothingOfEachOther() throws {
    let files = MemoryFileSystem()
    let (mine, others) = (Samples.folder(files), Samples.folder(files))
    for number in 1...20 {
      try mine.put([try #require(Samples.clipping(UInt64(number)))])
      try others.put([try #require(Samples.clipping(UInt64(100 + number)))])
    }
    let noted = try mine.annotate(ClippingID(number: 107), note: "存疑", tags: ["核"])
    #expect(noted?.note == "存疑")
    #expect(try others.remove(ClippingID(number: 3))?.id == ClippingID(number: 3))
    let book = try others.book()
    #expect(book.clippings.count == 39)
    #expect(book[ClippingID(number: 107)]?.tags == ["核"])
  }

  @Test func aNoteOnWhatIsGoneIsSaid() throws {
    let files = MemoryFileSystem()
    #expect(try Samples.folder(files).annotate(ClippingID(number: 1), note: "甲", tags: []) == nil)
    #expect(try Samples.folder(files).remove(ClippingID(number: 1)) == nil)
    #expect(files.files[ClippingFolder.usualName] == nil || files.files[ClippingFolder.usualName] == [])
  }

  /// Whichever call fails, the file holds the old text or the new one, and who was told that it is kept finds it.
  @Test(arguments: [ENOSPC, EIO, EROFS], [false, true])
  func anyCallMayFail(errno: Int32, isSticky: Bool) throws {
    let base = MemoryFileSystem()
    let (first, second) = (try #require(Samples.clipping(1)), try #require(Samples.clipping(2)))
    try Samples.folder(base).put([first])
    let old = base.files[ClippingFolder.usualName]
    let untroubled = MemoryFileSystem(files: base.files)
    try Samples.folder(untroubled).put([second])
    let new = untroubled.files[ClippingFolder.usualName]
    #expect(untroubled.callCount > 8)
    for call in 1...untroubled.callCount {
      let files = MemoryFileSystem(files: base.files)
      files.fail(call: call, errno: errno, isSticky: isSticky)
      var isKept = true
      do { try Samples.folder(files).put([second]) } catch { isKept = false }
      let left = files.files[ClippingFolder.usualName]
      #expect(left == old || left == new, "call \(call)")
      if isKept { #expect(left == new, "call \(call)") }
      let after = MemoryFileSystem(files: files.files)
      try Samples.folder(after).put([second])
      #expect(after.files[ClippingFolder.usualName] == new, "call \(call)")
    }
  }

  /// A disk that does not answer is no empty file: nothing is written in its place.
  @Test func aFileThatCannotBeReadIsNotMissing() throws {
    let files = MemoryFileSystem()
    try Samples.folder(files).put([try #require(Samples.clipping(1))])
    let before = files.files
    let broken = MemoryFileSystem(files: before)
    broken.fail(call: 2, errno: EIO)
    #expect(throws: StorageError.self) { try Samples.folder(broken).put([try #require(Samples.clipping(2))]) }
    #expect(broken.files.filter { $0.key != "lock" } == before.filter { $0.key != "lock" })
  }

  @Test func aPowerCutLeavesTheOldTextOrTheNew() throws {
    let files = MemoryFileSystem()
    try Samples.folder(files).put([try #require(Samples.clipping(1))])
    let (old, start) = (files.files[ClippingFolder.usualName], files.changeCount)
    try Samples.folder(files).put([try #require(Samples.clipping(2))])
    let new = files.files[ClippingFolder.usualName]
    var seen: Set<[UInt8]?> = []
    for count in start...files.changeCount {
      for state in files.statesOfCrash(after: count) { seen.insert(state.files[ClippingFolder.usualName]) }
    }
    #expect(seen == [old, new])
    let last = files.statesOfCrash(after: files.changeCount).map { $0.files[ClippingFolder.usualName] }
    #expect(Set(last) == [new])
  }
}
