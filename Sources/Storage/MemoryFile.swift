/// A file of ``MemoryFileSystem`` while it is written.
final class MemoryFile: NewFile {
  private let file: Int
  private let path: String
  private let fileSystem: MemoryFileSystem
  private var loss: StorageError?

  init(_ file: Int, _ path: String, _ fileSystem: MemoryFileSystem) {
    self.file = file
    self.path = path
    self.fileSystem = fileSystem
  }

  func write(_ bytes: [UInt8]) throws(StorageError) {
    let file = file
    let half = Array(bytes.prefix(bytes.count / 2))
    try fileSystem.call(.write, path, onFailure: { $0.disk.make(.write(half, file: file)) }) { state in
      state.disk.make(.write(bytes, file: file))
    }
  }

  func sync() throws(StorageError) {
    if let loss { throw loss }
    let file = file
    do throws(StorageError) {
      try fileSystem.call(.sync, path) { $0.disk.make(.syncFile(file)) }
    } catch {
      loss = error
      throw error
    }
  }

  func close() throws(StorageError) {
    try fileSystem.call(.close, path) { _ in }
  }
}

/// What is behind the lock of ``MemoryFileSystem``.
struct MemoryState {
  struct Failure {
    let call: Int
    let errno: Int32
    let isSticky: Bool

    func hits(_ number: Int) -> Bool { isSticky ? number >= call : number == call }
  }

  var disk: MemoryDisk
  var folders: Set<String> = [""]
  var locks: Set<String> = []
  var callCount = 0
  var failure: Failure?

  init(files: [String: [UInt8]]) {
    disk = MemoryDisk(files: files)
    for path in files.keys {
      var folder = PathParts.folder(of: path)
      while folders.insert(folder).inserted { folder = PathParts.folder(of: folder) }
    }
  }
}
