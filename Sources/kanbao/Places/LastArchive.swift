import Glibc
import Storage

/// Remembers which archive was opened last, so that `kanbao` alone opens it again.
struct LastArchive {
  private let folder: any FileSystem
  private static let name = "last-archive"

  init(in folder: any FileSystem) { self.folder = folder }

  /// In `$XDG_STATE_HOME/kanbao`, by default `~/.local/state/kanbao`.
  ///
  /// Nil where there is no such place; a folder that is not there yet is made only for writing.
  init?(forWriting: Bool, environment: [String: String] = Environment.variables) {
    guard let path = StateFolder.path(environment), forWriting || Self.exists(path),
      let folder = try? LocalFileSystem(root: path)
    else { return nil }
    self.init(in: folder)
  }

  /// The absolute path of the archive; nil when none was opened yet, or when it is not there any longer.
  func path() -> [UInt8]? {
    let bytes = try? folder.read(Self.name, atMost: Int(PATH_MAX))
    return bytes.flatMap { access($0.cString, F_OK) == 0 ? $0 : nil }
  }

  /// - Throws: `StorageError` when it cannot be written; the one remembered before then stays.
  func remember(_ path: [UInt8]) throws(StorageError) {
    guard let absolute = Self.absolute(path) else { return }
    try folder.replace(Self.name, with: absolute)
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func absolute(_ path: [UInt8]) -> [UInt8]? {
    guard let resolved = realpath(path.cString, nil) else { return nil }
    defer { free(resolved) }
    return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }
}
