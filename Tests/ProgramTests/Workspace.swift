import Glibc
import TestSupport

/// A folder for one test, gone with it.
final class Workspace {
  let path: String

  init() throws {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(place)/kanbao-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw ProgramFailure.systemCall("mkdtemp", errno: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(Array(path.utf8)) }

  /// Makes the folders of the name and writes the file.
  func write(_ bytes: [UInt8], to name: [UInt8]) throws {
    let parts = name.split(separator: UInt8(ascii: "/"))
    for count in 0..<parts.count - 1 {
      mkdir(Self.cString(full(Array(parts[...count].joined(separator: [UInt8(ascii: "/")])))), 0o700)
    }
    let file = open(Self.cString(full(name)), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ProgramFailure.systemCall("open", errno: errno) }
    defer { close(file) }
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw ProgramFailure.systemCall("write", errno: errno) }
      sent += count
    }
  }

  func write(_ bytes: [UInt8], to name: String) throws { try write(bytes, to: Array(name.utf8)) }
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  private func full(_ name: [UInt8]) -> [UInt8] { Array(path.utf8) + [UInt8(ascii: "/")] + name }

  private static func cString(_ bytes: [UInt8]) -> [CChar] { bytes.map(CChar.init(bitPattern:)) + [0] }

  /// Removes a file, or a folder with all in it; links are not followed.
  private static func remove(_ path: [UInt8]) {
    var status = stat()
    let isFolder = lstat(cString(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if isFolder, let stream = opendir(cString(path)) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if name != Array(".".utf8), name != Array("..".utf8) { remove(path + [UInt8(ascii: "/")] + name) }
      }
      closedir(stream)
      rmdir(cString(path))
    } else {
      unlink(cString(path))
    }
  }
}
