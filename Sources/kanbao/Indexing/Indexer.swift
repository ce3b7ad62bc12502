import Archive
import Newspaper
import SearchIndex
import Storage
import Synchronization

/// Brings the index of an archive up to date, on threads of its own.
final class Indexer: Sendable {
  let writer: IndexWriter
  let source: ArchiveSource
  private let run: IndexRun
  private let threads: Mutex<Threads?>
  private let working: Mutex<Int>

  /// Walks the archive's names.
  ///
  /// - Parameters:
  ///   - path: The archive.
  ///   - writer: Its index.
  ///   - corrections: What people said of its pages.
  /// - Throws: `ArchiveError` when the archive cannot be used at all.
  init(
    _ path: [UInt8], into writer: IndexWriter, corrections: CorrectionFolder?
  ) throws(ArchiveError) {
    self.writer = writer
    source = ArchiveSource(try Archive.open(path: path, corrections: corrections), corrections: corrections)
    let count = Threads.processorCount
    run = IndexRun(source, to: writer, workerCount: count)
    working = Mutex(count)
    threads = Mutex(nil)
  }

  /// Begins to read, on threads that give way to others by `niceness`; an archive without pages is left as it was indexed, for it may only be away.
  func start(niceness: Int32 = 0) {
    guard !source.issues.isEmpty else { return working.withLock { $0 = 0 } }
    let started = Threads(count: Threads.processorCount, niceness: niceness) {
      self.run.work()
      self.working.withLock { $0 -= 1 }
    }
    threads.withLock { $0 = started }
  }

  var isWorking: Bool { working.withLock { $0 > 0 } }
  var progress: IndexProgress { run.progress }
  var isDone: Bool { run.isDone }

  /// Lets the threads end soon; what was read by then is published.
  func cancel() { run.cancel() }

  /// Waits for the threads, and publishes that all was looked at.
  func finish() throws(IndexFault) {
    threads.withLock { $0 }?.join()
    guard !source.issues.isEmpty else { return }
    try run.finish()
  }
}
