public import Newspaper
public import Storage
import Synchronization

/// A person's clippings on disk: one text in the folder of the notebook.
public final class ClippingFolder: Sendable {
  /// The file's name.
  public let name: String
  public static let usualName = "clippings.md"

  private let folder: NotebookFolder
  /// The text as it was read last: as long as it stays the same, it need not be understood again.
  private let known = Mutex<(bytes: [UInt8], book: ClippingBook)?>(nil)

  public init(in folder: NotebookFolder, named name: String = usualName) {
    self.folder = folder
    self.name = name
  }

  /// Everything that is kept, as it stands on the disk now.
  public func book() throws(StorageError) -> ClippingBook { understood(try folder.read(name)) }

  /// Keeps clippings; those whose names are there already take their place. Returns when they are on the disk for good.
  ///
  /// - Returns: How many were not there as they are.
  @discardableResult
  public func put(_ clippings: [Clipping]) throws(StorageError) -> Int {
    var count = 0
    try change { book in
      for clipping in clippings where book.put(clipping) { count += 1 }
    }
    return count
  }

  /// Changes what a person says of a clipping; its words stay.
  ///
  /// - Returns: The clipping as it is kept now; nil when it is not there any longer.
  public func annotate(_ id: ClippingID, note: String, tags: [String]) throws(StorageError) -> Clipping? {
    var changed: Clipping?
    try change { book in
      guard var clipping = book[id] else { return }
      clipping.note = note
      clipping.tags = tags
      book.put(clipping)
      changed = clipping
    }
    return changed
  }

  /// Takes a clipping out.
  ///
  /// - Returns: The clipping, for putting it back; nil when it was not there.
  public func remove(_ id: ClippingID) throws(StorageError) -> Clipping? {
    var removed: Clipping?
    try change { removed = $0.remove(id) }
    return removed
  }

  private func change(_ edit: (inout ClippingBook) -> Void) throws(StorageError) {
    try folder.change(name) { bytes in
      var book = understood(bytes)
      edit(&book)
      return book.bytes
    }
  }

  private func understood(_ bytes: [UInt8]) -> ClippingBook {
    if let known = known.withLock({ $0 }), known.bytes == bytes { return known.book }
    let book = ClippingBook(bytes: bytes)
    known.withLock { $0 = (bytes, book) }
    return book
  }
}
