import Newspaper
import SearchIndex

/// What an indexing did, and what the index holds after it.
struct IndexRecord {
  let progress: IndexProgress
  let index: OpenedIndex
  let folder: String
  let archive: [UInt8]

  init(_ indexer: Indexer, place: IndexPlace, archive: [UInt8]) {
    progress = indexer.progress
    index = indexer.writer.opened
    folder = place.path
    self.archive = archive
  }

  var json: JSON {
    let snapshot = index.snapshot
    return .object(
      [
        ("archive", .text(String(decoding: archive, as: UTF8.self))), ("index", .text(folder)),
        ("complete", .bool(index.isComplete)), ("files", .integer(progress.fileCount)),
        ("bytes", .integer(progress.byteCount)), ("pages", .integer(snapshot.pageCount)),
        ("articles", .integer(snapshot.articleCount)), ("segments", .integer(snapshot.members.count)),
        ("readFiles", .integer(progress.readFileCount)), ("readBytes", .integer(progress.readByteCount)),
        ("removedFiles", .integer(progress.removedFileCount)),
        ("missingFiles", .integer(progress.missingFileCount)),
        ("unreadableFiles", .integer(progress.unreadableFileCount)), ("seconds", JSON(seconds)),
      ])
  }

  var wording: Wording {
    let snapshot = index.snapshot
    let (chinese, english) = changes
    let time = IndexWords.time(progress.duration)
    return Wording(
      "索引有 \(snapshot.pageCount) 版 \(snapshot.articleCount) 篇\(index.isComplete ? "" : "（未完）")；\(chinese)；\(time)",
      "index of \(snapshot.pageCount) pages, \(snapshot.articleCount) articles"
        + "\(index.isComplete ? "" : " (unfinished)"); \(english); \(time)")
  }

  private var changes: (chinese: String, english: String) {
    guard progress.readFileCount + progress.removedFileCount > 0 else { return ("没有变化", "nothing has changed") }
    var chinese = "读了 \(progress.readFileCount) 个文件"
    var english = progress.readFileCount == 1 ? "read 1 file" : "read \(progress.readFileCount) files"
    if let speed = progress.bytesPerSecond {
      chinese += "（\(IndexWords.speed(speed))）"
      english += " (\(IndexWords.speed(speed)))"
    }
    if progress.removedFileCount > 0 {
      chinese += "，去掉 \(progress.removedFileCount) 个"
      english += ", \(progress.removedFileCount) gone"
    }
    return (chinese, english)
  }

  private var seconds: Double {
    let (seconds, attoseconds) = progress.duration.components
    return Double(seconds) + Double(attoseconds / 1_000_000_000_000_000) / 1000
  }
}
