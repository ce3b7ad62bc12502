import Archive
import Browser
import Dispatch
import Newspaper
import SearchIndex
import Storage
import Synchronization

/// Keeps the index of an archive up to date while somebody reads it, on a thread of its own that waits for changes.
final class IndexKeeper: Sendable {
  private let path: [UInt8]
  private let place: IndexPlace
  private let corrections: CorrectionFolder?
  private let live: LiveArchive
  private let bell = DispatchSemaphore(value: 0)
  /// Whether names or contents may have changed since the last walk.
  private let isStale = Atomic(false)

  /// Indexing gives way to keys and searches.
  private static let niceness: Int32 = 10
  private static let statusInterval = 250
  /// Runs that end sooner are not told of.
  private static let quietTime = Duration.milliseconds(400)
  /// Many files are written one after the other: looked at once nothing has come for so long.
  private static let settling = DispatchTimeInterval.milliseconds(60)
  private static let settlingLimit = Duration.milliseconds(400)
  /// Another program that writes the index is looked for so often.
  private static let lockedPatience = DispatchTimeInterval.seconds(2)

  /// Stamps that prove nothing, for they were made just before, do so when looked at after this; without a second look every
  /// search from outside would have to walk the archive.
  private static let youngPatience = DispatchTimeInterval.milliseconds(2500)

  init(_ path: [UInt8], place: IndexPlace, corrections: CorrectionFolder?, live: LiveArchive) {
    self.path = path
    self.place = place
    self.corrections = corrections
    self.live = live
  }

  /// Begins; what happens is told to `tell`, from another thread.
  func start(_ tell: @escaping @Sendable (Library.Change) -> Void) {
    _ = Threads(count: 1, niceness: Self.niceness) { self.keep(tell) }
  }

  /// A correction was kept: its page is to be read anew.
  func noteCorrection() {
    live.awaitIndex()
    bell.signal()
  }

  private func keep(_ tell: @escaping @Sendable (Library.Change) -> Void) {
    let watch = ArchiveWatch(root: path) { self.noteChange() }
    watch?.start()
    while true {
      watchFolders(with: watch)
      let isOurs = update(tell)
      let isYoung = isOurs && live.archive.inventory.isYoung
      if !isOurs || isYoung {
        _ = bell.wait(timeout: .now() + (isOurs ? Self.youngPatience : Self.lockedPatience))
      } else {
        bell.wait()
      }
      waitUntilSettled()
      if isStale.exchange(false, ordering: .relaxed) || !isOurs || isYoung { walk(tell) }
    }
  }

  private func noteChange() {
    isStale.store(true, ordering: .relaxed)
    bell.signal()
  }

  private func waitUntilSettled() {
    let start = ContinuousClock.now
    while start.duration(to: .now) < Self.settlingLimit, bell.wait(timeout: .now() + Self.settling) == .success {}
  }

  /// What changed between the walk and the beginning of the watch is found by a second look.
  private func watchFolders(with watch: ArchiveWatch?) {
    guard let watch else { return }
    let inventory = live.archive.inventory
    let new = Set(watch.add(inventory.folders.map(\.path)))
    guard !new.isEmpty else { return }
    let known = inventory.folders.filter { new.contains($0.path) } + inventory.files.filter { new.contains($0.folder) }
    if zip(known, Archive.traces(of: known.map(\.path), at: path)).contains(where: { $0 != $1 }) { noteChange() }
  }

  // MARK: Names

  /// Walks the names again and tells what became of them.
  private func walk(_ tell: (Library.Change) -> Void) {
    let before = live.archive
    // An archive that is away for a moment, as a disk that was taken out, stays on the shelf.
    guard let archive = try? Archive.open(path: path, corrections: corrections) else { return }
    let changed = archive.inventory.files(changedSince: before.inventory)
    guard !changed.isEmpty || before.inventory.isYoung else { return }
    live.follow(archive)
    if changed.isEmpty { return }
    tell(.relisted(archive.issues, archive.problems, changed: changed))
  }

  // MARK: Indexing

  /// Brings the index up to date; false when another program is doing that.
  private func update(_ tell: (Library.Change) -> Void) -> Bool {
    let archive = live.archive
    let source = ArchiveSource(archive.withoutPagesRead(), corrections: corrections)
    do throws(IndexFault) {
      let writer = try place.writer { self.live.awaitIndex($0) }
      live.awaitIndex(writer.opened)
      tell(.index(report(.making, on: writer.opened)))
      let indexer = Indexer(source, into: writer)
      indexer.start(niceness: Self.niceness)
      follow(indexer, tell)
      try indexer.finish()
      live.complete(writer.opened, survey: .fresh)
      tell(.index(report(.complete, on: writer.opened)))
      return true
    } catch {
      readWhatIsMissing(source)
      let words = IndexWords.words(for: error)
      let state: IndexReport.State =
        error.isLocked ? .madeElsewhere : .unusable(chinese: words.chinese, english: words.english)
      tell(.index(report(state, on: (try? place.opened()) ?? nil)))
      return !error.isLocked
    }
  }

  private func follow(_ indexer: Indexer, _ tell: (Library.Change) -> Void) {
    var isTold = false
    while indexer.isWorking {
      indexer.wait(milliseconds: Self.statusInterval)
      let progress = indexer.progress
      guard indexer.isWorking, progress.duration > Self.quietTime else { continue }
      tell(.indexing(IndexingStatus(share: progress.share, bytesPerSecond: progress.bytesPerSecond)))
      isTold = true
    }
    if isTold { tell(.indexing(nil)) }
  }

  private func report(_ state: IndexReport.State, on index: OpenedIndex?) -> IndexReport {
    let snapshot = index?.snapshot ?? IndexSnapshot()
    return IndexReport(
      state: state, pageCount: snapshot.pageCount, articleCount: snapshot.articleCount,
      segmentCount: snapshot.members.count, path: place.path)
  }

  /// Without an index of our own making: what is published, and the pages it does not have.
  private func readWhatIsMissing(_ source: ArchiveSource) {
    guard let index = try? place.opened(), let survey = try? IndexSurvey(source, against: index) else {
      return live.complete(nil, survey: .fresh)
    }
    live.complete(index, survey: survey)
  }
}

extension IndexFault {
  /// Whether another program is writing.
  fileprivate var isLocked: Bool {
    if case .storage(.lockedByAnother) = self { return true }
    return false
  }
}

extension Inventory {
  /// Whether something was written so shortly before the walk that its stamp proves nothing; a stamp far ahead of the clock
  /// never will.
  fileprivate var isYoung: Bool {
    let young = walkTime - FileStamp.youth...walkTime + FileStamp.youth
    return folders.contains { young.contains($0.modified) } || files.contains { young.contains($0.modified) }
  }

  /// Files that are new, gone, or look otherwise.
  fileprivate func files(changedSince before: Inventory) -> Set<SourcePath> {
    Set(Set(files).symmetricDifference(before.files).map(\.path))
  }
}
