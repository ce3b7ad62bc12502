import Archive
import Newspaper
import Search
import SearchIndex

/// An archive as the index needs it.
///
/// Made of an archive opened for it alone: pages that were read earlier, for somebody to look at, may be older than their
/// stamps.
final class ArchiveSource: IndexSource {
  let archive: Archive
  private let stamps: [SourcePath: FileStamp]
  private let folder: CorrectionFolder?
  /// Pages of which something was said when this was made.
  private let corrected: Set<UInt64>
  private let correctionsFingerprint: UInt64

  init(_ archive: Archive, corrections folder: CorrectionFolder?) {
    self.archive = archive
    self.folder = folder
    // Before the patches themselves: what is said later makes another fingerprint.
    correctionsFingerprint = folder?.fingerprint ?? 0
    corrected = Set((folder?.digests ?? []).map(\.number))
    var stamps: [SourcePath: FileStamp] = [:]
    stamps.reserveCapacity(archive.inventory.files.count)
    for file in archive.inventory.files { stamps[file.path] = FileStamp(file) }
    self.stamps = stamps
  }

  var issues: [Issue] { archive.issues }
  var walkTime: Int { archive.inventory.walkTime }

  /// The folders, and that of the corrections, which count for every page.
  var folders: [FileEntry] {
    archive.inventory.folders.map { FileEntry(folder: $0, walkTime: walkTime) }
      + [.corrections(correctionsFingerprint)]
  }

  func stamp(of path: SourcePath) -> FileStamp? { stamps[path] }

  func contentHash(of path: SourcePath) -> UInt64? { archive.contentHash(of: path) }

  func surroundings(of issue: Issue, content: (SourcePath) -> UInt64) -> [Surroundings] {
    archive.surroundings(of: issue, content: content).map { Surroundings(near: $0.near, whole: $0.whole) }
  }

  func corrections(of digests: [UInt64]) -> UInt64 {
    guard !corrected.isEmpty, digests.contains(where: corrected.contains) else { return 0 }
    var hash = HashSink()
    for digest in digests {
      // What cannot be read is a problem of its page, and another one once it can be.
      guard let said = try? folder?.correction(of: PageDigest(number: digest)) else { continue }
      hash.add(digest)
      hash.add(CorrectionPatch([said]).description)
    }
    return hash.value
  }

  func pages(at reference: PageReference) throws(HoldingsError) -> [Page] { try archive.pages(at: reference) }
}

extension FileStamp {
  init(_ file: FileTrace) {
    self.init(byteCount: file.byteCount, modified: file.modified, inode: file.inode)
  }
}

extension FileEntry {
  /// A folder's time tells whether names in it changed, unless it is so young that it proves nothing: then it is 0.
  init(folder: FileTrace, walkTime: Int) {
    var stamp = FileStamp(folder)
    if stamp.modified >= walkTime - FileStamp.youth { stamp.modified = 0 }
    self.init(path: folder.path, stamp: stamp)
  }

  /// What stands for all that was said of pages, among the folders: none of them can be called so.
  static let correctionsPath = SourcePath(bytes: [0])

  static func corrections(_ fingerprint: UInt64) -> FileEntry {
    FileEntry(path: correctionsPath, stamp: FileStamp(byteCount: 0, modified: 0, inode: fingerprint))
  }
}
