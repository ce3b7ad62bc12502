/// A folder of our own to write in, and all that can be done there.
///
/// Everything the program writes (index, clippings, settings) goes through this protocol, so that a test can fail any call
/// and cut the power at any moment. Paths are relative to the folder, parts joined by `/`; the empty path is the folder
/// itself. A path that leads out of it, by `..` or by a link, is refused. All calls may come from any thread.
public protocol FileSystem: Sendable {
  /// The bytes of a file; ``StorageError/tooLarge(path:limit:)`` when there are more than the limit.
  func read(_ path: String, atMost limit: Int) throws(StorageError) -> [UInt8]

  /// The bytes of a file without reading them: pages of it come in as they are looked at.
  ///
  /// Cost does not grow with the file. The file must not be changed as long as the bytes are in use.
  func map(_ path: String) throws(StorageError) -> FileBytes

  /// Makes a file that was not there and opens it for writing; ``StorageError/exists(path:)`` when it was.
  func create(_ path: String) throws(StorageError) -> any NewFile

  /// Gives a file another path; a file that is there already is replaced, in one step.
  func rename(_ path: String, to newPath: String) throws(StorageError)

  /// Removes a file.
  func remove(_ path: String) throws(StorageError)

  /// The names in a folder, in order of their bytes. Names that are not UTF-8 are none of ours and are left out.
  func list(_ folder: String) throws(StorageError) -> [String]

  /// Makes a folder; it may be there already, but the folder it is in must be.
  func createFolder(_ path: String) throws(StorageError)

  /// Returns when the names in a folder (made, renamed, removed) will outlast a power cut. The contents of files are
  /// another matter: see ``NewFile/sync()``.
  func syncFolder(_ path: String) throws(StorageError)

  /// Locks a file, made if need be, against other processes; ``StorageError/lockedByAnother(path:process:)`` when it
  /// is locked. Never waits, and never removes the file.
  func lock(_ path: String) throws(StorageError) -> FileLock
}

/// A file being written. Used from one thread; closed at the latest when nothing refers to it.
public protocol NewFile: AnyObject {
  /// Adds all the bytes at the end.
  func write(_ bytes: [UInt8]) throws(StorageError)

  /// Returns when what was written will outlast a power cut.
  ///
  /// After an error the file is lost, and further calls throw the same: the kernel reports a lost page only once.
  func sync() throws(StorageError)

  /// No call may follow. The last errors of writing may show here.
  func close() throws(StorageError)
}

/// Holds a lock as long as it lives.
public final class FileLock: Sendable {
  private let release: @Sendable () -> Void

  /// The closure gives the lock back.
  public init(release: @escaping @Sendable () -> Void) {
    self.release = release
  }

  deinit { release() }
}
