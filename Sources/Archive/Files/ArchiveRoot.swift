import Glibc

/// The path an archive was opened by: a folder, or one page file seen from the folder it lies in.
struct ArchiveRoot {
  let folder: Descriptor
  /// What to call it: the last component of the path.
  let name: String
  /// The only file, where the path named one.
  private let file: [UInt8]?

  /// The path itself may be a link: whoever typed it meant what it points to.
  init(path: [UInt8]) throws(SystemError) {
    let path = Self.withoutTrailingSlashes(path)
    let opened = try Descriptor.open(path)
    let status = try opened.status()
    name = Self.name(of: path)
    if status.isDirectory {
      folder = opened
      file = nil
    } else if status.isRegularFile {
      let slash = path.lastIndex(of: UInt8(ascii: "/"))
      folder = try Descriptor.open(
        slash.map { $0 == 0 ? Array(path[...0]) : Array(path[..<$0]) } ?? [], flags: O_DIRECTORY)
      file = FileName(path).whole
    } else {
      throw SystemError(errno: ENOTDIR)
    }
  }

  /// `.` and `..` are called what they stand for.
  private static func name(of path: [UInt8]) -> String {
    guard let real = realpath(cPath(path), nil) else { return String(decoding: FileName(path).whole, as: UTF8.self) }
    defer { free(real) }
    return String(decoding: FileName(Array(String(cString: real).utf8)).whole, as: UTF8.self)
  }

  func scan(formats: Formats, configuration: Configuration) throws(SystemError) -> ArchiveScan {
    if let file {
      let status = try status(of: file)
      return ArchiveScan(file: file, byteCount: Int(status.st_size), FileTime(status), formats: formats)
    }
    return try ArchiveScan(root: folder, formats: formats, configuration: configuration)
  }

  /// What `archive.conf` beside the pages says; nothing where there is none.
  func configuration() -> Configuration {
    do throws(SafeFile.Refusal) {
      let file = SafeFile(path: Configuration.fileName, folder: folder, limit: Limits.configurationBytes)
      return Configuration(try file.read().bytes)
    } catch {
      return error == .system(errno: ENOENT) ? Configuration() : Configuration(unreadable: error.cause)
    }
  }

  private func status(of file: [UInt8]) throws(SystemError) -> stat {
    var status = stat()
    guard fstatat(folder.number, cPath(file), &status, 0) == 0 else { throw SystemError(errno: errno) }
    return status
  }

  private static func withoutTrailingSlashes(_ path: [UInt8]) -> [UInt8] {
    let end = path.lastIndex { $0 != UInt8(ascii: "/") }
    return end.map { Array(path[...$0]) } ?? Array(path.prefix(1))
  }
}

extension ArchiveError {
  init(_ error: SystemError, path: [UInt8]) {
    switch error.errno {
    case ENOENT: self = .notFound(path: path)
    case ENOTDIR, ENXIO: self = .notADirectory(path: path)
    default: self = .unreadable(path: path, errno: error.errno)
    }
  }
}
