import Glibc
import Synchronization

/// A file system that forgets at the end of a test, remembers every call, fails when told to, and can be cut from power.
public final class MemoryFileSystem: FileSystem {
  private let state: Mutex<MemoryState>

  /// Starts with these files, which a power cut does not touch; the folders in their paths are there too.
  public init(files: [String: [UInt8]] = [:]) {
    state = Mutex(MemoryState(files: files))
  }

  /// The files as a program sees them.
  public var files: [String: [UInt8]] { state.withLock { $0.disk.visibleFiles } }

  /// How many calls there have been; opens, writes, syncs and closes count each.
  public var callCount: Int { state.withLock { $0.callCount } }

  /// From now on the call of this number, counted from 1, fails, and the later ones too if it is sticky.
  ///
  /// A write that fails has written half.
  public func fail(call number: Int, errno: Int32, isSticky: Bool = false) {
    state.withLock { $0.failure = MemoryState.Failure(call: number, errno: errno, isSticky: isSticky) }
  }

  /// All that a power cut may leave, had it come after so many changes; each state once.
  ///
  /// Of names not yet synced any may have reached the disk; of bytes not yet synced none, half or all, or zeros in their
  /// place. The number of states grows by powers of what is not synced: meant for a handful of changes.
  public func statesOfCrash(after changeCount: Int) -> [MemoryFileSystem] {
    let states = state.withLock { $0.disk.replayed(changeCount: changeCount).crashStates }
    return states.map { MemoryFileSystem(files: $0) }
  }

  /// How many changes there have been, for ``statesOfCrash(after:)``.
  public var changeCount: Int { state.withLock { $0.disk.changes.count } }

  public func read(_ path: String, atMost limit: Int) throws(StorageError) -> [UInt8] {
    try call(.read, path) { state throws(StorageError) in
      guard let bytes = state.disk.visibleFiles[path] else { throw .missing(path: path) }
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
      return bytes
    }
  }

  public func map(_ path: String) throws(StorageError) -> FileBytes {
    FileBytes(try read(path, atMost: .max))
  }

  public func create(_ path: String) throws(StorageError) -> any NewFile {
    try call(.open, path) { state throws(StorageError) in
      guard state.disk.visible[path] == nil else { throw .exists(path: path) }
      guard state.folders.contains(PathParts.folder(of: path)) else { throw .missing(path: path) }
      let file = state.disk.contents.count
      state.disk.make(.create(path, file: file))
      return MemoryFile(file, path, self)
    }
  }

  public func rename(_ path: String, to newPath: String) throws(StorageError) {
    try call(.rename, path) { state throws(StorageError) in
      guard let file = state.disk.visible[path] else { throw .missing(path: path) }
      guard state.folders.contains(PathParts.folder(of: newPath)) else { throw .missing(path: newPath) }
      state.disk.make(.rename(path, to: newPath, file: file))
    }
  }

  public func remove(_ path: String) throws(StorageError) {
    try call(.remove, path) { state throws(StorageError) in
      guard state.disk.visible[path] != nil else { throw .missing(path: path) }
      state.disk.make(.remove(path))
    }
  }

  public func list(_ folder: String) throws(StorageError) -> [String] {
    try call(.list, folder) { state throws(StorageError) in
      guard state.folders.contains(folder) else { throw .missing(path: folder) }
      let paths = Array(state.disk.visible.keys) + state.folders.filter { !$0.isEmpty }
      let inside = paths.filter { PathParts.folder(of: $0) == folder }
      return inside.map { String($0.split(separator: "/").last ?? "") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Folders are taken to outlast a power cut at once.
  public func createFolder(_ path: String) throws(StorageError) {
    try call(.createFolder, path) { state throws(StorageError) in
      guard state.folders.contains(PathParts.folder(of: path)) else { throw .missing(path: path) }
      state.folders.insert(path)
    }
  }

  public func syncFolder(_ path: String) throws(StorageError) {
    try call(.sync, path) { state throws(StorageError) in
      guard state.folders.contains(path) else { throw .missing(path: path) }
      state.disk.make(.syncFolder(path))
    }
  }

  public func lock(_ path: String) throws(StorageError) -> FileLock {
    try call(.lock, path) { state throws(StorageError) in
      guard state.locks.insert(path).inserted else { throw .lockedByAnother(path: path, process: getpid()) }
    }
    return FileLock { [weak self] in self?.state.withLock { _ = $0.locks.remove(path) } }
  }

  /// Counts a call, fails it if it is its turn, and checks the path.
  func call<Result>(
    _ operation: StorageError.Operation, _ path: String,
    onFailure: (inout MemoryState) -> Void = { _ in },
    _ body: (inout MemoryState) throws(StorageError) -> sending Result
  ) throws(StorageError) -> sending Result {
    _ = try PathParts(path)
    return try state.withLock { state throws(StorageError) in
      state.callCount += 1
      if let failure = state.failure, failure.hits(state.callCount) {
        onFailure(&state)
        throw StorageError(operation, path: path, errno: failure.errno)
      }
      return try body(&state)
    }
  }
}
