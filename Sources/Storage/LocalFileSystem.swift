import Glibc

/// A folder on this machine. Folders are made for their owner alone (0700), and files too (0600).
public struct LocalFileSystem: FileSystem {
  private let root: Folder

  /// Opens the folder at an absolute path or one from the working directory, and makes it and those above it if need be.
  public init(root path: String) throws(StorageError) {
    try Self.makeFolders(path)
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError(.open, path: path, errno: errno) }
    root = Folder(descriptor: descriptor)
  }

  private static func makeFolders(_ path: String) throws(StorageError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made == "/" ? String(part) : "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else {
        throw StorageError(.createFolder, path: path, errno: errno)
      }
    }
  }

  public func read(_ path: String, atMost limit: Int) throws(StorageError) -> [UInt8] {
    let descriptor = try openToRead(file: path)
    defer { close(descriptor) }
    _ = try byteCount(ofFile: descriptor, path)
    return try bytes(of: descriptor, path, atMost: limit)
  }

  public func map(_ path: String) throws(StorageError) -> FileBytes {
    let descriptor = try openToRead(file: path)
    defer { close(descriptor) }
    let count = try byteCount(ofFile: descriptor, path)
    guard count > 0 else { return FileBytes([]) }
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
      throw StorageError(.read, path: path, errno: errno)
    }
    return FileBytes(base: base, count: count, isMapped: true) { munmap(UnsafeMutableRawPointer(mutating: $0), count) }
  }

  private func openToRead(file path: String) throws(StorageError) -> Int32 {
    let (folder, name) = try place(of: path)
    // Without O_NONBLOCK the open of a pipe would wait for somebody to write.
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let descriptor = openat(folder.descriptor, name, flags)
    guard descriptor >= 0 else { throw StorageError(.open, path: path, errno: errno) }
    return descriptor
  }

  private func byteCount(ofFile descriptor: Int32, _ path: String) throws(StorageError) -> Int {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw StorageError(.open, path: path, errno: errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    return Int(facts.st_size)
  }

  private func bytes(of descriptor: Int32, _ path: String, atMost limit: Int) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StorageError(.read, path: path, errno: errno) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(path: path, limit: limit) }
      bytes += buffer[..<count]
    }
  }

  public func create(_ path: String) throws(StorageError) -> any NewFile {
    let (folder, name) = try place(of: path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = openat(folder.descriptor, name, flags, 0o600)
    guard descriptor >= 0 else { throw StorageError(.open, path: path, errno: errno) }
    return LocalFile(descriptor: descriptor, path: path)
  }

  public func rename(_ path: String, to newPath: String) throws(StorageError) {
    let (old, new) = (try place(of: path), try place(of: newPath))
    guard renameat(old.folder.descriptor, old.name, new.folder.descriptor, new.name) == 0 else {
      throw StorageError(.rename, path: path, errno: errno)
    }
  }

  public func remove(_ path: String) throws(StorageError) {
    let (folder, name) = try place(of: path)
    guard unlinkat(folder.descriptor, name, 0) == 0 else { throw StorageError(.remove, path: path, errno: errno) }
  }

  public func list(_ folder: String) throws(StorageError) -> [String] {
    let descriptor = try openToRead(folder, .list)
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      throw StorageError(.list, path: folder, errno: errno)
    }
    defer { closedir(stream) }
    return try names(in: stream, folder).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func names(in stream: OpaquePointer, _ folder: String) throws(StorageError) -> [String] {
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(validating: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw StorageError(.list, path: folder, errno: errno) }
    return names
  }

  public func createFolder(_ path: String) throws(StorageError) {
    let (folder, name) = try place(of: path)
    guard mkdirat(folder.descriptor, name, 0o700) == 0 || errno == EEXIST else {
      throw StorageError(.createFolder, path: path, errno: errno)
    }
  }

  public func syncFolder(_ path: String) throws(StorageError) {
    let descriptor = try openToRead(path, .sync)
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StorageError(.sync, path: path, errno: errno) }
  }

  private func openToRead(_ folder: String, _ operation: StorageError.Operation) throws(StorageError) -> Int32 {
    let place = try root.folder(parts: PathParts(folder).parts, path: folder)
    let descriptor = openat(place.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError(operation, path: folder, errno: errno) }
    return descriptor
  }

  private func place(of path: String) throws(StorageError) -> (folder: Folder, name: String) {
    let parts = try PathParts(path).parts
    guard let name = parts.last else { throw .outside(path: path) }
    return (try root.folder(parts: parts.dropLast(), path: path), name)
  }
}

extension LocalFileSystem {
  /// By `flock`, which the kernel gives back when the process ends, however it ends. A lock by `fcntl` would go when any
  /// descriptor of the file is closed.
  public func lock(_ path: String) throws(StorageError) -> FileLock {
    let (folder, name) = try place(of: path)
    let descriptor = openat(folder.descriptor, name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StorageError(.lock, path: path, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(descriptor) }
      guard errno == EWOULDBLOCK else { throw StorageError(.lock, path: path, errno: errno) }
      throw .lockedByAnother(path: path, process: Self.process(in: descriptor))
    }
    Self.leaveProcess(in: descriptor)
    return FileLock { close(descriptor) }
  }

  private static func process(in descriptor: Int32) -> Int32? {
    var digits = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &digits, digits.count, 0)
    return Int32(String(decoding: digits.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// Only for the words of an error; the lock holds without it, so a full disk does not matter here.
  private static func leaveProcess(in descriptor: Int32) {
    let line = Array("\(getpid())\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, line, line.count, 0)
  }
}
