import Glibc

/// The names in one folder with what the system says of each, unsorted, without `.` and `..` and hidden names.
///
/// Hidden names (a dot first) are left out without a word: they are other programs' notes, not pages.
struct FolderListing {
  struct Entry {
    enum Kind { case folder, file, other }
    let name: [UInt8]
    let kind: Kind
    let byteCount: Int
    let changed: FileTime
  }

  private(set) var entries: [Entry] = []
  /// The folder's own times, taken before its names were read.
  let changed: FileTime
  /// Names that were listed but whose status could not be had.
  private(set) var refused: [(name: [UInt8], error: SystemError)] = []

  /// Lists what is admitted by its name of a folder seen from another one, or from the working directory. Cost: one system
  /// call an entry.
  init(
    _ path: [UInt8], below root: Descriptor?, admits: ([UInt8]) -> Bool = { _ in true }
  ) throws(SystemError) {
    let folder = try Descriptor.open(path, below: root, flags: O_DIRECTORY | O_NOFOLLOW)
    changed = FileTime(try folder.status())
    for name in try Self.names(in: folder) where admits(name) {
      var status = stat()
      let code = fstatat(folder.number, cPath(name), &status, AT_SYMLINK_NOFOLLOW)
      if code == 0 {
        entries.append(
          Entry(
            name: name, kind: Self.kind(of: status), byteCount: Int(status.st_size), changed: FileTime(status)))
      } else {
        refused.append((name, SystemError(errno: errno)))
      }
    }
  }

  private static func kind(of status: stat) -> Entry.Kind {
    status.isDirectory ? .folder : status.isRegularFile ? .file : .other
  }

  private static func names(in folder: Descriptor) throws(SystemError) -> [[UInt8]] {
    // closedir closes the descriptor it was given, so it gets one of its own.
    let own = dup(folder.number)
    guard own >= 0 else { throw SystemError(errno: errno) }
    guard let stream = fdopendir(own) else {
      let error = SystemError(errno: errno)
      close(own)
      throw error
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { name in
      Array(name[..<(name.firstIndex(of: 0) ?? name.endIndex)])
    }
  }
}
