internal import Newspaper

/// What an index knows of the files of its archive, from all of its tables.
struct FileList: Sendable {
  /// Oldest first.
  let tables: [FileTable]
  /// The place in the manifest's list of every number that an entry may name.
  private let places: [Int: String]

  /// Of segments those that can be read; what lies in others counts as never read.
  init(tables: [FileTable] = [], segments: [Manifest.Segment] = []) {
    self.tables = tables
    var places: [Int: String] = [:]
    for segment in segments {
      for number in segment.numbers.numbers { places[number] = segment.name }
    }
    self.places = places
  }

  /// The name of the segment that holds an entry's pages now; nil for none.
  func segmentName(of entry: FileEntry) -> String? { places[entry.segment] }

  /// What is known of a file; nil where it was never read, is gone, or lies in a segment that cannot be read.
  func entry(of path: SourcePath) -> FileEntry? {
    for table in tables.reversed() {
      if let entry = table.entry(of: path) { return isLive(entry) ? entry : nil }
    }
    return nil
  }

  /// Every file there is an entry of.
  var entries: [FileEntry] { paths().compactMap { entry(of: $0) } }

  private func paths() -> Set<SourcePath> {
    var paths: Set<SourcePath> = []
    for table in tables { for index in 0..<table.count { paths.insert(table.entry(index).path) } }
    return paths
  }

  /// Files that a source no longer has.
  func removed(from stamp: (SourcePath) -> FileStamp?) -> [FileEntry] {
    var removed: [FileEntry] = []
    for (index, table) in tables.enumerated() {
      for entry in (0..<table.count).lazy.map(table.entry) where stamp(entry.path) == nil {
        // The last table that names it counts.
        guard isLive(entry), !tables[(index + 1)...].contains(where: { $0.entry(of: entry.path) != nil }) else {
          continue
        }
        removed.append(entry)
      }
    }
    return removed
  }

  private func isLive(_ entry: FileEntry) -> Bool {
    !entry.flags.contains(.isRemoved) && (entry.digests.isEmpty || places[entry.segment] != nil)
  }
}
