import Newspaper

/// Which issue a file's pages belong to, by a hash of its path: a few bytes a file, however long the paths are.
struct IssueLookup {
  /// Issues by their place in the list, at the slot of their path's hash or the next free one; -1 where there is none.
  private var slots: [Int32]

  /// Linear in the number of files.
  init(_ issues: [Issue] = []) {
    let fileCount = issues.reduce(0) { $0 + $1.pages.count }
    var capacity = 16
    while capacity < 2 * fileCount { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    for (number, issue) in issues.enumerated() {
      var last: SourcePath?
      for page in issue.pages where page.path != last {
        insert(Int32(truncatingIfNeeded: number), at: page.path)
        last = page.path
      }
    }
  }

  /// The issue that has pages of a file; the first where a file is in several, nil where none has.
  func issue(of path: SourcePath, in issues: [Issue]) -> Int? {
    var slot = start(of: path)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if issues.indices.contains(number), issues[number].pages.contains(where: { $0.path == path }) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ issue: Int32, at path: SourcePath) {
    var slot = start(of: path)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = issue
  }

  private func start(of path: SourcePath) -> Int { path.hashValue & (slots.count - 1) }
}
