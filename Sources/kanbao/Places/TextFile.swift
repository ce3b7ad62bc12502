import Storage

/// A text file at a path the reader named.
enum TextFile {
  /// Puts a text in a file, whole or not at all; false when it cannot.
  static func write(_ text: String, to path: String) -> Bool {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    do throws(StorageError) {
      try LocalFileSystem(root: folder).replace(name, with: Array(text.utf8))
      return true
    } catch {
      return false
    }
  }
}
