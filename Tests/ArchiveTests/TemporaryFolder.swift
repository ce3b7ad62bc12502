import Glibc

/// A folder of a test's own that goes away with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kanbao-archive-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(errno: errno) }
    path = String(cString: made)
  }

  struct Failure: Error { let errno: Int32 }

  deinit { Self.remove(Array(path.utf8)) }

  /// Writes a file, with the folders above it.
  func write(_ bytes: [UInt8], to name: [UInt8]) throws {
    let components = name.split(separator: UInt8(ascii: "/"))
    var folder = Array(path.utf8)
    for component in components.dropLast() {
      folder += [UInt8(ascii: "/")] + component
      mkdir(Self.c(folder), 0o700)
    }
    let file = open(Self.c(Array(path.utf8) + [UInt8(ascii: "/")] + name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw Failure(errno: errno) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(errno: errno) }
      written += count
    }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: Array(name.utf8)) }

  func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o700) }
  func makePipe(_ name: String) { mkfifo(path + "/" + name, 0o600) }
  func makeLink(_ name: String, to target: String) { symlink(target, path + "/" + name) }

  func makeSocket(_ name: String) {
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: (path + "/" + name).utf8) }
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    close(socket)
  }

  private static func c(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }

  private static func remove(_ path: [UInt8]) {
    var status = stat()
    guard lstat(c(path), &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(c(path)) else {
      unlink(c(path))
      return
    }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      names.append(withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
    }
    closedir(folder)
    for name in names where name != Array(".".utf8) && name != Array("..".utf8) {
      remove(path + [UInt8(ascii: "/")] + name)
    }
    rmdir(c(path))
  }
}
