internal import Newspaper

/// What is to be done about the files of an issue.
struct IssueReview {
  /// A file that must be read: it is new, or itself or what its reading depends on has changed.
  struct Unread: Sendable {
    let reference: PageReference
    let stamp: FileStamp
    let isYoung: Bool
    /// Whether nothing is known of it: people wait for what is new.
    let isNew: Bool
    let surroundings: Surroundings
  }

  private(set) var unread: [Unread] = []
  /// Files that are as they were, though their stamps are others.
  private(set) var restamped: [FileEntry] = []
  /// Files that are as they were.
  private(set) var keptCount = 0
  private(set) var keptByteCount = 0

  /// Looks at names and stamps; reads only files whose stamp does not prove them unchanged.
  init(of issue: Issue, in source: any IndexSource, known list: FileList, _ contents: inout ContentHashes) {
    let surroundings = withoutActuallyEscaping({ contents.hash(of: $0, in: source, known: list) }) { content in
      source.surroundings(of: issue, content: content)
    }
    for (reference, surroundings) in zip(issue.pages, surroundings) {
      guard var stamp = source.stamp(of: reference.path) else { continue }
      let entry = list.entry(of: reference.path)
      stamp.contentHash = contents.hash(of: reference.path, in: source, known: list)
      let isYoung = stamp.isYoung(at: source.walkTime)
      guard let entry, entry.holds(stamp, surroundings, source) else {
        unread.append(
          Unread(
            reference: reference, stamp: stamp, isYoung: isYoung, isNew: entry == nil, surroundings: surroundings))
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

/// The hashes of files' bytes, each found once: from the index where the stamp proves it, else by reading.
struct ContentHashes {
  private var known: [SourcePath: UInt64] = [:]
  /// Those of an issue and of its newspaper's year are asked for again, older ones hardly.
  private static let limit = 4096

  /// 0 for a file that cannot be read.
  mutating func hash(of path: SourcePath, in source: any IndexSource, known list: FileList) -> UInt64 {
    if let hash = known[path] { return hash }
    if let stamp = source.stamp(of: path), let entry = list.entry(of: path), entry.proves(stamp) {
      return entry.stamp.contentHash
    }
    let hash = source.contentHash(of: path) ?? 0
    if known.count >= Self.limit { known.removeAll() }
    known[path] = hash
    return hash
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
