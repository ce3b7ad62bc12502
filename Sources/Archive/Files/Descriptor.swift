import Glibc

/// An open file or folder that is closed when nobody holds it any longer.
final class Descriptor: Sendable {
  let number: Int32

  private init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens a path as it is seen from a folder, or from the working directory where there is none.
  ///
  /// Links are not followed in the path's last component, and nothing that waits (a pipe, a terminal) is waited for.
  static func open(_ path: [UInt8], below folder: Descriptor? = nil, flags: Int32 = 0) throws(SystemError) -> Descriptor
  {
    let allFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags
    let number = openat(folder?.number ?? AT_FDCWD, cPath(path), allFlags)
    guard number >= 0 else { throw SystemError(errno: errno) }
    return Descriptor(number)
  }

  /// What the system says about it now.
  func status() throws(SystemError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw SystemError(errno: errno) }
    return status
  }
}

/// A system call's refusal.
struct SystemError: Error, Hashable {
  let errno: Int32
}

/// A path as C wants it: closed by NUL, and `.` for the empty one, which is the archive's root itself.
func cPath(_ path: [UInt8]) -> [CChar] {
  (path.isEmpty ? [UInt8(ascii: ".")] : path).map { CChar(bitPattern: $0) } + [0]
}

extension stat {
  var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
