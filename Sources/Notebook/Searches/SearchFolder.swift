import Newspaper
public import Search
public import Storage

/// A person's saved searches on disk: a text each, in `searches` below the notebook's folder.
public struct SearchFolder: Sendable {
  private let folder: NotebookFolder
  private static let place = "searches"

  public init(in folder: NotebookFolder) { self.folder = folder }

  /// All of them by name, and the files in which none was found.
  public func searches() throws(StorageError) -> (searches: [SavedSearch], faults: [String]) {
    var (searches, faults): ([SavedSearch], [String]) = ([], [])
    for name in try folder.names(in: Self.place) where name.hasSuffix(".txt") {
      let path = Self.place + "/" + name
      let text = SavedSearchText(String(decoding: try folder.read(path), as: UTF8.self))
      if let search = text.search { searches.append(search) } else { faults.append(path) }
    }
    return (searches.sorted { $0.name < $1.name }, faults)
  }

  /// Keeps a search in the place of the one of its name. Returns when it is on the disk for good.
  public func save(_ search: SavedSearch) throws(StorageError) {
    try folder.change(Self.path(of: search.name)) { bytes in
      let others = SavedSearchText(String(decoding: bytes, as: UTF8.self)).otherLines
      return Array(SavedSearchText(search, otherLines: others).text.utf8)
    }
  }

  /// Takes a search out; its file stays beside as `NAME.txt~`.
  public func remove(_ name: String) throws(StorageError) { try folder.remove(Self.path(of: name)) }

  /// The name itself where it can be that of a file, else as much of it as can and a digest of the whole.
  static func path(of name: String) -> String {
    let plain = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          let isOdd = scalar == "/" || scalar.value < 0x20 || scalar.properties.isWhitespace || scalar.value == 0x7F
          return isOdd ? "-" : scalar
        }.prefix(40)))
    let isWhole = plain == name && !name.hasPrefix(".") && !name.isEmpty && !name.hasSuffix("~")
    return place + "/" + (isWhole ? name : "_\(plain)-\(TextDigest(of: name).description.prefix(8))") + ".txt"
  }
}
