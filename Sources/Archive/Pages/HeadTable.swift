import Newspaper
import Search

/// The heads of the files in an undated folder, read when a page between them prints nothing about itself.
///
/// Only the first bytes of a file are read, and what they tell is kept for its other neighbours.
struct HeadTable {
  /// Enough for a masthead in any encoding.
  private static let byteCount = 8192
  private static let keptCount = 4096

  private var heads: [SourcePath: Origin] = [:]
  /// Where each file stands in its issue; made when first asked for.
  private var places: [SourcePath: (issue: Int, index: Int)]?

  /// What the neighbours of a file tell of it; nil where they tell nothing.
  mutating func origin(of path: SourcePath, in issues: [Issue], folder: Descriptor) -> Origin? {
    guard let place = place(of: path, in: issues) else { return nil }
    let pages = issues[place.issue].pages
    return withoutActuallyEscaping({ self.head(of: pages[$0].path, folder: folder) }) { head in
      SilentPage(count: pages.count, head: head).origin(at: place.index)
    }
  }

  /// The years that the heads of the files around one print; nil where none of them prints a date.
  mutating func years(around path: SourcePath, in issues: [Issue], folder: Descriptor) -> ClosedRange<Int>? {
    guard let place = place(of: path, in: issues) else { return nil }
    let pages = issues[place.issue].pages
    let reach = max(0, place.index - SilentPage.reach)..<min(pages.count, place.index + SilentPage.reach + 1)
    let years = reach.compactMap { index in
      index == place.index ? nil : head(of: pages[index].path, folder: folder).date?.value.year
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  private mutating func place(of path: SourcePath, in issues: [Issue]) -> (issue: Int, index: Int)? {
    if let places { return places[path] }
    var places: [SourcePath: (issue: Int, index: Int)] = [:]
    for (issue, content) in issues.enumerated() where content.date == nil && content.pages.count > 1 {
      for (index, page) in content.pages.enumerated() { places[page.path] = (issue, index) }
    }
    self.places = places
    return places[path]
  }

  private mutating func head(of path: SourcePath, folder: Descriptor) -> Origin {
    if let known = heads[path] { return known }
    let content = try? SafeFile(path: path.bytes, folder: folder, limit: Self.byteCount).read()
    let text = PlainText().read(content?.bytes ?? [], path: path)
    let origin = PageHead(text.lines).origin
    if heads.count >= Self.keptCount { heads.removeAll() }
    heads[path] = origin
    return origin
  }
}
