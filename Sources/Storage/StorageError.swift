import Glibc

/// Why something could not be read or written; paths are relative to the folder of the file system.
public enum StorageError: Error, Hashable, Sendable {
  /// There is no such file or folder.
  case missing(path: String)
  /// It is there already.
  case exists(path: String)
  /// The path leads out of the folder: by `..`, from the root, or over a symbolic link.
  case outside(path: String)
  /// It is a folder, a pipe or a device.
  case notAFile(path: String)
  /// The file has more bytes than asked for.
  case tooLarge(path: String, limit: Int)
  /// Another process works here; its number, when it left one.
  case lockedByAnother(path: String, process: Int32?)
  /// The disk, the quota or the allowed file size is used up.
  case full(path: String, errno: Int32)
  /// The rights do not suffice, or the disk is read-only.
  case denied(path: String, errno: Int32)
  /// Anything else the system said.
  case failed(Operation, path: String, errno: Int32)

  public enum Operation: String, Sendable {
    case open, read, write, sync, close, rename, remove, list, createFolder, lock
  }

  /// What a failed call means.
  public init(_ operation: Operation, path: String, errno: Int32) {
    switch errno {
    case ENOENT: self = .missing(path: path)
    case EEXIST: self = .exists(path: path)
    case ELOOP, ENOTDIR: self = .outside(path: path)
    case EISDIR: self = .notAFile(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .full(path: path, errno: errno)
    case EACCES, EPERM, EROFS: self = .denied(path: path, errno: errno)
    default: self = .failed(operation, path: path, errno: errno)
    }
  }

  public var path: String {
    switch self {
    case .missing(let path), .exists(let path), .outside(let path), .notAFile(let path), .tooLarge(let path, _),
      .lockedByAnother(let path, _), .full(let path, _), .denied(let path, _), .failed(_, let path, _):
      path
    }
  }
}

extension StorageError: CustomStringConvertible {
  /// One line for people. The path is as it is: whoever shows it passes it through the text filter.
  public var description: String {
    switch self {
    case .missing: "\(path): not found"
    case .exists: "\(path): is there already"
    case .outside: "\(path): leads out of the folder"
    case .notAFile: "\(path): is not a file"
    case .tooLarge(_, let limit): "\(path): has more than \(limit) bytes"
    case .lockedByAnother(_, let process?): "\(path): in use by process \(process)"
    case .lockedByAnother(_, nil): "\(path): in use by another process"
    case .full(_, let errno), .denied(_, let errno): "\(path): \(Self.words(errno))"
    case .failed(let operation, _, let errno): "\(path): \(operation.rawValue): \(Self.words(errno))"
    }
  }

  private static func words(_ errno: Int32) -> String {
    guard let words = strerror(errno) else { return "error \(errno)" }
    return String(cString: words)
  }
}
