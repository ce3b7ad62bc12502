internal import Newspaper
public import Storage
internal import Synchronization

/// Changes an index, one publication after the other: each is there as a whole, or not at all.
///
/// As long as it lives no other program writes to the folder. All members may be called from any thread. The order of
/// writing: files under new names, each synced; the folder synced; the manifest beside its old one, synced, and put in its
/// place; the folder synced; only then are files removed that no manifest names.
public final class IndexWriter: Sendable {
  struct State {
    var manifest: Manifest
    var readers: [String: SegmentReader]
    var list: FileList
    /// The first publication that may or may not have reached the disk: from then on nothing is known for sure.
    var failure: IndexFault?
    /// Names of segments that some thread puts together.
    var merging: Set<String> = []
  }

  let folder: any FileSystem
  /// Of all segments this writer makes.
  let codes = SharedTextCode()
  private let lock: FileLock
  let state: Mutex<State>
  /// What was damaged or of another version when the folder was opened; its files are read anew.
  public let faults: [IndexFault]
  private let published: @Sendable (OpenedIndex) -> Void
  /// One publication after the other; the state is not locked while the disk works.
  private let publishing = Mutex(())

  /// Opens a folder to write to, and removes what a program that was stopped left behind. `published` is called with what
  /// can be searched after every publication, from the thread that published.
  ///
  /// - Throws: ``IndexFault/storage(_:)`` with `lockedByAnother` when another program writes to it, and
  ///   ``IndexFault/otherArchive(path:)`` when it is an index of something else; nothing was changed then.
  public init(
    in folder: any FileSystem, of subject: IndexSubject,
    published: @escaping @Sendable (OpenedIndex) -> Void = { _ in }
  ) throws(IndexFault) {
    self.folder = folder
    self.published = published
    lock = try storing { () throws(StorageError) in try folder.lock("lock") }
    let start = try Start(in: folder, of: subject)
    faults = start.faults
    state = Mutex(State(manifest: start.manifest, readers: start.readers, list: start.list))
    try removeLeftovers(keeping: start.manifest.names)
  }

  /// What can be searched now.
  public var snapshot: IndexSnapshot { opened.snapshot }

  /// What is published now.
  public var opened: OpenedIndex {
    state.withLock { OpenedIndex(manifest: $0.manifest, readers: $0.readers, faults: [], folder: folder) }
  }

  var list: FileList { state.withLock { $0.list } }

  // MARK: Files

  private static let prefixes = ["segment-", "files-", "folders-", Manifest.fileName + ".tmp"]

  /// A name that no file of the folder has or had.
  func newName(_ kind: String) -> (name: String, number: Int) {
    let number = state.withLock { state in
      defer { state.manifest.nextNumber += 1 }
      return state.manifest.nextNumber
    }
    let mark = String(UInt32.random(in: 0...UInt32.max), radix: 16)
    return ("\(kind)-\(number)-\(mark)", number)
  }

  private func removeLeftovers(keeping names: Set<String>) throws(IndexFault) {
    let found = try storing { () throws(StorageError) in try folder.list("") }
    for name in found where !names.contains(name) && Self.prefixes.contains(where: name.hasPrefix) {
      // What cannot be removed is looked at again at the next start.
      try? folder.removeIfThere(name)
    }
  }

  /// Writes the pages gathered to a segment, which is part of the index once it is published.
  func write(_ builder: consuming SegmentBuilder) throws(IndexFault) -> WrittenSegment {
    // A closure cannot consume what it was given.
    var builder: SegmentBuilder? = builder
    return try writeSegment { path in
      try builder.take()?.write(to: path, in: folder)
    }
  }

  /// Lets `make` write a segment under a new name; what it leaves behind when it fails is removed.
  func writeSegment(_ make: (String) throws -> SegmentSummary?) throws(IndexFault) -> WrittenSegment {
    let (name, number) = newName("segment")
    do {
      guard let summary = try make(name) else { throw SegmentError.notWhole(path: name) }
      let reader = try SegmentReader(name, in: folder)
      return WrittenSegment(number: number, summary: summary, reader: reader)
    } catch {
      // It was not published, so nobody misses it; the first error is the one to report.
      try? folder.removeIfThere(name)
      throw IndexFault(writing: name, error)
    }
  }

  /// Writes a table of entries in order of their paths.
  private func write(_ entries: [FileEntry], as kind: String) throws(IndexFault) -> Manifest.Table {
    let (name, _) = newName(kind)
    let bytes = FileTable.encoded(entries)
    try storing { () throws(StorageError) in
      let file = try folder.create(name)
      try file.write(bytes)
      try file.sync()
      try file.close()
    }
    return Manifest.Table(name: name, byteCount: bytes.count, entryCount: entries.count)
  }

  // MARK: Publishing

  /// Publishes a change of the index: all of it, or after an error nothing.
  func publish(_ change: IndexChange) throws(IndexFault) {
    try publish { (next, readers, list) throws(IndexFault) in
      next.isComplete = change.isComplete
      try self.apply(change, to: &next, &readers, list)
    }
  }

  /// Lets `edit` make the next manifest, and puts it in the place of the last one.
  func publish(
    _ edit: (inout Manifest, inout [String: SegmentReader], FileList) throws(IndexFault) -> Void
  ) throws(IndexFault) {
    try publishing.withLock { _ throws(IndexFault) in try publishAlone(edit) }
    published(opened)
  }

  private func publishAlone(
    _ edit: (inout Manifest, inout [String: SegmentReader], FileList) throws(IndexFault) -> Void
  ) throws(IndexFault) {
    let failure = state.withLock { $0.failure }
    var (next, readers, list) = state.withLock { ($0.manifest, $0.readers, $0.list) }
    if let failure { throw failure }
    let last = next
    try edit(&next, &readers, list)
    next.generation += 1
    list = try fileList(of: next, knowing: list)
    do throws(StorageError) {
      try folder.syncFolder("")
      next.nextNumber = state.withLock { $0.manifest.nextNumber }
      try folder.replace(Manifest.fileName, with: next.encoded)
    } catch {
      // The manifest may be in its place or not: files of neither may be removed, and nothing may be built on it.
      state.withLock { $0.failure = .storage(error) }
      throw .storage(error)
    }
    state.withLock { state in
      next.nextNumber = state.manifest.nextNumber
      (state.manifest, state.readers, state.list) = (next, readers, list)
    }
    // A reader that comes too late for them reads the manifest again.
    for name in last.names.subtracting(next.names) { try? folder.removeIfThere(name) }
  }

  private func fileList(of manifest: Manifest, knowing list: FileList) throws(IndexFault) -> FileList {
    var tables: [FileTable] = []
    for table in manifest.files {
      let known = list.tables.first { $0.name == table.name }
      if let known { tables.append(known) } else { tables.append(try FileTable(table, in: folder)) }
    }
    return FileList(tables: tables, segments: manifest.segments)
  }

  private func apply(
    _ change: IndexChange, to next: inout Manifest, _ readers: inout [String: SegmentReader], _ list: FileList
  ) throws(IndexFault) {
    // Pages of a file that was read anew, or is gone, count no longer.
    var outdated: [String: Set<SourcePath>] = [:]
    for entry in change.entries {
      guard let old = list.entry(of: entry.path), let name = list.segmentName(of: old), old.segment != entry.segment
      else { continue }
      outdated[name, default: []].insert(entry.path)
    }
    next.deletePages(of: outdated, readers)
    if let segment = change.segment {
      next.segments.append(segment.listing(numbers: NumberSet([segment.number])))
      readers[segment.reader.path] = segment.reader
    }
    next.dropDeadSegments()
    readers = readers.filter { entry in next.segments.contains { $0.name == entry.key } }
    if !change.entries.isEmpty { try addTable(of: change.entries, to: &next, list) }
    if let folders = change.folders { next.folders = try write(folders, as: "folders") }
  }

  /// More tables than this make looking up a file slow.
  private static let tableLimit = 8

  /// Adds a table; smaller ones before it are merged into it, so that there are few, and each entry is copied seldom.
  private func addTable(
    of entries: [FileEntry], to next: inout Manifest, _ list: FileList
  ) throws(IndexFault) {
    var merged = entries.inTableOrder
    while let last = next.files.last, last.entryCount <= 2 * merged.count || next.files.count >= Self.tableLimit,
      let table = list.tables.first(where: { $0.name == last.name })
    {
      next.files.removeLast()
      merged = ((0..<table.count).map(table.entry) + merged).inTableOrder
    }
    if next.files.isEmpty { merged.removeAll { $0.flags.contains(.isRemoved) } }
    next.files.append(try write(merged, as: "files"))
  }
}

/// A change of the index, as it is published.
struct IndexChange {
  var segment: WrittenSegment?
  /// Files read, files found to be as they were under another stamp, and files that are gone.
  var entries: [FileEntry] = []
  /// The folders of the archive, when all of it was looked at.
  var folders: [FileEntry]?
  var isComplete = false
}

/// A segment that was written and is not yet part of the index.
struct WrittenSegment {
  let number: Int
  let summary: SegmentSummary
  let reader: SegmentReader

  func listing(numbers: NumberSet) -> Manifest.Segment {
    Manifest.Segment(
      name: summary.path, byteCount: summary.byteCount, numbers: numbers, pageCount: summary.pageCount,
      articleCount: summary.articleCount, textByteCount: summary.textByteCount)
  }
}

extension Manifest {
  /// Marks the pages of files as deleted, in the segments named.
  mutating func deletePages(of outdated: [String: Set<SourcePath>], _ readers: [String: SegmentReader]) {
    for index in segments.indices {
      guard let files = outdated[segments[index].name], let reader = readers[segments[index].name] else { continue }
      segments[index].deletedPages = segments[index].deletedPages.union(reader.pages(ofFiles: files))
    }
  }

  mutating func dropDeadSegments() { segments.removeAll { $0.deletedPages.count == $0.pageCount } }
}

extension IndexFault {
  /// Whether it speaks of the index's own bytes, so that making them anew mends it.
  var allowsRebuilding: Bool {
    switch self {
    case .manifestVersion, .manifestDamaged, .otherRules, .segment, .tableDamaged: true
    case .otherArchive, .storage: false
    }
  }
}

/// Lets errors of the folder be errors of the index.
func storing<Result>(_ work: () throws(StorageError) -> Result) throws(IndexFault) -> Result {
  do throws(StorageError) { return try work() } catch { throw .storage(error) }
}

extension IndexFault {
  /// Why a segment could not be written.
  init(writing name: String, _ error: any Error) {
    switch error {
    case let error as StorageError: self = .storage(error)
    case let error as SegmentError: self = .segment(error)
    default: self = .segment(.notWhole(path: name))
    }
  }
}

extension SegmentError {
  /// Of the segment's file.
  var path: String {
    switch self {
    case .storage(let error): error.path
    case .notWhole(let path), .otherVersion(let path, _), .damaged(let path, _, _): path
    }
  }
}
