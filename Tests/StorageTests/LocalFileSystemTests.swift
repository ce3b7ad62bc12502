import Glibc
import Storage
import Testing

@Test func whatIsMadeBelongsToItsOwnerAlone() throws {
  let folder = TemporaryFolder()
  let fileSystem = try LocalFileSystem(root: folder.path + "/one/two")
  try fileSystem.createFolder("three")
  try fileSystem.replace("three/file", with: [1])
  _ = try fileSystem.lock("lock")
  #expect(["one", "one/two", "one/two/three"].map(folder.mode) == ["700", "700", "700"])
  #expect(["one/two/three/file", "one/two/lock"].map(folder.mode) == ["600", "600"])
}

@Test func linksAreNotFollowed() throws {
  let (folder, elsewhere) = (TemporaryFolder(), TemporaryFolder())
  try LocalFileSystem(root: elsewhere.path).replace("secret", with: [1])
  let fileSystem = try LocalFileSystem(root: folder.path)
  symlink(elsewhere.path, folder.path + "/folder")
  symlink(elsewhere.path + "/secret", folder.path + "/file")
  #expect(throws: StorageError.outside(path: "folder/secret")) { try fileSystem.read("folder/secret", atMost: 9) }
  #expect(throws: StorageError.outside(path: "file")) { try fileSystem.read("file", atMost: 9) }
  #expect(throws: StorageError.outside(path: "file")) { try fileSystem.lock("file") }
}

/// A bug once: the tests' own folder was emptied through a link in it, and what the link named with it.
@Test func clearingAwayATestFolderLeavesWhatItsLinksName() throws {
  let elsewhere = TemporaryFolder()
  try LocalFileSystem(root: elsewhere.path).replace("kept", with: [1])
  do {
    let folder = TemporaryFolder()
    symlink(elsewhere.path, folder.path + "/folder")
    symlink(elsewhere.path + "/kept", folder.path + "/file")
  }
  #expect(try LocalFileSystem(root: elsewhere.path).read("kept", atMost: 9) == [1])
}

/// The link itself is replaced, not what it names.
@Test func replacingALinkLeavesItsGoalAlone() throws {
  let folder = TemporaryFolder()
  let fileSystem = try LocalFileSystem(root: folder.path)
  try fileSystem.replace("goal", with: [1])
  symlink("goal", folder.path + "/link")
  try fileSystem.replace("link", with: [2])
  #expect(try fileSystem.read("goal", atMost: 9) == [1])
  #expect(try fileSystem.read("link", atMost: 9) == [2])
}

@Test func pipesAndFoldersAreNoFilesAndNobodyWaits() throws {
  let folder = TemporaryFolder()
  let fileSystem = try LocalFileSystem(root: folder.path)
  mkfifo(folder.path + "/pipe", 0o600)
  try fileSystem.createFolder("folder")
  #expect(throws: StorageError.notAFile(path: "pipe")) { try fileSystem.read("pipe", atMost: 9) }
  #expect(throws: StorageError.notAFile(path: "folder")) { try fileSystem.read("folder", atMost: 9) }
}

@Test func namesThatAreNotUTF8AreLeftOut() throws {
  let folder = TemporaryFolder()
  let name = folder.path.utf8.map { CChar(bitPattern: $0) } + [0x2F, -0x4F, -0x58, 0]
  close(open(name, O_CREAT | O_WRONLY, 0o600))
  let fileSystem = try LocalFileSystem(root: folder.path)
  try fileSystem.replace("a", with: [])
  #expect(try fileSystem.list("") == ["a"])
}

@Test func aFolderThatCannotBeMadeIsNamed() {
  #expect(throws: StorageError.self) { try LocalFileSystem(root: "/proc/kanbao") }
}

@Test(arguments: [
  (StorageError(.write, path: "a", errno: ENOSPC), "a: No space left on device"),
  (StorageError(.read, path: "a", errno: EIO), "a: read: Input/output error"),
  (StorageError.lockedByAnother(path: "lock", process: 12), "lock: in use by process 12"),
  (StorageError(.open, path: "a", errno: EROFS), "a: Read-only file system"),
])
func errorsHaveWordsForPeople(_ error: StorageError, _ words: String) {
  #expect(error.description == words)
}
