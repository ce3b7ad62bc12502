import Newspaper

/// The files read last, each with all its pages, within the bounds of `Limits`; the one not asked for longest leaves first.
struct FileCache {
  private struct Entry {
    let path: SourcePath
    let pages: [Page]
    let scalarCount: Int
  }

  /// Least recently used first.
  private var entries: [Entry] = []

  /// The pages of the file at a path, which becomes the most recently used.
  mutating func pages(at path: SourcePath) -> [Page]? {
    guard let place = entries.lastIndex(where: { $0.path == path }) else { return nil }
    let entry = entries.remove(at: place)
    entries.append(entry)
    return entry.pages
  }

  mutating func remove(_ path: SourcePath) { entries.removeAll { $0.path == path } }

  mutating func add(_ pages: [Page], at path: SourcePath) {
    let count = pages.reduce(0) { $0 + $1.byteRange.count } / 3
    guard count <= Limits.cachedScalars else { return }
    remove(path)
    entries.append(Entry(path: path, pages: pages, scalarCount: count))
    var total = entries.reduce(0) { $0 + $1.scalarCount }
    while entries.count > Limits.cachedFiles || total > Limits.cachedScalars {
      total -= entries.removeFirst().scalarCount
    }
  }
}
