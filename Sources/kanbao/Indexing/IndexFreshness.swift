import Archive
import Newspaper
import Search
import SearchIndex

/// Whether an archive still is as its index has it, found out without walking its names.
struct IndexFreshness {
  let index: OpenedIndex
  let archive: [UInt8]
  let corrections: CorrectionFolder?

  /// Whether no name was added, taken away or changed since the index was made, and no correction.
  ///
  /// Costs a look at every folder. That a file was changed in place shows only when it is looked at: see `holds(_:)`.
  var namesAreUnchanged: Bool {
    guard var folders = try? index.folders() else { return false }
    let said = FileEntry.corrections(corrections?.fingerprint ?? 0)
    guard let place = folders.firstIndex(where: { $0.path == FileEntry.correctionsPath }),
      folders.remove(at: place) == said
    else { return false }
    let traces = Archive.traces(of: folders.map(\.path), at: archive)
    return zip(folders, traces).allSatisfy { folder, trace in
      trace?.modified == folder.stamp.modified && trace?.inode == folder.stamp.inode
    }
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
