internal import Newspaper
internal import Search
internal import Synchronization

/// Brings an index up to date with its archive: unchanged files are passed over, all others are read, files that are gone
/// are deleted.
///
/// Any number of threads may call `work` at once; each gathers pages for a segment of its own, so memory is bound by their
/// number and the size of a segment, whatever the archive's.
public final class IndexRun: Sendable {
  /// The text of all segments that are being gathered together; what they take in memory is about five times as much.
  private static let gatheredByteCount = 20 << 20

  private struct State {
    var nextIssue = 0
    var queue: [IssueReview.Unread] = []
    /// Files that are known and to be read again; they come after those that are new.
    var later: [IssueReview.Unread] = []
    var contents = ContentHashes()
    /// Entries that no reading is needed for; the next to publish takes them along.
    var entries: [FileEntry] = []
    var progress = IndexProgress()
    var failure: IndexFault?
  }

  private let source: any IndexSource
  private let writer: IndexWriter
  /// What was known when it began.
  private let known: FileList
  private let issues: [Issue]
  private let byteCountLimit: Int
  private let state = Mutex(State())
  private let isCancelled = Atomic(false)
  private let start = ContinuousClock.now

  /// Fewer files than this are forgotten though they are all there was.
  private static let fewFiles = 20

  /// - Parameters:
  ///   - source: The archive.
  ///   - writer: The index.
  ///   - workerCount: How many threads are going to work.
  ///   - forgetsMany: Whether files that are gone leave the index though they are half of all. Otherwise they stay: a disk
  ///     that is not mounted looks like that.
  public init(_ source: any IndexSource, to writer: IndexWriter, workerCount: Int, forgetsMany: Bool = false) {
    self.source = source
    self.writer = writer
    issues = source.issues
    known = writer.list
    byteCountLimit = max(1 << 20, Self.gatheredByteCount / max(1, workerCount))
    let files = issues.lazy.flatMap(\.pages)
    let removed = known.removed(from: source.stamp)
    state.withLock { state in
      state.progress.fileCount = files.count
      state.progress.byteCount = files.reduce(0) { $0 + $1.byteCount }
      if !forgetsMany, removed.count >= Self.fewFiles, removed.count >= files.count {
        state.progress.missingFileCount = removed.count
      } else {
        state.progress.removedFileCount = removed.count
        state.entries = removed.map { FileEntry(path: $0.path, stamp: $0.stamp, flags: .isRemoved) }
      }
    }
  }

  /// How far it has come.
  public var progress: IndexProgress {
    var progress = state.withLock { $0.progress }
    progress.duration = start.duration(to: .now)
    return progress
  }

  /// Lets the threads end soon; what was read by then is published.
  public func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Whether the index is as the archive was when its names were walked.
  public var isDone: Bool {
    state.withLock { $0.failure == nil && $0.nextIssue == issues.count && $0.queue.isEmpty && $0.later.isEmpty }
      && !isCancelled.load(ordering: .relaxed)
  }

  /// Why it ended early; nil when nothing failed.
  public var failure: IndexFault? { state.withLock { $0.failure } }

  // MARK: Working

  /// Reads files and publishes them until all are done, or it is cancelled, or something fails.
  public func work() {
    var batch = Batch(byteCountLimit: byteCountLimit, codes: writer.codes)
    do throws(IndexFault) {
      while !isCancelled.load(ordering: .relaxed), let file = nextFile() {
        add(file, to: &batch)
        guard batch.isDue else { continue }
        try publish(&batch)
        _ = try writer.mergeSome(.whileReading)
      }
      try publish(&batch)
      while !isCancelled.load(ordering: .relaxed), try writer.mergeSome(.atEnd) {}
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
      cancel()
    }
  }

  /// Publishes that all was looked at; to be called when every thread has ended.
  public func finish() throws(IndexFault) {
    if let failure { throw failure }
    let (entries, missingCount) = state.withLock { ($0.entries, $0.progress.missingFileCount) }
    // Without its missing files the index is not what the folders hold.
    let folders = isDone && missingCount == 0 ? source.folders.inTableOrder : nil
    let opened = writer.opened
    let areKnown = folders == nil || (opened.isComplete && (try? opened.folders())?.entries == folders)
    guard !entries.isEmpty || !areKnown else { return }
    state.withLock { $0.entries = [] }
    try writer.publish(IndexChange(entries: entries, folders: folders, isComplete: folders != nil))
  }

  /// The next file to be read; nil at the end.
  private func nextFile() -> IssueReview.Unread? {
    state.withLock { state in
      while state.queue.isEmpty, state.nextIssue < issues.count, !isCancelled.load(ordering: .relaxed) {
        let review = IssueReview(of: issues[state.nextIssue], in: source, known: known, &state.contents)
        state.nextIssue += 1
        state.queue = review.unread.filter(\.isNew).reversed()
        state.later += review.unread.filter { !$0.isNew }
        state.entries += review.restamped
        state.progress.doneFileCount += review.keptCount
        state.progress.doneByteCount += review.keptByteCount
      }
      return state.queue.popLast() ?? state.later.popLast()
    }
  }

  private func add(_ file: IssueReview.Unread, to batch: inout Batch) {
    let pages = try? source.pages(at: file.reference)
    let added = batch.add(pages, of: file, corrections: source.corrections)
    state.withLock { state in
      state.progress.doneFileCount += 1
      state.progress.doneByteCount += file.stamp.byteCount
      state.progress.readFileCount += 1
      state.progress.readByteCount += file.stamp.byteCount
      state.progress.readPageCount += pages?.count ?? 0
      state.progress.articleCount += added.articleCount
      state.progress.textByteCount += added.textByteCount
      if pages == nil { state.progress.unreadableFileCount += 1 }
    }
  }

  private func publish(_ batch: inout Batch) throws(IndexFault) {
    var change = IndexChange(
      entries: state.withLock { state in
        defer { state.entries = [] }
        return state.entries
      })
    if let builder = batch.takeBuilder() {
      let segment = try writer.write(builder)
      change.segment = segment
      batch.setSegment(segment.number)
    }
    change.entries += batch.takeEntries()
    if !change.entries.isEmpty { try writer.publish(change) }
  }
}

/// What one thread has gathered since it published last.
private struct Batch {
  /// The first publication comes soon, so that there is something to search; each later one waits twice as long.
  private static let firstInterval = Duration.milliseconds(250)
  private static let longestInterval = Duration.seconds(60)

  private let byteCountLimit: Int
  private let codes: SharedTextCode
  private var builder: SegmentBuilder
  private var entries: [FileEntry] = []
  private var interval = Self.firstInterval
  private var last = ContinuousClock.now

  init(byteCountLimit: Int, codes: SharedTextCode) {
    self.byteCountLimit = byteCountLimit
    self.codes = codes
    builder = SegmentBuilder(byteCountLimit: byteCountLimit, codes: codes)
  }

  var isDue: Bool { builder.isFull || last.duration(to: .now) >= interval }

  /// Adds what was read of a file; nil where it could not be read.
  mutating func add(
    _ pages: [Page]?, of file: IssueReview.Unread, corrections: ([UInt64]) -> UInt64
  ) -> (articleCount: Int, textByteCount: Int) {
    let before = (builder.articleCount, builder.textByteCount)
    var entry = FileEntry(path: file.reference.path, stamp: file.stamp)
    if file.isYoung { entry.flags.insert(.isYoung) }
    for page in pages ?? [] {
      builder.add(page, listedAs: page.reference(from: file.reference), stamp: file.stamp)
      entry.digests.append(page.digest?.number ?? 0)
      if page.hasJumps { entry.flags.insert(.hasJumps) }
    }
    if pages == nil { entry.flags.insert(.isUnreadable) }
    entry.surroundings = entry.flags.contains(.hasJumps) ? file.surroundings.whole : file.surroundings.near
    entry.corrections = corrections(entry.digests)
    entries.append(entry)
    return (builder.articleCount - before.0, builder.textByteCount - before.1)
  }

  /// The pages, unless there are none.
  mutating func takeBuilder() -> SegmentBuilder? {
    last = .now
    interval = min(interval * 2, Self.longestInterval)
    guard !builder.isEmpty else { return nil }
    defer { builder = SegmentBuilder(byteCountLimit: byteCountLimit, codes: codes) }
    return builder
  }

  mutating func setSegment(_ number: Int) {
    for index in entries.indices where !entries[index].digests.isEmpty { entries[index].segment = number }
  }

  mutating func takeEntries() -> [FileEntry] {
    defer { entries = [] }
    return entries
  }
}

extension Page {
  fileprivate var hasJumps: Bool { articles.contains { $0.jumpTo != nil || $0.continuedFrom != nil } }
}
