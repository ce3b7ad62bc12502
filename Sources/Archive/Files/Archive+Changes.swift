import Glibc
public import Newspaper

// Whether an archive still is as it was, found out without walking its names.
extension Archive {
  /// Changed with every change of the rules by which pages are read, so that what was kept of pages is made anew.
  public static let rulesVersion = 2

  /// The absolute path of an archive, all links resolved; nil when nothing is there.
  public static func absolutePath(_ path: [UInt8]) -> [UInt8]? {
    guard let real = realpath(cPath(path), nil) else { return nil }
    defer { free(real) }
    return Array(UnsafeRawBufferPointer(start: real, count: strlen(real)))
  }

  /// A hash of what `archive.conf` says; 0 where there is none. Walks no names.
  ///
  /// - Throws: `ArchiveError` when the path cannot be used at all.
  public static func settings(at path: [UInt8]) throws(ArchiveError) -> UInt64 {
    do throws(SystemError) {
      return try ArchiveRoot(path: path).configuration().digest
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// How a file or folder of an archive looks now; nil when it is not there.
  public static func traces(of paths: [SourcePath], at root: [UInt8]) -> [FileTrace?] {
    guard let folder = try? ArchiveRoot(path: root).folder else { return paths.map { _ in nil } }
    return paths.map { path in
      var status = stat()
      guard fstatat(folder.number, cPath(path.bytes), &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
      return FileTrace(path: path, byteCount: Int(status.st_size), FileTime(status))
    }
  }

  /// A hash of a file's bytes as they are now, never 0; nil when it cannot be read.
  public func contentHash(of path: SourcePath) -> UInt64? {
    guard let content = try? SafeFile(path: path.bytes, folder: root).read() else { return nil }
    return max(1, ContentHash(content.bytes).value)
  }
}
