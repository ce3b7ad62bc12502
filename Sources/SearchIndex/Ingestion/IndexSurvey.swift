public import Newspaper

/// How far an index is behind its archive: what is still to be read, and what counts no longer.
///
/// Reads only files whose stamp does not prove them unchanged, and writes nothing.
public struct IndexSurvey: Sendable {
  /// Files as the archive lists them, in its order, that the index does not have as they are now.
  public let unread: [PageReference]
  /// Their paths, and those of files that are gone.
  let outdated: Set<SourcePath>

  /// - Throws: ``IndexFault`` when what the index knows of files is damaged.
  public init(_ source: any IndexSource, against index: OpenedIndex) throws(IndexFault) {
    let list = try index.fileList()
    var unread: [PageReference] = []
    var contents = ContentHashes()
    for issue in source.issues {
      if Task.isCancelled { break }
      unread += IssueReview(of: issue, in: source, known: list, &contents).unread.map(\.reference)
    }
    self.unread = unread
    outdated = Set(unread.map(\.path) + list.removed(from: source.stamp).map(\.path))
  }

  private init() { (unread, outdated) = ([], []) }

  /// Of an index that was just brought up to date.
  public static let fresh = IndexSurvey()

  /// Whether the index has everything as it is.
  public var isFresh: Bool { outdated.isEmpty }
}

extension OpenedIndex {
  /// Of files the index has, how they were when they were read; nothing of those that were so young that their stamps
  /// prove nothing.
  ///
  /// - Throws: ``IndexFault`` when what the index knows of files is damaged.
  public func stamps(of paths: some Sequence<SourcePath>) throws(IndexFault) -> [SourcePath: FileStamp] {
    let list = try fileList()
    var stamps: [SourcePath: FileStamp] = [:]
    for path in paths {
      guard let entry = list.entry(of: path), !entry.flags.contains(.isYoung) else { continue }
      stamps[path] = entry.stamp
    }
    return stamps
  }
}
