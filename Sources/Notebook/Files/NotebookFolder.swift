public import Storage

/// The folder that a person's notebook is kept in; made when something is written, and not before.
///
/// Every change reads the file again under a lock, so that two programs can write at once, and replaces it in one step, so
/// that a crash or a full disk leaves the text before or the text after. The text before stays beside it as `NAME~`.
/// Used from any thread.
public struct NotebookFolder: Sendable {
  private let open: @Sendable (_ forWriting: Bool) throws(StorageError) -> (any FileSystem)?

  /// How long a change waits for another program's.
  private static let patience = Duration.seconds(20)
  /// Longer than anything a person keeps by hand.
  public static let byteLimit = 1 << 28

  /// - Parameter open: Gives the folder, made only for writing; nil where there is none yet.
  public init(_ open: @escaping @Sendable (_ forWriting: Bool) throws(StorageError) -> (any FileSystem)?) {
    self.open = open
  }

  /// The bytes of a file; empty where there is none.
  ///
  /// - Throws: `StorageError` when there is one and it cannot be read: that is never taken for an empty one.
  public func read(_ name: String) throws(StorageError) -> [UInt8] {
    guard let folder = try open(false) else { return [] }
    return try Self.read(name, in: folder)
  }

  /// The names of the files in a folder below this one; none where it is not there.
  public func names(in folder: String) throws(StorageError) -> [String] {
    guard let files = try open(false) else { return [] }
    do throws(StorageError) {
      return try files.list(folder)
    } catch .missing {
      return []
    }
  }

  /// Changes a file; returns when the change will outlast a power cut.
  ///
  /// - Parameters:
  ///   - name: The file, in a folder that is made where it is missing.
  ///   - edit: Gets the bytes as they are now and gives the new ones; nil leaves the file alone.
  /// - Throws: `StorageError` when nothing was changed, or when the change may not outlast a power cut.
  public func change(_ name: String, _ edit: ([UInt8]) -> [UInt8]?) throws(StorageError) {
    guard let folder = try open(true) else { throw .missing(path: "") }
    let lock = try folder.lock("lock", waiting: Self.patience)
    defer { withExtendedLifetime(lock) {} }
    if let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) { try folder.createFolder(String(name[..<slash])) }
    let present = try Self.read(name, in: folder)
    guard let next = edit(present), next != present else { return }
    try folder.replace(name, with: next, keepsPrevious: true)
  }

  /// Removes a file, which stays beside as `NAME~`; it may be gone already.
  public func remove(_ name: String) throws(StorageError) {
    guard let folder = try open(true) else { return }
    let lock = try folder.lock("lock", waiting: Self.patience)
    defer { withExtendedLifetime(lock) {} }
    do throws(StorageError) {
      try folder.rename(name, to: name + "~")
    } catch .missing {
      return
    }
    try folder.syncFolder(name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[..<$0]) } ?? "")
  }

  private static func read(_ name: String, in folder: any FileSystem) throws(StorageError) -> [UInt8] {
    do throws(StorageError) {
      return try folder.read(name, atMost: byteLimit)
    } catch .missing {
      return []
    }
  }
}
