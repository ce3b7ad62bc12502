import Glibc
import Storage

/// A file that is written piece by piece and is there as a whole or not at all.
///
/// A new file takes its name at once, so that nobody else can; one that replaces another is written beside it first.
final class ExportFile {
  private let folder: any FileSystem
  private let name: String
  private let file: any NewFile
  private let replaces: Bool
  private var waiting: [UInt8] = []
  private var error: StorageError?
  private static let pieceSize = 1 << 16

  /// - Throws: ``StorageError/exists(path:)`` where the file is there and may not be replaced.
  convenience init(path: String, overwrites: Bool) throws(StorageError) {
    let place = Self.place(of: path)
    try self.init(in: LocalFileSystem(root: place.folder), name: place.name, overwrites: overwrites)
  }

  init(in folder: any FileSystem, name: String, overwrites: Bool) throws(StorageError) {
    self.folder = folder
    self.name = name
    replaces = overwrites
    if overwrites { try folder.removeIfThere(name + Self.temporaryEnding) }
    file = try folder.create(overwrites ? name + Self.temporaryEnding : name)
  }

  /// Whether what was written so far could be; when not, no more need be written.
  func write(_ text: String) -> Bool {
    guard error == nil else { return false }
    waiting += text.utf8
    if waiting.count >= Self.pieceSize { flush() }
    return error == nil
  }

  private func flush() {
    do throws(StorageError) {
      try file.write(waiting)
    } catch {
      self.error = error
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Makes the file last. After an error nothing of it is left, and what it was to replace is as it was.
  func finish() throws(StorageError) {
    flush()
    do throws(StorageError) {
      if let error { throw error }
      try file.sync()
      try file.close()
      if replaces { try folder.rename(name + Self.temporaryEnding, to: name) }
      try folder.syncFolder("")
    } catch {
      giveUp()
      throw error
    }
  }

  /// Removes what was written.
  func giveUp() { try? folder.remove(replaces ? name + Self.temporaryEnding : name) }

  private static let temporaryEnding = ".tmp"

  /// `~` is the home folder, as in a shell.
  static func place(of path: String) -> (folder: String, name: String) {
    let home = Environment.variables["HOME"] ?? "~"
    let path = path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}
