extension FileSystem {
  /// Puts new bytes in the place of a file, all or nothing, and returns when they will outlast a power cut.
  ///
  /// Whatever fails or stops, the file holds the old bytes or the new ones. An error says that the new ones may not be
  /// safe; the old ones are still there unless the last step alone failed. Callers hold a lock: `path.tmp` is overwritten.
  /// With `keepsPrevious` the old bytes stay beside it as `path~`.
  public func replace(_ path: String, with bytes: [UInt8], keepsPrevious: Bool = false) throws(StorageError) {
    if keepsPrevious { try keepPrevious(path) }
    let temporary = path + ".tmp"
    try removeIfThere(temporary)
    do throws(StorageError) {
      try write(bytes, to: temporary)
      try rename(temporary, to: path)
    } catch {
      // The first error is the one to report; what is left lies under a name nobody reads.
      try? remove(temporary)
      throw error
    }
    try syncFolder(PathParts.folder(of: path))
  }

  /// Removes a file; it may be gone already.
  public func removeIfThere(_ path: String) throws(StorageError) {
    do throws(StorageError) {
      try remove(path)
    } catch .missing {
      return
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
    let file = try create(path)
    try file.write(bytes)
    try file.sync()
    try file.close()
  }

  /// A copy and not a second name of the same file, which not every disk can have.
  private func keepPrevious(_ path: String) throws(StorageError) {
    do throws(StorageError) {
      try replace(path + "~", with: read(path, atMost: .max))
    } catch .missing {
      return
    }
  }
}
