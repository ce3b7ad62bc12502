internal import Newspaper

/// What is to be done about the files of an issue.
struct IssueReview {
  /// A file that must be read: it is new, or itself or what its reading depends on has changed.
  struct Unread: Sendable {
    let reference: PageReference
    let stamp: FileStamp
    let isYoung: Bool
    let surroundings: Surroundings
  }

  private(set) var unread: [Unread] = []
  /// Files that are as they were, though their stamps are others.
  private(set) var restamped: [FileEntry] = []
  /// Files that are as they were.
  private(set) var keptCount = 0
  private(set) var keptByteCount = 0

  /// Looks at names and stamps; reads only files whose stamp does not prove them unchanged.
  init(of issue: Issue, in source: any IndexSource, known list: FileList) {
    let files = issue.pages.map { (stamp: source.stamp(of: $0.path), entry: list.entry(of: $0.path)) }
    var hashes: [UInt64] = []
    for (reference, file) in zip(issue.pages, files) {
      if let stamp = file.stamp, let entry = file.entry, entry.proves(stamp) {
        hashes.append(entry.stamp.contentHash)
      } else {
        hashes.append(source.contentHash(of: reference.path) ?? 0)
      }
    }
    let surroundings = source.surroundings(of: issue, contents: hashes)
    for (index, reference) in issue.pages.enumerated() {
      guard var stamp = files[index].stamp else { continue }
      stamp.contentHash = hashes[index]
      let isYoung = stamp.isYoung(at: source.walkTime)
      guard let entry = files[index].entry, entry.holds(stamp, surroundings[index], source) else {
        unread.append(
          Unread(reference: reference, stamp: stamp, isYoung: isYoung, surroundings: surroundings[index]))
        continue
      }
      keptCount += 1
      keptByteCount += stamp.byteCount
      if entry.stamp != stamp || entry.flags.contains(.isYoung) != isYoung {
        restamped.append(entry.restamped(stamp, isYoung: isYoung))
      }
    }
  }
}

extension FileEntry {
  /// Whether the stamp says that the file's bytes are those that were read.
  fileprivate func proves(_ stamp: FileStamp) -> Bool {
    flags.isDisjoint(with: [.isYoung, .isUnreadable]) && self.stamp.isSame(as: stamp)
  }

  /// Whether the file would be read as it was.
  fileprivate func holds(_ stamp: FileStamp, _ surroundings: Surroundings, _ source: any IndexSource) -> Bool {
    self.stamp.contentHash == stamp.contentHash
      && self.surroundings == (flags.contains(.hasJumps) ? surroundings.whole : surroundings.near)
      && corrections == source.corrections(of: digests)
  }

  fileprivate func restamped(_ stamp: FileStamp, isYoung: Bool) -> FileEntry {
    var entry = self
    entry.stamp = stamp
    if isYoung { entry.flags.insert(.isYoung) } else { entry.flags.remove(.isYoung) }
    return entry
  }
}
