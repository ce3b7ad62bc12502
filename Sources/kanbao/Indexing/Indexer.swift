import Dispatch
import Newspaper
import SearchIndex
import Synchronization

/// Brings the index of an archive up to date, on threads of its own.
final class Indexer: Sendable {
  let writer: IndexWriter
  let source: ArchiveSource
  private let run: IndexRun
  private let threads = Mutex<Threads?>(nil)
  private let working: Mutex<Int>
  private let ended = DispatchSemaphore(value: 0)

  /// Compares the archive with its index; nothing is read yet. Files that are gone and were half of all leave the index only
  /// if it `forgetsMany`.
  init(_ source: ArchiveSource, into writer: IndexWriter, forgetsMany: Bool = false) {
    self.writer = writer
    self.source = source
    let count = Threads.processorCount
    run = IndexRun(source, to: writer, workerCount: count, forgetsMany: forgetsMany)
    working = Mutex(count)
  }

  /// Begins to read, on threads that give way to others by `niceness`; an archive without pages is left as it was indexed, for it may only be away.
  func start(niceness: Int32 = 0) {
    guard !source.issues.isEmpty else { return working.withLock { $0 = 0 } }
    let started = Threads(count: Threads.processorCount, niceness: niceness) {
      self.run.work()
      self.working.withLock { $0 -= 1 }
      self.ended.signal()
    }
    threads.withLock { $0 = started }
  }

  var isWorking: Bool { working.withLock { $0 > 0 } }

  /// Waits for a thread to end, at most so long.
  func wait(milliseconds: Int) { _ = ended.wait(timeout: .now() + .milliseconds(milliseconds)) }

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
