import SearchIndex
import Storage

/// Puts all segments of a folder together and tells what that took.
struct Merging {
  private let files: LocalFileSystem

  init(folder: String) throws { files = try LocalFileSystem(root: folder) }

  func run() throws {
    let paths = try segmentPaths(in: files)
    guard paths.count > 1 else { return }
    let cpu = processorSeconds()
    let members = try paths.map { IndexSnapshot.Member(try SegmentReader($0, in: files)) }
    let summary = try SegmentMerger(members).write(to: "segment-merged", in: files)
    for path in paths { try files.remove(path) }
    print("merge cpu \(processorSeconds() - cpu) peak \(peakMegabytes()) bytes \(summary.byteCount)")
  }
}
