import Glibc
import Newspaper
import Synchronization

/// Tells when names or contents in an archive's folders change, as the system notices it (inotify).
///
/// Events are a hint and no more: which files changed is found by walking the names. On network file systems other machines'
/// changes are not noticed. A thread waits in the system, so as long as nothing happens it costs nothing.
final class ArchiveWatch: Sendable {
  private let queue: Int32
  private let root: [UInt8]
  private let bell: @Sendable () -> Void
  private let watched = Mutex<Set<SourcePath>>([])

  private static let events = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)
  private static let flags = UInt32(IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK)

  /// Watches below a root; nil where the system does not let it. `bell` is called after a change, from a thread of its own.
  init?(root: [UInt8], bell: @escaping @Sendable () -> Void) {
    queue = inotify_init1(Int32(IN_CLOEXEC))
    guard queue >= 0 else { return nil }
    self.root = root
    self.bell = bell
  }

  deinit { close(queue) }

  /// Begins to listen; the thread lives as long as the program.
  func start() { _ = Threads(count: 1) { self.listen() } }

  /// Watches folders too; those that are watched already stay so. Returns the ones that are new.
  ///
  /// A folder that cannot be watched, for there may be too many, is left to the next walk.
  func add(_ folders: [SourcePath]) -> [SourcePath] {
    let new = watched.withLock { watched in folders.filter { watched.insert($0).inserted } }
    for folder in new {
      let path = folder.bytes.isEmpty ? root : root + [UInt8(ascii: "/")] + folder.bytes
      inotify_add_watch(queue, path.cString, Self.events | Self.flags)
    }
    return new
  }

  private func listen() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(queue, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      if Self.tellsOfChange(buffer[..<count]) { bell() }
    }
  }

  /// Whether one of the events is about a name that is not hidden; what other programs keep in hidden files is no page.
  private static func tellsOfChange(_ events: ArraySlice<UInt8>) -> Bool {
    let headLength = MemoryLayout<inotify_event>.size
    return events.withUnsafeBytes { bytes in
      var offset = 0
      while offset + headLength <= bytes.count {
        let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let first = event.len > 0 && offset + headLength < bytes.count ? bytes[offset + headLength] : 0
        if event.mask & UInt32(IN_IGNORED) == 0, first != UInt8(ascii: ".") { return true }
        offset += headLength + Int(event.len)
      }
      return false
    }
  }
}
