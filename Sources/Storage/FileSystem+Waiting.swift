import Glibc

extension FileSystem {
  /// Locks a file as `lock` does, and waits a while where another holds it: programs that write a small file each hold
  /// its lock for some milliseconds.
  ///
  /// - Throws: ``StorageError/lockedByAnother(path:process:)`` when it is held all the while.
  public func lock(_ path: String, waiting patience: Duration) throws(StorageError) -> FileLock {
    let deadline = ContinuousClock.now + patience
    while true {
      do throws(StorageError) {
        return try lock(path)
      } catch .lockedByAnother where ContinuousClock.now < deadline {
        usleep(2000)
      }
    }
  }
}
