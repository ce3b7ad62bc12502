import Archive
import Newspaper
import Search
import SearchIndex

/// Whether an archive still is as its index has it, found out without walking its names.
///
/// A look at a folder tells whether names in it changed, at some two microseconds; an archive of a million articles may have
/// forty thousand. So an answer with hits looks at the folders where something is most likely to have changed, and at
/// the files of its hits; that nothing was found is said only after a look at all of them.
struct IndexFreshness {
  let index: OpenedIndex
  let archive: [UInt8]
  let corrections: CorrectionFolder?

  /// How far to look for folders that changed.
  enum Care {
    case usual, full
  }

  /// Folders without folders in them that are looked at usually: those of some years of a daily.
  private static let usualCount = 2048

  /// Whether no name was added, taken away or changed since the index was made, and no correction, as far as was looked.
  ///
  /// That a file was changed in place shows only when it is looked at: see `holds(_:)`.
  func namesAreUnchanged(_ care: Care) -> Bool {
    guard let table = try? index.folders(),
      table.entry(of: FileEntry.correctionsPath) == .corrections(corrections?.fingerprint ?? 0)
    else { return false }
    let folders = care == .full ? table.entries : table.liveliest(Self.usualCount)
    return areUnchanged(folders.filter { $0.path != FileEntry.correctionsPath })
  }

  /// Looks at folders on all processors.
  private func areUnchanged(_ folders: [FileEntry]) -> Bool {
    let partCount = folders.count < 512 ? 1 : Threads.processorCount
    let parts = (0..<partCount).map { part in
      folders[folders.count * part / partCount..<folders.count * (part + 1) / partCount]
    }
    return Threads.map(parts) { part in
      let traces = Archive.traces(of: part.map(\.path), at: archive)
      return zip(part, traces).allSatisfy { folder, trace in
        trace?.modified == folder.stamp.modified && trace?.inode == folder.stamp.inode
      }
    }.allSatisfy { $0 }
  }

  /// Whether the files of hits are those that were read.
  func holds(_ hits: [Hit]) -> Bool { changedFiles(of: hits).isEmpty }

  /// Whether files are those that were read.
  func holds(_ paths: [SourcePath]) -> Bool { changed(among: paths).isEmpty }

  /// The files of hits that may be others than those that were read.
  func changedFiles(of hits: [Hit]) -> Set<SourcePath> { changed(among: Array(Set(hits.map(\.page.path)))) }

  private func changed(among paths: [SourcePath]) -> Set<SourcePath> {
    guard let stamps = try? index.stamps(of: paths) else { return Set(paths) }
    let changed = zip(paths, Archive.traces(of: paths, at: archive)).filter { path, trace in
      guard let stamp = stamps[path], let trace else { return true }
      return stamp.modified != trace.modified || stamp.inode != trace.inode || stamp.byteCount != trace.byteCount
    }
    return Set(changed.map(\.0))
  }
}
