import Newspaper
import SearchIndex
import Storage

/// Builds the index of a corpus and tells what that took.
struct Building {
  private let corpus: Corpus
  private let files: LocalFileSystem
  private let limit: Int

  init(_ path: String, to folder: String, megabytes: Int?) throws {
    corpus = Corpus(path: path)
    files = try LocalFileSystem(root: folder)
    limit = megabytes.map { $0 << 20 } ?? SegmentBuilder.usualByteCount
  }

  func run() throws {
    var textBytes = 0
    var reading = 0.0
    let start = processorSeconds()
    // What reading the corpus costs is none of the index's.
    corpus.forEachPage {
      textBytes += $1; _ = $0
    }
    reading = processorSeconds() - start
    let (wall, cpu) = (wallSeconds(), processorSeconds())
    let codes = SharedTextCode()
    var builder = SegmentBuilder(byteCountLimit: limit, codes: codes)
    var summaries: [SegmentSummary] = []
    var adding = 0.0
    func flush() throws {
      guard !builder.isEmpty else { return }
      let full = builder
      builder = SegmentBuilder(byteCountLimit: limit, codes: codes)
      summaries.append(try full.write(to: "segment-\(summaries.count)", in: files))
    }
    try corpus.forEachPage { page, _ in
      let before = processorSeconds()
      builder.add(
        page, listedAs: PageReference(path: page.path, name: "", byteCount: 0),
        stamp: FileStamp(byteCount: 0, modified: 0, inode: 0))
      adding += processorSeconds() - before
      if builder.isFull { try flush() }
    }
    try flush()
    let seconds = processorSeconds() - cpu - reading
    print("text \(textBytes) articles \(summaries.reduce(0) { $0 + $1.articleCount }) segments \(summaries.count)")
    print(
      "cpu \(seconds) wall \(wallSeconds() - wall) adding \(adding) MB/s \(Double(textBytes) / seconds / 1e6) peak \(peakMegabytes())"
    )
    var sizes: [String: Int] = [:]
    for path in try segmentPaths(in: files) {
      for (name, count) in try SegmentReader(path, in: files).partSizes { sizes[name, default: 0] += count }
    }
    for (name, count) in sizes.sorted(by: { $0.value > $1.value }).prefix(14) {
      print("part \(name) \(count) \(Double(count) / Double(textBytes))")
    }
  }
}
