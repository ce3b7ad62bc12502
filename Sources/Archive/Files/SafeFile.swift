import Glibc

/// Reads a file of the archive without trusting it: only regular files, no links, no waiting, no mapping.
struct SafeFile {
  /// What was read, and what to say about it.
  struct Content {
    var bytes: [UInt8]
    /// The file's whole length where only its head was read.
    var wholeByteCount: Int?
    var changedWhileRead: Bool
  }

  let path: [UInt8]
  /// The folder it is seen from; nil for the working directory.
  let folder: Descriptor?
  var limit = Limits.pageBytes

  /// Reads the file; once more if it changed meanwhile.
  func read() throws(Refusal) -> Content {
    var content = try readOnce()
    if content.changedWhileRead { content = try readOnce() }
    return content
  }

  private func readOnce() throws(Refusal) -> Content {
    do throws(SystemError) {
      let file = try Descriptor.open(path, below: folder, flags: O_NOFOLLOW)
      let before = try file.status()
      guard before.isRegularFile else { throw SystemError(errno: Refusal.notRegular) }
      let wanted = min(max(0, Int(before.st_size)), limit)
      let bytes = try file.read(count: wanted)
      let changed = try Stamp(file.status()) != Stamp(before) || bytes.count != wanted
      return Content(
        bytes: bytes, wholeByteCount: Int(before.st_size) > limit ? Int(before.st_size) : nil, changedWhileRead: changed
      )
    } catch {
      throw Refusal(errno: error.errno)
    }
  }

  /// Why a file was not read.
  enum Refusal: Error, Hashable {
    case notARegularFile
    /// It was read, and is no text.
    case binary
    case system(errno: Int32)

    /// Links (ELOOP), sockets (ENXIO) and folders are refused by the system, pipes and devices by their status.
    init(errno: Int32) {
      switch errno {
      case Self.notRegular, ELOOP, ENXIO, EISDIR: self = .notARegularFile
      default: self = .system(errno: errno)
      }
    }

    /// No system call gives this one.
    fileprivate static let notRegular: Int32 = -1
  }
}

/// What changes whenever a file is written.
private struct Stamp: Equatable {
  let size: Int
  let inode: UInt
  let times: [Int]

  init(_ status: stat) {
    size = Int(status.st_size)
    inode = UInt(status.st_ino)
    times = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
  }
}

extension Descriptor {
  /// Reads from the start, block by block; fewer bytes when the file ends early.
  fileprivate func read(count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let block = min(count - filled, 1 << 20)
        let got = pread(number, buffer.baseAddress.map { $0 + filled }, block, off_t(filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = SystemError(errno: errno) }
        guard got > 0 else { return }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
