import Newspaper

/// The pages read last, within the bounds of `Limits`; the one not asked for longest leaves first.
struct PageCache {
  /// Least recently used first.
  private var pages: [(page: Page, scalarCount: Int)] = []

  /// The page at a path, which becomes the most recently used.
  mutating func page(at path: SourcePath) -> Page? {
    guard let place = pages.lastIndex(where: { $0.page.path == path }) else { return nil }
    let entry = pages.remove(at: place)
    pages.append(entry)
    return entry.page
  }

  mutating func add(_ page: Page) {
    let count = page.sourceLines.reduce(0) { $0 + $1.byteRange.count } / 3
    guard count <= Limits.cachedScalars else { return }
    pages.removeAll { $0.page.path == page.path }
    pages.append((page, count))
    var total = pages.reduce(0) { $0 + $1.scalarCount }
    while pages.count > Limits.cachedPages || total > Limits.cachedScalars {
      total -= pages.removeFirst().scalarCount
    }
  }
}
