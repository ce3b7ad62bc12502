import Glibc
import Storage
import Testing

/// What both file systems must do alike.
enum Kind: CaseIterable { case local, memory }

/// The folder lives as long as the file system does.
private func withFileSystem(_ kind: Kind, _ body: (any FileSystem) throws -> Void) throws {
  let folder = TemporaryFolder()
  try body(kind == .local ? LocalFileSystem(root: folder.path) : MemoryFileSystem())
  withExtendedLifetime(folder) {}
}

private func error(_ body: () throws -> Void) -> StorageError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StorageError
  }
}

@Test(arguments: Kind.allCases)
func filesAreWrittenReadListedAndRemoved(_ kind: Kind) throws {
  try withFileSystem(kind) { fileSystem in
    try fileSystem.createFolder("notes")
    try fileSystem.createFolder("notes")
    try fileSystem.replace("notes/b.txt", with: [1, 2, 3])
    try fileSystem.replace("notes/b.txt", with: [4], keepsPrevious: true)
    try fileSystem.replace("notes/鞍山.txt", with: [])
    #expect(try fileSystem.list("notes") == ["b.txt", "b.txt~", "鞍山.txt"])
    #expect(try fileSystem.read("notes/b.txt", atMost: 1) == [4])
    #expect(try fileSystem.read("notes/b.txt~", atMost: 3) == [1, 2, 3])
    try fileSystem.rename("notes/b.txt", to: "c")
    try fileSystem.remove("notes/b.txt~")
    #expect(try fileSystem.list("") == ["c", "notes"])
  }
}

@Test(arguments: Kind.allCases)
func manyBytesComeBackAsTheyWere(_ kind: Kind) throws {
  try withFileSystem(kind) { fileSystem in
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    try fileSystem.replace("large", with: bytes)
    #expect(try fileSystem.read("large", atMost: .max) == bytes)
    #expect(error { _ = try fileSystem.read("large", atMost: 999_999) } == .tooLarge(path: "large", limit: 999_999))
  }
}

@Test(arguments: Kind.allCases)
func errorsSayWhatCanBeDone(_ kind: Kind) throws {
  try withFileSystem(kind) { fileSystem in
    try fileSystem.replace("a", with: [1])
    #expect(error { _ = try fileSystem.read("b", atMost: 9) } == .missing(path: "b"))
    #expect(error { _ = try fileSystem.create("a") } == .exists(path: "a"))
    #expect(error { _ = try fileSystem.create("no/a") } == .missing(path: "no/a"))
    #expect(error { try fileSystem.remove("b") } == .missing(path: "b"))
    #expect(error { _ = try fileSystem.list("no") } == .missing(path: "no"))
  }
}

@Test(arguments: Kind.allCases)
func aLockHoldsUntilItIsGivenBack(_ kind: Kind) throws {
  try withFileSystem(kind) { fileSystem in
    let lock = try fileSystem.lock("lock")
    #expect(error { _ = try fileSystem.lock("lock") } == .lockedByAnother(path: "lock", process: getpid()))
    withExtendedLifetime(lock) {}
    let second = try fileSystem.lock("other")
    withExtendedLifetime(second) {}
  }
  try withFileSystem(kind) { fileSystem in
    do { _ = try fileSystem.lock("lock") }
    #expect(error { _ = try fileSystem.lock("lock") } == nil)
  }
}

@Test(arguments: Kind.allCases, ["../a", "/etc/passwd", "a/../../b", "a//b", "./a", "a\u{0}b"])
func pathsThatLeadOutAreRefused(_ kind: Kind, _ path: String) throws {
  try withFileSystem(kind) { fileSystem in
    #expect(error { _ = try fileSystem.read(path, atMost: 9) } == .outside(path: path))
    #expect(error { _ = try fileSystem.create(path) } == .outside(path: path))
    #expect(error { try fileSystem.rename(path, to: "x") } == .outside(path: path))
  }
}

@Test(arguments: Kind.allCases)
func mappedFilesKeepTheirBytesAfterTheyAreRemoved(_ kind: Kind) throws {
  try withFileSystem(kind) { fileSystem in
    try fileSystem.replace("a", with: [1, 2, 3])
    try fileSystem.replace("empty", with: [])
    let bytes = try fileSystem.map("a")
    try fileSystem.remove("a")
    #expect((0..<4).map { bytes.number(UInt8.self, at: $0) } == [1, 2, 3, 0])
    #expect(try fileSystem.map("empty").count == 0)
    #expect(error { _ = try fileSystem.map("a") } == .missing(path: "a"))
  }
}
