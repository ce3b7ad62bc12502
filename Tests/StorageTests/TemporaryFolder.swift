import Glibc

/// A folder that is gone when nothing refers to it.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/kanbao-storage-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
  }

  deinit { Self.remove(path) }

  /// Removes a file, or a folder with all in it. A link is removed itself: what it points to is none of ours.
  private static func remove(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The permission bits of a file in it, in octal.
  func mode(of name: String) -> String {
    var facts = stat()
    lstat(path + "/" + name, &facts)
    return String(facts.st_mode & 0o777, radix: 8)
  }
}
