public import Newspaper

/// The folders of an archive as they were before their names were read.
public struct FolderTable: Sendable {
  private let table: FileTable

  init(_ table: FileTable) { self.table = table }

  public var count: Int { table.count }

  /// All of them, in order of their paths.
  public var entries: [FileEntry] { (0..<table.count).map(table.entry) }

  /// The folder of a path; nil where there was none.
  public func entry(of path: SourcePath) -> FileEntry? { table.entry(of: path) }

  /// Those in which something is most likely to have changed: all that hold folders, and of the others the ones that
  /// changed last, no more than `limit` of these.
  public func liveliest(_ limit: Int) -> [FileEntry] {
    let parents = parentPlaces
    // Time in seconds and place as one number each: sorting those costs little.
    let others = (0..<table.count).lazy.filter { !parents.contains($0) }.map { place in
      UInt64(max(0, table.modified(place)) / 1_000_000_000) << 32 | UInt64(place)
    }
    let last = others.sorted(by: >).prefix(limit).map { Int($0 & 0xFFFF_FFFF) }
    return (parents + last).map(table.entry)
  }

  /// Places of folders that hold folders. Paths are in order, so those in one folder lie together but for few.
  private var parentPlaces: Set<Int> {
    var places: Set<Int> = []
    var last: [UInt8]?
    for place in 0..<table.count {
      let path = table.path(place)
      let parent = path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[..<$0]) } ?? []
      guard parent != last else { continue }
      last = parent
      if let found = table.place(of: parent) { places.insert(found) }
    }
    return places
  }
}
