import Glibc
import Storage

/// Remembers which archive was opened last, so that `kanbao` alone opens it again.
struct LastArchive {
  private let folder: any FileSystem
  private static let name = "last-archive"

  init(in folder: any FileSystem) { self.folder = folder }

  /// In `$XDG_STATE_HOME/kanbao`, by default `~/.local/state/kanbao`; nil where neither is known or can be made.
  init?(environment: [String: String] = Environment.variables) {
    guard let path = Self.stateFolder(environment), let folder = try? LocalFileSystem(root: path) else { return nil }
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

  /// XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
  private static func stateFolder(_ environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/kanbao" }
    return environment["HOME"].map { $0 + "/.local/state/kanbao" }
  }

  private static func absolute(_ path: [UInt8]) -> [UInt8]? {
    guard let resolved = realpath(path.cString, nil) else { return nil }
    defer { free(resolved) }
    return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }
}
