import Glibc

/// An open folder; closed when nothing refers to it.
final class Folder: Sendable {
  let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The folder reached by names one after the other. No step follows a link, so none leads out.
  func folder(parts: [String], path: String) throws(StorageError) -> Folder {
    var folder = self
    for part in parts {
      let next = openat(folder.descriptor, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { throw StorageError(.open, path: path, errno: errno) }
      folder = Folder(descriptor: next)
    }
    return folder
  }
}

/// The names in a relative path.
struct PathParts {
  let parts: [String]

  /// - Throws: ``StorageError/outside(path:)`` for `..`, an empty name, a path from the root, or a zero byte.
  init(_ path: String) throws(StorageError) {
    parts = path.isEmpty ? [] : path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let areNames = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) }
    guard areNames else { throw .outside(path: path) }
  }
}

/// A file of ``LocalFileSystem`` while it is written.
final class LocalFile: NewFile {
  private var descriptor: Int32
  private let path: String
  /// The first failed sync.
  private var loss: StorageError?

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// A write may be cut by a signal, or take only a part of the bytes.
  func write(_ bytes: [UInt8]) throws(StorageError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw StorageError(.write, path: path, errno: count < 0 ? errno : EIO) }
      done += count
    }
  }

  func sync() throws(StorageError) {
    if let loss { throw loss }
    guard fsync(descriptor) != 0 else { return }
    let error = StorageError(.sync, path: path, errno: errno)
    loss = error
    throw error
  }

  /// Linux closes the descriptor even when it says EINTR.
  func close() throws(StorageError) {
    let status = Glibc.close(descriptor)
    descriptor = -1
    guard status == 0 || errno == EINTR else { throw StorageError(.close, path: path, errno: errno) }
  }
}
